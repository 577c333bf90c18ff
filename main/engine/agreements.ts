import type { Action, Level } from '../../shared/model/verdict.ts'
import { type Case, doesAgree } from './cases.ts'

/** How many decisions agree with something, and how many contradict it. */
export type Tally = { agreed: number; disagreed: number }

/** Of no decision yet. */
export const none = (): Tally => ({ agreed: 0, disagreed: 0 })

/** Adds a decision; null, which does neither, as one does of somebody "unsure", changes nothing. */
export function count(tally: Tally, agrees: boolean | null): void {
  if (agrees === true) tally.agreed += 1
  else if (agrees === false) tally.disagreed += 1
}

/** A tally of verdicts, and of how many decisions, also those that do neither. */
export type VerdictTally = Readonly<Tally> & { readonly decisions: number }

/** What comes of the decisions about some people, or would come of them if something else were advised. */
export function tallyOf(cases: readonly Case[], actionOf = (one: Case): Action => one.action): VerdictTally {
  const decided = cases.filter(({ word }) => word !== null)
  const tally = none()
  for (const one of decided) count(tally, doesAgree(actionOf(one), one.word))
  return { ...tally, decisions: decided.length }
}

/** Whether another verdict on somebody says something else. */
export function isOther(
  one: Case,
  { action, level }: { readonly action: Action; readonly level: Level },
): boolean {
  return action !== one.action || level !== one.level
}
