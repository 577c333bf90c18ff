import type { Stage, Verdict } from '../../shared/model/verdict.ts'
import { rules as all } from '../../shared/rules/index.ts'
import { judge } from '../../shared/rules/judge.ts'
import type { Rule } from '../../shared/rules/rule.ts'
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
  readonly verdict: Verdict
}

const ofRemoval = ['good', 'arguable', 'bad'] as const
const ofNote = { accept: 'good', doubtful: 'arguable', decline: 'bad' } as const

/** Judges every line of a part of the corpus, with the rules as they are or with others. */
export function judgePart({ conversations, notes }: Part, rules: readonly Rule[] = all): readonly Judged[] {
  return [
    ...conversations.map(
      (line): Judged => ({
        id: line.id,
        stage: 'connection',
        label: ofRemoval[line.remove],
        kind: line.kind,
        language: line.language,
        text: line.messages.map(({ day, text }) => `day ${day}: ${text}`).join(' | '),
        verdict: judge(conversationDossier(line), 'connection', corpusNow, rules),
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
        verdict: judge(noteDossier(line), 'invitation', corpusNow, rules),
      }),
    ),
  ]
}
