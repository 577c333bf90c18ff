import { rules } from './index.ts'
import { learnedRules } from './learned.ts'
import type { RuleHead } from './rule.ts'
import { tieNames } from './tieNames.ts'

/** Everything that is weighed: the rules, and what was learned. */
export const ruleHeads: readonly RuleHead[] = [
  ...rules,
  ...Object.values(learnedRules).flatMap(({ against, inFavour }) => [against, inFavour]),
]

const byId = new Map(ruleHeads.map((head) => [head.id, head]))

/** What it takes to weigh a rule, by its id; undefined for a rule that there is no longer. */
export function headOf(id: string): RuleHead | undefined {
  return byId.get(id)
}

const tieNamed = new Map(Object.entries(tieNames).map(([kind, name]) => [`tie ${kind}`, name]))

/** A feature of what was learned, in words: what its rule says of somebody, or what its kind of tie does. */
export function nameOfFeature(feature: string): string {
  return tieNamed.get(feature) ?? byId.get(feature)?.because ?? feature
}
