import type { DecisionState } from '../../shared/model/decision.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { type Answer, answersTo } from './answers.ts'
import { stateToday, toDo } from './decisionLog.ts'
import type { CurrentState } from './store/decisionStore.ts'
import type { ListedRow } from './store/verdictStore.ts'
import type { Workspace } from './workspace.ts'

/** Who stands at a door, with what the owner has said. */
export type Standing = {
  readonly row: ListedRow
  /** As the data says it, and `back` for a connection that is there after the owner removed it. */
  readonly status: string
  readonly decision: DecisionState
  readonly current: CurrentState | undefined
  readonly protected: boolean
  /** What they wrote since the owner asked them why, where that is the last word about them. */
  readonly answer: Answer | null
}

/**
 * Whether somebody whom the owner removed on LinkedIn is there again: a connections file of a later day holds them.
 * @param asOf the date of the newest connections file, ISO 8601; null when there is none
 */
function isBack(row: ListedRow, current: CurrentState | undefined, asOf: string | null): boolean {
  if (row.status !== 'connected' || current?.to !== 'done' || current.from !== 'remove' || asOf === null)
    return false
  return asOf.slice(0, 10) > current.saidAt.slice(0, 10)
}

function standingOf(
  stage: Stage,
  row: ListedRow,
  states: Pick<Standing, 'current' | 'protected' | 'answer'>,
  now: Date,
  asOf: string | null,
): Standing {
  const { current, answer } = states
  if (stage === 'connection' && isBack(row, current, asOf)) {
    return { row, ...states, status: 'back', decision: 'open' }
  }
  const { status } = row
  if (answer !== null && isStillThere(status)) return { row, ...states, status, decision: 'open' }
  return { row, ...states, status, decision: stateToday(current, row, now) }
}

/** Whether an invitation was neither accepted nor withdrawn, or a connection is there. */
export const isStillThere = (status: string): boolean => status !== 'accepted' && status !== 'gone'

/** Whom the owner asked why, of these, and what they wrote since. */
function answersOf(
  work: Workspace,
  stage: Stage,
  rows: readonly ListedRow[],
  currentOf: (row: ListedRow) => CurrentState | undefined,
): ReadonlyMap<number, Answer> {
  if (stage === 'connection') return new Map()
  const asked = rows.flatMap((row) => {
    const current = currentOf(row)
    return current?.to === 'ask' ? [{ person: row.person, since: current.saidAt, invitedAt: row.at }] : []
  })
  return answersTo(work, asked)
}

/** Everyone at a door, in the order of the queue: first of all who answered the owner, the newest answer first. */
export function standings(work: Workspace, stage: Stage): readonly Standing[] {
  const now = work.now()
  const asOf = work.dossiers.connectionsAsOf()
  const states = new Map<string, CurrentState>()
  for (const state of work.decisions.currentStates()) states.set(`${state.person} ${state.subject}`, state)
  const rows = work.verdicts.list(stage)
  const currentOf = (row: ListedRow) => states.get(`${row.person} ${stage}`)
  const answers = answersOf(work, stage, rows, currentOf)
  const all = rows.map((row) => {
    const isProtected = states.get(`${row.person} person`)?.to === 'protect'
    const answer = answers.get(row.person) ?? null
    return standingOf(stage, row, { current: currentOf(row), protected: isProtected, answer }, now, asOf)
  })
  return answers.size === 0 ? all : answeredFirst(all)
}

function answeredFirst(all: readonly Standing[]): readonly Standing[] {
  const answeredAt = (one: Standing): string => (isOpen('invitation', one) ? (one.answer?.at ?? '') : '')
  return all.toSorted((a, b) => answeredAt(b).localeCompare(answeredAt(a)))
}

/** One person at a door; null when they do not stand there. */
export function standingAt(work: Workspace, stage: Stage, person: number): Standing | null {
  const row = work.verdicts.of(person, stage)
  if (!row) return null
  const states = work.decisions.currentStatesOf(person)
  const current = states.find(({ subject }) => subject === stage)
  const isProtected = states.some(({ subject, to }) => subject === 'person' && to === 'protect')
  const answer = answersOf(work, stage, [row], () => current).get(person) ?? null
  const said = { current, protected: isProtected, answer }
  return standingOf(stage, row, said, work.now(), work.dossiers.connectionsAsOf())
}

/** Whether the owner still has to decide: invitations not yet accepted; connections that are flagged or back. */
export function isOpen(stage: Stage, { row, status, decision, protected: safe }: Standing): boolean {
  if (decision !== 'open') return false
  if (stage === 'invitation') return isStillThere(status)
  return status === 'back' || (row.action === 'remove' && status !== 'gone' && !safe)
}

/** Whether a list shows them at all when asked for everyone: flagged or decided connections, all invitations. */
export function isListed(stage: Stage, one: Standing): boolean {
  return stage === 'invitation' || one.row.action === 'remove' || one.decision !== 'open' || one.protected
}

/** Whether something is left to do on LinkedIn: not what the data shows as done, nor what is no longer there. */
export function isToDo({ decision, status }: Standing): boolean {
  const confirmed = (decision === 'accept' && status === 'accepted') || status === 'gone'
  return toDo.includes(decision) && !confirmed
}

/** What the owner said: the verb, also when it is carried out. */
export const said = ({ decision, current }: Standing): DecisionState =>
  decision === 'done' ? (current?.from ?? 'done') : decision
