import type { Dossier } from '../model/dossier.ts'
import type { Stage, Verdict } from '../model/verdict.ts'
import { standardWeighing } from '../model/weighing.ts'
import { rules as all } from './index.ts'
import { look } from './look.ts'
import type { Rule } from './rule.ts'
import { headOf } from './ruleHeads.ts'
import { weigh } from './weigh.ts'

/** What to advise about one person at one door, with every reason, as Doorman comes: with nobody's own weights. */
export function judge(dossier: Dossier, stage: Stage, now: Date, rules: readonly Rule[] = all): Verdict {
  const head = rules === all ? headOf : (id: string) => rules.find((rule) => rule.id === id)
  return weigh(look(dossier, stage, now, rules), stage, standardWeighing, head)
}
