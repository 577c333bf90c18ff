import type { DecisionState, Subject, Verb } from '../../shared/model/decision.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { readLog, stateUnder } from './decisionLog.ts'
import { ExpectedFailure } from './failure.ts'
import { isStillThere, standingAt } from './standing.ts'
import type { Workspace } from './workspace.ts'

/** What is decided on: somebody at one door, or whether they are protected. */
export type Target = {
  readonly key: string
  readonly id: number
  readonly subject: Subject
  /** What was decided so far. */
  readonly from: DecisionState
}

const doorOf: Readonly<Record<Stage, string>> = {
  invitation: 'has sent you no invitation',
  connection: 'is not a connection',
}

/**
 * @throws ExpectedFailure `not-at-this-door` when somebody does not stand where a verb decides, `not-open` when their
 *   invitation does not wait any more, `protected` for removing whom the owner protects, `to-be-removed` for the reverse
 */
export function refuseDecision(work: Workspace, verb: Verb, target: Target): void {
  const { key, id, subject } = target
  if (subject !== 'person' && work.verdicts.of(id, subject) === null) {
    throw new ExpectedFailure(
      'not-at-this-door',
      `${key} ${doorOf[subject]}, so "${verb}" says nothing about them.`,
    )
  }
  if (subject === 'invitation') refuseAnswered(work, verb, target)
  if (verb === 'remove') refuseProtected(work, target)
  if (verb === 'protect') refuseRemoved(work, target)
}

/**
 * Nothing can be said to an invitation that was answered: it would have the owner ignore a connection. What was decided
 * while it was open stays, and may be put right by what became of it.
 */
function refuseAnswered(work: Workspace, verb: Verb, { key, id, from }: Target): void {
  const invited = standingAt(work, 'invitation', id)
  if (invited === null || isStillThere(invited.status)) return
  if (from === verb || (verb === 'accept' && from !== 'open')) return
  throw new ExpectedFailure(
    'not-open',
    isConnection(work, id)
      ? `${key} is a connection already and has no open invitation, so "${verb}" says nothing about them. ` +
          'Say "remove" to show them out, or "protect" so that they are never flagged.'
      : `${key} has no open invitation any more, so "${verb}" says nothing about them.`,
  )
}

/** Whether somebody is a connection, as far as is known: not gone, nor removed on LinkedIn. */
function isConnection(work: Workspace, id: number): boolean {
  const one = standingAt(work, 'connection', id)
  return one !== null && one.status !== 'gone' && one.decision !== 'done'
}

/** Removing takes back no protection unasked. */
function refuseProtected(work: Workspace, { key, id }: Target): void {
  const { effective } = readLog(work.decisions.batches())
  const { to, batch } = stateUnder(work.decisions.linesAbout(id, 'person'), effective)
  if (to !== 'protect') return
  throw new ExpectedFailure(
    'protected',
    `You protect ${key}, so "remove" is not recorded. Take batch ${batch} back first: ` +
      `undo it in the history, or with doorman undo ${batch}.`,
  )
}

function refuseRemoved(work: Workspace, { key, id }: Target): void {
  if (standingAt(work, 'connection', id)?.decision !== 'remove') return
  throw new ExpectedFailure(
    'to-be-removed',
    `${key} is to be removed, so "protect" is not recorded. Say "keep" first.`,
  )
}
