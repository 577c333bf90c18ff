import type { Action, Stage } from '../../shared/model/verdict.ts'
import { learnedAt, MOST_POINTS, type Weighing } from '../../shared/model/weighing.ts'
import type { Suggestion } from '../../shared/reportCard.ts'
import { DID } from '../../shared/rules/learned.ts'
import type { RuleHead } from '../../shared/rules/rule.ts'
import { pointsOf } from '../../shared/rules/weigh.ts'
import { nameOfRule } from '../../shared/rules/weighingChanges.ts'
import { isOther, tallyOf, type VerdictTally } from './agreements.ts'
import { type Case, doesAgree, weigher } from './cases.ts'
import { lessonsAmong } from './learning.ts'
import { isLesson, speakersOf } from './ruleCards.ts'

/** So many decisions have to speak of a rule before it is doubted. */
const ENOUGH = 10
const OFTEN_WRONG = 0.2
const NEARLY_ALWAYS_RIGHT = 0.9
/** One decision more or less is chance. */
const LEAST_GAIN = 2
const MOST_SUGGESTIONS = 6
/** Suggestions that share so much of what the smaller one gains are one or the other. */
const MOSTLY_THE_SAME = 0.5

/**
 * Other weights that would go better with the owner's decisions: lighter for a rule that is wrong more than once in
 * five, heavier for one that is right nine times in ten where the verdicts did not follow. A verdict that agrees more,
 * or contradicts less, is a gain. Of the weights that gain most the nearest to the present one; the rules that gain
 * most first.
 */
export function suggestionsFor(cases: readonly Case[], weighing: Weighing): readonly Suggestion[] {
  const totals = {
    invitation: totalOf('invitation', cases, weighing),
    connection: totalOf('connection', cases, weighing),
  }
  return [...casesByRule(cases, weighing)]
    .flatMap(([head, spoken]) => suggestion(head, spoken, totals[head.stage], weighing) ?? [])
    .toSorted((a, b) => gainOf(b) - gainOf(a) || (a.rule < b.rule ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ mended: _, ...one }, at, all) => ({ ...one, alternatives: alternativesTo(at, all) }))
}

/** A suggestion, with the decisions that the verdicts would go better with. */
type Tried = Omit<Suggestion, 'alternatives'> & { readonly mended: ReadonlySet<Case> }

function alternativesTo(at: number, all: readonly Tried[]): readonly string[] {
  const mended = all[at]?.mended ?? new Set()
  return all
    .filter((other, place) => {
      const shared = [...mended].filter((one) => other.mended.has(one)).length
      return place !== at && shared > 0 && shared >= MOSTLY_THE_SAME * mended.size
    })
    .map(({ rule }) => rule)
}

/** Whether another verdict agrees with a decision that the present one does not, or contradicts it no longer. */
function isMended({ action, word }: Case, then: Action): boolean {
  const stands = (one: Action): number => {
    const agrees = doesAgree(one, word)
    return agrees === null ? 0 : agrees ? 1 : -1
  }
  return stands(then) > stands(action)
}

type Total = VerdictTally & { readonly undecided: number; readonly learnedFrom: number }

function totalOf(stage: Stage, cases: readonly Case[], weighing: Weighing): Total {
  const here = cases.filter((one) => one.stage === stage)
  const learned = learnedAt(weighing, stage)
  return {
    ...tallyOf(here),
    undecided: here.filter(({ isUndecided }) => isUndecided).length,
    learnedFrom: learned === null ? 0 : lessonsAmong(here, learned),
  }
}

/** Whom each rule spoke of, as far as they are decided on or wait for it. */
function casesByRule(cases: readonly Case[], weighing: Weighing): ReadonlyMap<RuleHead, readonly Case[]> {
  const speakers = speakersOf(weighing)
  const found = new Map<RuleHead, Case[]>()
  for (const one of cases) {
    if (one.word === null && !one.isUndecided) continue
    for (const head of speakers(one.seen, one.stage)) {
      if (isLesson(one, head, weighing)) continue
      const list = found.get(head)
      if (list) list.push(one)
      else found.set(head, [one])
    }
  }
  return found
}

const gainOf = (one: Tried): number => one.agreedThen - one.agreedNow + one.disagreedNow - one.disagreedThen

function suggestion(head: RuleHead, spoken: readonly Case[], total: Total, weighing: Weighing): Tried | null {
  const against = spoken.filter(({ word }) => word === 'against').length
  const now = tallyOf(spoken)
  const inFavour = now.decisions - against
  const from = Math.abs(pointsOf(head, weighing))
  let best: Tried | null = null
  for (const to of candidates(from, head.points > 0 ? against : inFavour, now.decisions)) {
    const fresh = weigher(withWeight(weighing, head.id, to))
    const then = tallyOf(spoken, (one) => fresh(one).action)
    const others = spoken.filter((one) => isOther(one, fresh(one)))
    const tried: Tried = {
      rule: head.id,
      stage: head.stage,
      from,
      to,
      against,
      inFavour,
      agreedNow: total.agreed,
      agreedThen: total.agreed + then.agreed - now.agreed,
      disagreedNow: total.disagreed,
      disagreedThen: total.disagreed + then.disagreed - now.disagreed,
      decisions: total.decisions,
      learnedFrom: total.learnedFrom,
      undecided: { count: others.filter(({ isUndecided }) => isUndecided).length, of: total.undecided },
      decided: { count: others.filter(({ word }) => word !== null).length, of: total.decisions },
      says: says(head, { against, inFavour, from, to }),
      mended: new Set(spoken.filter((one) => isMended(one, fresh(one).action))),
    }
    if (gainOf(tried) >= LEAST_GAIN && (best === null || gainOf(tried) > gainOf(best))) best = tried
  }
  return best
}

/** The nearest to the present weight first. */
function candidates(from: number, followed: number, decided: number): readonly number[] {
  if (decided < ENOUGH) return []
  if ((decided - followed) / decided > OFTEN_WRONG)
    return Array.from({ length: from }, (_, at) => from - 1 - at)
  const isRight = followed >= ENOUGH && followed / decided >= NEARLY_ALWAYS_RIGHT
  return isRight ? Array.from({ length: MOST_POINTS - from }, (_, at) => from + 1 + at) : []
}

function withWeight(weighing: Weighing, rule: string, weight: number): Weighing {
  const off = weighing.off.filter((id) => id !== rule)
  return { ...weighing, off, points: { ...weighing.points, [rule]: weight } }
}

function says(
  { id, points, stage }: RuleHead,
  { against, inFavour, from, to }: Pick<Suggestion, 'against' | 'inFavour' | 'from' | 'to'>,
): string {
  const all = against + inFavour
  const isAgainst = points > 0
  // What the owner did that the weight should follow: the rule's word to make it heavier, its opposite to make it lighter.
  const word = isAgainst === to > from ? 'against' : 'inFavour'
  const times = word === 'against' ? against : inFavour
  const spoke = `${nameOfRule(id)} spoke ${isAgainst ? 'against' : 'for'} ${all} people`
  const did = `you ${DID[stage][word]} ${times === all ? 'all' : times} of them`
  return `${spoke}, and ${did}: weigh it ${to} instead of ${from}?`
}
