import { draftDossier, mirror } from '../../shared/mirror/mirror.ts'
import type { Mirrored } from '../../shared/results.ts'
import type { Knowledge } from './knowledge.ts'
import { languageOfNote } from './language/spokenLanguages.ts'
import { misspeltInNote } from './spelling/misspeltNote.ts'

/** What the judge says of a note of the owner's, as if from a stranger. */
export function mirrorNote(
  note: string,
  { owner, isFamiliar }: Pick<Knowledge, 'owner' | 'isFamiliar'>,
  now: Date,
): Mirrored {
  const draft = draftDossier(note, owner)
  const [misspelt, noteLanguage] = [misspeltInNote(draft, isFamiliar), languageOfNote(draft)]
  return mirror({ ...draft, misspelt, noteLanguage }, now)
}
