import type { DecisionState, Subject, Verb } from '../../shared/model/decision.ts'
import { doors, type Stage } from '../../shared/model/verdict.ts'
import type { Decided, Undone } from '../../shared/results.ts'
import { weighingChanges } from '../../shared/rules/weighingChanges.ts'
import { holdUntil, readLog, stateToday, subjectOf, toDo } from './decisionLog.ts'
import { ExpectedFailure } from './failure.ts'
import { judgeAgain, weighAll } from './judgeAll.ts'
import { forgetKnowledge } from './knowledge.ts'
import { refuseDecision, type Target } from './refuseDecision.ts'
import { restated } from './restating.ts'
import { regroup, restate } from './settling.ts'
import { sightNow } from './sightNow.ts'
import { isOpen, standingAt } from './standing.ts'
import type { Line, LoggedLine } from './store/decisionStore.ts'
import { refuseOlderWeighing, weighingOf } from './weighing.ts'
import { personId, type Workspace } from './workspace.ts'

function stateNow(work: Workspace, id: number, subject: Subject): DecisionState {
  if (subject !== 'person') return standingAt(work, subject, id)?.decision ?? 'open'
  const current = work.decisions.currentStatesOf(id).find((one) => one.subject === subject)
  return stateToday(current, { at: '', seenAt: null }, work.now())
}

/** When the invitation came that is decided on: the latest it can have been; empty when unknown, and for all else. */
function aboutOf(work: Workspace, id: number, subject: Subject): string {
  const row = subject === 'invitation' ? work.verdicts.of(id, subject) : null
  return row?.until ?? row?.at ?? ''
}

/** The door at which somebody waits for a decision: an open invitation before a connection. */
function openDoor(work: Workspace, id: number): Stage {
  const invited = standingAt(work, 'invitation', id)
  const connected = standingAt(work, 'connection', id)
  return connected === null || (invited !== null && isOpen('invitation', invited))
    ? 'invitation'
    : 'connection'
}

function targetsOf(work: Workspace, verb: Verb, key: string, stage: Stage | null): readonly Target[] {
  const id = personId(work, key)
  const target = (subject: Subject): Target => ({ key, id, subject, from: stateNow(work, id, subject) })
  if (verb === 'done') {
    const due = (stage === null ? doors : [stage]).map(target).filter(({ from }) => toDo.includes(from))
    if (due.length === 0) throw new ExpectedFailure('nothing-to-do', `${key} is not on the worklist.`)
    return due
  }
  const meant = target(verb === 'hold' ? (stage ?? openDoor(work, id)) : subjectOf[verb])
  refuseDecision(work, verb, meant)
  return [meant]
}

/**
 * Records one decision about some people as one batch, all or nothing. People of whom it was said already are left
 * out.
 * @param stage the door at which it is said; null lets the verb tell
 * @throws ExpectedFailure when a person is not known, does not stand at that door, or their invitation does not wait any
 *   more, and for removing somebody who is protected or the reverse; then nothing is recorded
 */
export function decide(work: Workspace, verb: Verb, people: readonly string[], stage: Stage | null): Decided {
  const now = work.now()
  return work.db
    .transaction((): Decided => {
      const targets = [...new Set(people)].flatMap((key) => targetsOf(work, verb, key, stage))
      const fresh = targets.filter(({ from }) => from !== verb || verb === 'hold')
      const saidAt = now.toISOString()
      const until = verb === 'hold' ? holdUntil(now) : null
      const lines = fresh.map(
        ({ id, subject, from }): Line => ({
          identity: work.people.identityAt(id, subject),
          subject,
          from,
          to: verb,
          saidAt,
          until,
          about: aboutOf(work, id, subject),
          seen: sightNow(work, id, subject, { from, to: verb }),
        }),
      )
      const batch = lines.length === 0 ? 0 : work.decisions.append({ at: saidAt, verb, of: null }, lines)
      if (verb === 'protect')
        judgeAgain(
          work,
          fresh.map(({ id }) => id),
        )
      return { batch, decided: [...new Set(fresh.map(({ key }) => key))] }
    })
    .immediate()
}

/**
 * Takes a batch back: what it decided returns to what the decisions still in force say.
 * @param batch null for the last one
 * @returns null when there is nothing to undo
 * @throws ExpectedFailure `not-undoable` when that batch is undone already or does not exist, `weighed-since` when it
 *   changed weights that were changed again since
 */
export function undo(work: Workspace, batch: number | null): Undone | null {
  const { effective, nextUndo } = readLog(work.decisions.batches())
  if (batch !== null && !effective.has(batch)) {
    throw new ExpectedFailure('not-undoable', `Batch ${batch} is undone already, or there is no such batch.`)
  }
  const of = batch ?? nextUndo
  if (of === null) return null
  refuseOlderWeighing(work, of, effective)
  return turn(work, 'undo', of, new Set([...effective].filter((one) => one !== of)))
}

/** Brings back what was undone last; null when a decision was made since, or nothing was undone. */
export function redo(work: Workspace): Undone | null {
  const { effective, nextRedo } = readLog(work.decisions.batches())
  return nextRedo === null ? null : turn(work, 'redo', nextRedo, new Set([...effective, nextRedo]))
}

/** The rules spare whom the owner protects, and read what somebody answered whom the owner asked. */
const isJudgedBy = ({ subject, to }: LoggedLine): boolean => subject === 'person' || to === 'ask'

/** Appends what it takes for the subjects of a batch to stand as the effective batches say. */
function turn(work: Workspace, verb: 'undo' | 'redo', of: number, effective: ReadonlySet<number>): Undone {
  return work.db
    .transaction((): Undone => {
      const now = work.now().toISOString()
      const before = weighingOf(work)
      const touched = work.decisions.linesOf(of)
      const lines = touched.flatMap(({ identity, person, subject }) =>
        restated(work, person, subject, effective, identity),
      )
      const batch = work.decisions.append({ at: now, verb, of }, lines)
      judgeAgain(
        work,
        touched.filter(isJudgedBy).map(({ person }) => person),
      )
      const typed = work.typed.identitiesOf(of)
      for (const identity of typed) work.typed.restore(identity, effective)
      const isSettled = work.sameness.settled().some((row) => row.batch === of)
      if (isSettled || typed.length > 0) restate(work, batch, regroup(work, typed))
      if (work.wholes.called().some((row) => row.batch === of)) {
        forgetKnowledge(work)
        judgeAgain(work, work.readings.inviters())
      }
      if (work.weighings.saved().some((row) => row.batch === of)) weighAll(work)
      const what = work.decisions.batches().find(({ id }) => id === of)?.verb ?? verb
      const people = work.touched.peopleOf(of).map(({ key }) => key)
      return { batch, verb: what, people, changes: weighingChanges(before, weighingOf(work)) }
    })
    .immediate()
}
