import type { Seen } from '../../shared/model/seen.ts'
import type { Level, Stage } from '../../shared/model/verdict.ts'
import type { Weighing } from '../../shared/model/weighing.ts'
import type { RuleCard, VerdictCard } from '../../shared/reportCard.ts'
import { rules } from '../../shared/rules/index.ts'
import { learnedFound, learnedRules } from '../../shared/rules/learned.ts'
import type { RuleHead } from '../../shared/rules/rule.ts'
import { headOf, nameOfFeature } from '../../shared/rules/ruleHeads.ts'
import { pointsOf } from '../../shared/rules/weigh.ts'
import { count, none, type Tally } from './agreements.ts'
import { type Case, doesAgree, type Word } from './cases.ts'

/** Whether the owner decided as this rule speaks; null without a decision. */
function doesFollow({ points }: RuleHead, word: Word | null): boolean | null {
  return word === null ? null : points > 0 === (word === 'against')
}

/**
 * The rules that spoke of somebody, also those that are switched off or weigh nothing, but none that saw too little to
 * earn a point; and what was learned, where it is switched on.
 */
export function speakersOf(weighing: Weighing): (seen: Seen, stage: Stage) => readonly RuleHead[] {
  const known = new Map<Seen, readonly RuleHead[]>()
  const find = (seen: Seen, stage: Stage): readonly RuleHead[] => {
    const model = weighing.learned.find((one) => one.stage === stage)
    const learned = model ? learnedFound(seen, model, nameOfFeature) : null
    return [...seen.found, ...(learned ? [learned] : [])].flatMap(({ rule, strength }) => {
      const head = headOf(rule)
      if (!head) return []
      const weight = Math.max(Math.abs(head.points), weighing.points[rule] ?? 0)
      return Math.round(weight * strength) > 0 ? [head] : []
    })
  }
  return (seen, stage) => {
    const speakers = known.get(seen) ?? find(seen, stage)
    known.set(seen, speakers)
    return speakers
  }
}

/** Whether the rule was learned from this very decision, so that it is no wonder that they agree. */
export function isLesson({ stage, word, saidAt }: Case, { id }: RuleHead, { learned }: Weighing): boolean {
  const isLearned = Object.values(learnedRules[stage]).some((head) => head.id === id)
  const model = isLearned ? learned.find((one) => one.stage === stage) : undefined
  return word !== null && model !== undefined && saidAt <= model.at
}

type Card = Tally & { hits: number; readonly levels: Record<Level, Tally> }

const noCard = (): Card => ({
  ...none(),
  hits: 0,
  levels: { none: none(), likely: none(), certain: none() },
})

/** Who never had to be decided on says nothing about a rule: accepted long ago, or not there any more. */
const counts = ({ isUndecided, word }: Case): boolean => isUndecided || word !== null

/**
 * How often each rule spoke, and how often the owner then decided so. What was learned stands last, while it is on, and
 * is held against the decisions made since.
 */
export function ruleCards(cases: readonly Case[], weighing: Weighing): readonly RuleCard[] {
  const cards = new Map<string, Card>()
  const speakers = speakersOf(weighing)
  for (const one of cases.filter(counts)) {
    for (const head of speakers(one.seen, one.stage)) {
      const card = cards.get(head.id) ?? noCard()
      cards.set(head.id, card)
      card.hits += 1
      const follows = isLesson(one, head, weighing) ? null : doesFollow(head, one.word)
      count(card, follows)
      count(card.levels[one.advised.level], follows)
    }
  }
  const learned = weighing.learned.flatMap(({ stage }) => Object.values(learnedRules[stage]))
  return [...rules, ...learned].map((head) => {
    const { id, stage, because, points: standard } = head
    const { hits, agreed, disagreed, levels } = cards.get(id) ?? noCard()
    const points = pointsOf(head, weighing)
    return { id, stage, points, because, hits, agreed, disagreed, standard, levels }
  })
}

/** Each kind of verdict on the undecided and the decided, and what the owner made of it; the most frequent first at each door. */
export function verdictCards(cases: readonly Case[]): readonly VerdictCard[] {
  const cards = new Map<string, { -readonly [K in keyof VerdictCard]: VerdictCard[K] }>()
  for (const { stage, advised, word } of cases.filter(counts)) {
    const { action, level } = advised
    const id = `${stage} ${action} ${level}`
    const card = cards.get(id) ?? { stage, action, level, people: 0, ...none() }
    cards.set(id, card)
    card.people += 1
    count(card, doesAgree(action, word))
  }
  return [...cards.values()].sort((a, b) =>
    a.stage === b.stage ? b.people - a.people : a.stage === 'invitation' ? -1 : 1,
  )
}
