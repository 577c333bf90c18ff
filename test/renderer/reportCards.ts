import type { Learned } from '../../shared/model/weighing.ts'
import type { ReportCard, RuleCard } from '../../shared/reportCard.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'

const never = { agreed: 0, disagreed: 0 }

/** A made-up rule that speaks against invitations with three points, unless said otherwise. */
export function ruleCard(id: string, change: Partial<RuleCard> = {}): RuleCard {
  return {
    id,
    stage: 'invitation',
    points: 3,
    standard: 3,
    because: `they do ${id}`,
    hits: 0,
    agreed: 0,
    disagreed: 0,
    levels: { none: never, likely: never, certain: never },
    ...change,
  }
}

/** The report card of somebody who has changed nothing, unless said otherwise. */
export function reportCardOf(rules: readonly RuleCard[], change: Partial<ReportCard> = {}): ReportCard {
  return {
    rules,
    verdicts: [],
    suggestions: [],
    learning: [],
    weighing: { points: {}, off: [], limits: {}, learned: [] },
    limits: standardLimits,
    standardLimits,
    ...change,
  }
}

/** What was learned from fifty made-up decisions on invitations. */
export const learnedOnce: Learned = {
  stage: 'invitation',
  bias: 0,
  features: { 'no-tie': { weight: 1, against: 20, all: 25 } },
  decisions: 50,
  against: 30,
  foretold: 0.9,
  brier: 0.1,
  at: '2026-06-01T12:00:00Z',
}
