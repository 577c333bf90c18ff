import type { Action, Level, Stage } from '../../shared/model/verdict.ts'
import type { Agreement, Flips, ReportCard, RuleCard, VerdictCard } from '../../shared/reportCard.ts'
import { number, sentence } from './words.ts'

/** The rules of a door, those first with which the owner disagreed most, then those that speak most. */
export function rulesInOrder(rules: readonly RuleCard[], door: Stage): readonly RuleCard[] {
  return rules
    .filter(({ stage }) => stage === door)
    .toSorted((a, b) => b.disagreed - a.disagreed || b.hits - a.hits || (a.because < b.because ? -1 : 1))
}

type Outcome = { readonly action: Action; readonly level: Level }

const outcomes: readonly string[] = [
  'ignore certain',
  'ignore likely',
  'ignore none',
  'remove certain',
  'remove likely',
  'remove none',
  'unsure none',
  'keep none',
  'accept none',
  'keep likely',
  'accept likely',
  'keep certain',
  'accept certain',
]

/** The kinds of verdict of a door, from the surest against somebody to the surest in favour. */
export function verdictsInOrder(verdicts: readonly VerdictCard[], door: Stage): readonly VerdictCard[] {
  return verdicts.filter(({ stage }) => stage === door).toSorted((a, b) => placeOf(a) - placeOf(b))
}

export function placeOf({ action, level }: Outcome): number {
  return outcomes.indexOf(`${action} ${level}`)
}

/** `Ignore · likely`, `Unsure`. */
export function outcomeWords({ action, level }: Outcome): string {
  return level === 'none' ? sentence(action) : `${sentence(action)} · ${level}`
}

/** Whether the owner decided anything at a door that a rule or a verdict had a word on. */
export function hasDecisions(
  { rules, verdicts }: Pick<ReportCard, 'rules' | 'verdicts'>,
  door: Stage,
): boolean {
  return [...rules, ...verdicts].some(
    ({ stage, agreed, disagreed }) => stage === door && agreed + disagreed > 0,
  )
}

/** Of how many with an opinion the owner agreed with how many: `38 of 40 (95 %)`; null when there are none. */
export function agreedLine({ agreed, disagreed }: Agreement): string | null {
  const all = agreed + disagreed
  return all === 0 ? null : `${number(agreed)} of ${number(all)} (${percent(agreed / all)})`
}

/** `95 %`; a share that is not quite all is never called all of it. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return '99 %'
  return rounded === 0 && share > 0 ? '1 %' : `${rounded} %`
}

export type FlipGroup = Flips['kinds'][number] & { readonly people: Flips['people'] }

/** Whose verdict would change, by what to what, with those who are listed by name. */
export function flipGroups({ kinds, people }: Flips): readonly FlipGroup[] {
  const id = ({ from, to }: Pick<Flips['kinds'][number], 'from' | 'to'>): string =>
    [from.action, from.level, to.action, to.level].join(' ')
  return kinds
    .map((kind) => ({ ...kind, people: people.filter((one) => id(one) === id(kind)) }))
    .toSorted((a, b) => b.count - a.count || (id(a) < id(b) ? -1 : 1))
}
