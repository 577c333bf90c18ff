import type { Dossier } from '../../shared/model/dossier.ts'
import type { Seen } from '../../shared/model/seen.ts'
import type { Stage, Verdict } from '../../shared/model/verdict.ts'
import type { Weighing } from '../../shared/model/weighing.ts'
import { look } from '../../shared/rules/look.ts'
import { weigh } from '../../shared/rules/weigh.ts'
import { answerIn, lookAnswered } from './answered.ts'
import type { Gathered, Surroundings } from './dossiers.ts'
import { invitationStatus } from './status.ts'
import type { JudgedRow, Outcome } from './store/verdictStore.ts'

const LEVEL_RANK = { none: 0, likely: 1, certain: 2 } as const
const ACTION_RANK = { ignore: 20, remove: 20, accept: 10, keep: 10, unsure: 0 } as const

/** The place in the queue: what should go first, then what should come in, each the surer the higher. */
const rankOf = ({ action, level }: Verdict): number => ACTION_RANK[action] + LEVEL_RANK[level]

const SNIPPET = 200

/** One line that says most about somebody who invites: their note, else what connects them, else what was searched. */
function invitationSnippet({ received, ties, searched }: Dossier): string {
  const newest = received.at(-1)
  if (newest?.note) return newest.note.slice(0, SNIPPET)
  const [tie] = ties
  const none = newest?.isNoteKnown === false ? 'Note not known' : 'No note'
  if (tie) return `${none}. ${tie.says}`
  const files = searched.length
  return files === 0 ? none : `${none}, no tie in ${files} ${files === 1 ? 'file' : 'files'}`
}

/** One line that says most about a connection: their words that speak for the verdict, else the reason for it. */
function connectionSnippet({ action, hits }: Verdict): string {
  const telling = hits.filter((hit) => hit.points > 0 === (action === 'remove'))
  const quote = telling.flatMap(({ evidence }) => evidence).find((one) => one.quote !== null)?.quote
  return (quote ?? telling[0]?.because ?? '').slice(0, SNIPPET)
}

/**
 * What a list shows of somebody, as the owner weighs.
 * @param snippet of an invitation, which no weight changes
 */
export function outcomeOf(seen: Seen, stage: Stage, snippet: string, weighing: Weighing): Outcome {
  const verdict = weigh(seen, stage, weighing)
  return {
    action: verdict.action,
    level: verdict.level,
    rank: rankOf(verdict),
    snippet: stage === 'invitation' ? snippet : connectionSnippet(verdict),
  }
}

/** What the rules see of one person at each door where they stand, and the verdicts as the owner weighs it. */
export function judgePerson(
  id: number,
  gathered: Gathered,
  surroundings: Surroundings,
  weighing: Weighing,
  now: Date,
): readonly JudgedRow[] {
  const { dossier, pageAt } = gathered
  const rows: JudgedRow[] = []
  const newest = dossier.received.at(-1)
  if (newest) {
    const stage = 'invitation'
    const answer = answerIn(dossier, surroundings.askedAt.get(id))
    const seen = answer
      ? lookAnswered(dossier, answer, surroundings.isFamiliar, now)
      : look(dossier, stage, now)
    const status = invitationStatus(gathered, surroundings)
    const outcome = outcomeOf(seen, stage, invitationSnippet(dossier), weighing)
    const [at, until] = [newest.sentAt ?? '', newest.sentUntil]
    rows.push({ person: id, stage, status, at, until, seenAt: pageAt, seen, outcome })
  }
  if (dossier.connection) {
    const stage = 'connection'
    const seen = look(dossier, stage, now)
    const { status, connectedOn } = dossier.connection
    const outcome = outcomeOf(seen, stage, '', weighing)
    rows.push({ person: id, stage, status, at: connectedOn ?? '', until: null, seenAt: null, seen, outcome })
  }
  return rows
}
