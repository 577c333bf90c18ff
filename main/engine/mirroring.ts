import { draftDossier, mirror } from '../../shared/mirror/mirror.ts'
import type { Weighing } from '../../shared/model/weighing.ts'
import type { Mirrored } from '../../shared/results.ts'
import type { Knowledge } from './knowledge.ts'
import { languageOfNote } from './language/spokenLanguages.ts'
import { misspeltInNote } from './spelling/misspeltNote.ts'

/** What the judge says of a note of the owner's, as if from a stranger, by the owner's own weights. */
export function mirrorNote(
  note: string,
  { owner, isFamiliar }: Pick<Knowledge, 'owner' | 'isFamiliar'>,
  weighing: Weighing,
  now: Date,
): Mirrored {
  const draft = draftDossier(note, owner)
  const [misspelt, noteLanguage] = [misspeltInNote(draft, isFamiliar), languageOfNote(draft)]
  return mirror({ ...draft, misspelt, noteLanguage }, weighing, now)
}
