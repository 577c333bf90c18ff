import type { ReportCard } from '../../shared/reportCard.ts'
import { limitsOf, standardLimits } from '../../shared/rules/weigh.ts'
import { casesOf } from './cases.ts'
import { learnings } from './learning.ts'
import { ruleCards, verdictCards } from './ruleCards.ts'
import { suggestionsFor } from './suggestions.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

/** How good each rule is on the owner's own decisions, and how everything is weighed. */
export function reportCard(work: Workspace): ReportCard {
  const cases = casesOf(work)
  const weighing = weighingOf(work)
  return {
    rules: ruleCards(cases, weighing),
    verdicts: verdictCards(cases),
    suggestions: suggestionsFor(cases, weighing),
    learning: learnings(work, cases, weighing),
    weighing,
    limits: limitsOf(weighing),
    standardLimits,
  }
}
