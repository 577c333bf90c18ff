import type { Stage } from '../../shared/model/verdict.ts'
import { type Learned, learnedAt, type Weighing } from '../../shared/model/weighing.ts'
import type { Flips, Foreseen, WhatIf } from '../../shared/reportCard.ts'
import { plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { changedDoors } from '../../shared/rules/weighingChanges.ts'
import { isOther, tallyOf } from './agreements.ts'
import { type Case, casesOf, weigher } from './cases.ts'
import { lessonsAmong } from './learning.ts'
import { refuseFaulty, weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

const SHOWN_PEOPLE = 200

/**
 * What another weighing would change, at each door that it touches: whose verdict, and how many decisions the verdicts
 * would agree with and contradict. Nothing is saved.
 * @throws ExpectedFailure `no-such-weighing` as saving it would
 */
export function whatIf(work: Workspace, { weighing }: { readonly weighing: Weighing }): WhatIf {
  refuseFaulty(weighing)
  const wanted = plainWeighing(weighing)
  const fresh = weigher(wanted)
  const cases = casesOf(work)
  const before = weighingOf(work)
  return changedDoors(before, wanted).map((stage) =>
    foreseenAt(
      stage,
      cases.filter((one) => one.stage === stage),
      fresh,
      learnedAt(wanted, stage) ?? learnedAt(before, stage),
    ),
  )
}

/** @param learned what speaks at the door as one more rule, then or at least now */
function foreseenAt(
  stage: Stage,
  cases: readonly Case[],
  fresh: ReturnType<typeof weigher>,
  learned: Learned | null,
): Foreseen {
  const decided = cases.filter(({ word }) => word !== null)
  const now = tallyOf(decided)
  const then = tallyOf(decided, (one) => fresh(one).action)
  return {
    stage,
    undecided: flipsOf(
      cases.filter(({ isUndecided }) => isUndecided),
      fresh,
    ),
    decided: flipsOf(decided, fresh),
    decisions: decided.length,
    agreedNow: now.agreed,
    agreedThen: then.agreed,
    disagreedNow: now.disagreed,
    disagreedThen: then.disagreed,
    learnedFrom: learned === null ? 0 : lessonsAmong(decided, learned),
  }
}

type Flip = Flips['people'][number]

function flipsOf(cases: readonly Case[], fresh: ReturnType<typeof weigher>): Flips {
  const flips = cases.flatMap((one): readonly Flip[] => {
    const { key, name, action, level } = one
    const to = fresh(one)
    if (!isOther(one, to)) return []
    return [{ key, name, from: { action, level }, to: { action: to.action, level: to.level } }]
  })
  return {
    count: flips.length,
    of: cases.length,
    kinds: kindsOf(flips),
    people: flips.slice(0, SHOWN_PEOPLE),
  }
}

/** The most frequent first. */
function kindsOf(flips: readonly Flip[]): Flips['kinds'] {
  const kinds = Map.groupBy(flips, ({ from, to }) => JSON.stringify([from, to]))
  return [...kinds.values()]
    .flatMap((same) => {
      const [first] = same
      return first ? [{ from: first.from, to: first.to, count: same.length }] : []
    })
    .toSorted((a, b) => b.count - a.count)
}
