import type { Dossier } from '../../shared/model/dossier.ts'
import type { Seen } from '../../shared/model/seen.ts'
import type { Stage, Verdict } from '../../shared/model/verdict.ts'
import { standardWeighing } from '../../shared/model/weighing.ts'
import { look } from '../../shared/rules/look.ts'
import { weigh } from '../../shared/rules/weigh.ts'
import { conversationDossier, corpusNow, noteDossier, type Part } from './corpus.ts'

/** What a fair owner would say: `good` and `bad` are clear, `arguable` is between. */
export type Label = 'good' | 'arguable' | 'bad'

/** One line of the corpus with its label and the verdict it got. */
export type Judged = {
  readonly id: string
  readonly stage: Stage
  readonly label: Label
  /** The main purpose of a conversation; `note` for notes. */
  readonly kind: string
  readonly language: string
  readonly text: string
  readonly seen: Seen
  readonly verdict: Verdict
}

const ofRemoval = ['good', 'arguable', 'bad'] as const
const ofNote = { accept: 'good', doubtful: 'arguable', decline: 'bad' } as const

/** Judges every line of a part of the corpus. */
export function judgePart({ conversations, notes }: Part): readonly Judged[] {
  return [
    ...conversations.map(
      (line): Judged => ({
        id: line.id,
        stage: 'connection',
        label: ofRemoval[line.remove],
        kind: line.kind,
        language: line.language,
        text: line.messages.map(({ day, text }) => `day ${day}: ${text}`).join(' | '),
        ...judged(conversationDossier(line), 'connection'),
      }),
    ),
    ...notes.map(
      (line): Judged => ({
        id: line.id,
        stage: 'invitation',
        label: ofNote[line.verdict],
        kind: 'note',
        language: line.language,
        text: line.text,
        ...judged(noteDossier(line), 'invitation'),
      }),
    ),
  ]
}

function judged(dossier: Dossier, stage: Stage): Pick<Judged, 'seen' | 'verdict'> {
  const seen = look(dossier, stage, corpusNow)
  return { seen, verdict: weigh(seen, stage) }
}

/** The same lines as if some rules were switched off. */
export function withoutRules(lines: readonly Judged[], off: readonly string[]): readonly Judged[] {
  return lines.map((line) => ({
    ...line,
    verdict: weigh(line.seen, line.stage, { ...standardWeighing, off }),
  }))
}
