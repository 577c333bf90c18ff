import type { DecisionState, Subject, Verb } from '../../shared/model/decision.ts'
import type { BatchRow, CurrentState, LoggedLine } from './store/decisionStore.ts'

/** Which batches count, and what undo and redo would take next. */
export type LogState = {
  /** Batches of decisions that are not undone. */
  readonly effective: ReadonlySet<number>
  readonly nextUndo: number | null
  readonly nextRedo: number | null
}

/**
 * Reads the log: a decision counts until an undo takes it back and again after a redo. A new decision empties what
 * could be redone.
 */
export function readLog(batches: readonly BatchRow[]): LogState {
  const effective = new Set<number>()
  let undone: number[] = []
  for (const { id, verb, of } of batches) {
    if (of === null) {
      effective.add(id)
      undone = []
    } else if (verb === 'undo') {
      effective.delete(of)
      undone.push(of)
    } else {
      effective.add(of)
      undone = undone.filter((batch) => batch !== of)
    }
  }
  return {
    effective,
    nextUndo: [...effective].reduce<number | null>(
      (last, id) => (last === null || id > last ? id : last),
      null,
    ),
    nextRedo: undone.at(-1) ?? null,
  }
}

/**
 * The state of a subject when only the given batches count: the last word in the order of the decisions.
 * @param lines every line about the subject, those of undo and redo included (they are not counted)
 * @returns `saidAt`: when the decision was made from which the state stems; null for a subject never decided on, as is
 *   the `identity` on which that decision hangs
 */
export function stateUnder(
  lines: readonly LoggedLine[],
  effective: ReadonlySet<number>,
): {
  readonly identity: number | null
  /** The batch by which it was made; 0 for none. */
  readonly batch: number
  readonly from: DecisionState
  readonly to: DecisionState
  readonly until: string | null
  readonly saidAt: string | null
  readonly about: string
  readonly seen: string | null
} {
  const last = lines.findLast(({ batch, restates }) => effective.has(batch) && restates === 0)
  return (
    last ?? {
      identity: null,
      batch: 0,
      from: 'open',
      to: 'open',
      until: null,
      saidAt: null,
      about: '',
      seen: null,
    }
  )
}

const DAY = 24 * 3600 * 1000

/** What a decision is held against: the invitation or connection as it is known now. Moments are ISO 8601. */
export type Known = {
  /** When they invited or connected, the earliest it can have been; empty when unknown. */
  readonly at: string
  /** When the invitation page last held it; null when none did. */
  readonly seenAt: string | null
}

/**
 * What a decision still says today. An invitation or connection younger than the decision, or than the one it was
 * about, is a new one, so it is open; so is an invitation that still waits after the owner called it done. What was
 * put on hold is open again from its day on.
 */
export function stateToday(
  current: CurrentState | undefined,
  { at, seenAt }: Known,
  now: Date,
): DecisionState {
  if (!current) return 'open'
  if (at !== '' && at > current.saidAt) return 'open'
  if (at !== '' && current.about !== '' && Date.parse(at) > Date.parse(current.about) + DAY) return 'open'
  if (current.to === 'done' && seenAt !== null && seenAt > current.saidAt) return 'open'
  return hasLapsed(current, now) ? 'open' : current.to
}

/** Whether what was put on hold is open again: from the day on that it was held until, UTC. */
export const hasLapsed = ({ to, until }: Pick<CurrentState, 'to' | 'until'>, now: Date): boolean =>
  to === 'hold' && until !== null && until <= now.toISOString().slice(0, 10)

/** The states that leave something to do on LinkedIn. */
export const toDo: readonly DecisionState[] = ['accept', 'ignore', 'remove']

/** What each verb is about; `hold` goes by the door at which it is said, `done` by what is on the worklist. */
export const subjectOf: Readonly<Record<Exclude<Verb, 'hold' | 'done'>, Subject>> = {
  accept: 'invitation',
  ignore: 'invitation',
  ask: 'invitation',
  keep: 'connection',
  remove: 'connection',
  protect: 'person',
}

/** How long `hold` puts off a decision. */
const HOLD_DAYS = 7

/** The day on which what is held now is open again, UTC. */
export function holdUntil(now: Date): string {
  return new Date(now.getTime() + HOLD_DAYS * 24 * 3600 * 1000).toISOString().slice(0, 10)
}
