import type { RuleCard } from '../../shared/results.ts'
import { rules } from '../../shared/rules/index.ts'
import { doors, said, standings } from './standing.ts'
import type { Workspace } from './workspace.ts'

type Tally = { hits: number; agreed: number; disagreed: number }

/** The report card: how often each rule spoke, and how often the owner agreed. */
export function ruleCards(work: Workspace): readonly RuleCard[] {
  const tallies = new Map<string, Tally>(rules.map(({ id }) => [id, { hits: 0, agreed: 0, disagreed: 0 }]))
  for (const stage of doors) {
    for (const one of standings(work, stage)) {
      const word = said(one)
      const against = word === 'ignore' || word === 'remove'
      const inFavour = word === 'accept' || word === 'keep' || one.protected
      for (const { rule, points } of work.verdicts.verdict(one.row.person, stage).hits) {
        const tally = tallies.get(rule)
        if (!tally) continue
        tally.hits += 1
        if (points > 0 ? against : inFavour) tally.agreed += 1
        else if (points > 0 ? inFavour : against) tally.disagreed += 1
      }
    }
  }
  return rules.map(({ id, stage, points, because }) => {
    const tally = tallies.get(id) ?? { hits: 0, agreed: 0, disagreed: 0 }
    return { id, stage, points, because, ...tally }
  })
}
