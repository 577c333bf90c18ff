import type { Action, Level } from '../../shared/model/verdict.ts'
import { type Case, doesAgree } from './cases.ts'

/** How many decisions some verdicts agree with and contradict; one of "unsure" does neither. */
export type Tally = { readonly agreed: number; readonly disagreed: number; readonly decisions: number }

/** What comes of the decisions about some people, or would come of them if something else were advised. */
export function tallyOf(cases: readonly Case[], actionOf = (one: Case): Action => one.action): Tally {
  const answers = cases.filter(({ word }) => word !== null).map((one) => doesAgree(actionOf(one), one.word))
  return {
    agreed: answers.filter((answer) => answer === true).length,
    disagreed: answers.filter((answer) => answer === false).length,
    decisions: answers.length,
  }
}

/** Whether another verdict on somebody says something else. */
export function isOther(
  one: Case,
  { action, level }: { readonly action: Action; readonly level: Level },
): boolean {
  return action !== one.action || level !== one.level
}
