import type { Stage } from '../model/verdict.ts'
import type { Learned } from '../model/weighing.ts'
import { isBorneOut, type Side, tallyOf } from '../rules/learned.ts'
import { nameOfFeature } from '../rules/ruleHeads.ts'
import { calibrate, crossCalibrated } from './calibrate.ts'
import { crossValidated, fitLessons } from './crossValidate.ts'
import { canTeach, type Example, type Lessons, lessonsOf } from './lessons.ts'
import { scoreOf } from './score.ts'

/**
 * How many decisions it takes, and how many each way. Measured with owners who decide by the labels of the corpus but
 * keep everyone of one kind, and with such who err one time in seven: from 40 decisions, what was learned foretells no
 * more than the rules do and promises up to nine of 100 too many; from 60, it keeps what it promises within a few.
 */
export const NEEDED = { all: 60, each: 15 } as const

const FOLDS = 5

/** From hardly any to so much that only the commonest features weigh. */
const PENALTIES = [0.1, 0.3, 1, 3, 10, 30] as const

/**
 * Learns at one door how the owner decides: a ridge logistic regression on what the rules saw, its penalty chosen by
 * cross-validation, its log-odds calibrated by Platt scaling on what was foretold from other folds. The same whatever
 * the order of the examples; those of people whom the rules spare are left out.
 * @param at when, ISO 8601 UTC
 * @returns null while there are too few decisions (`NEEDED`), and also when nothing is learned that is worth having: a
 *   model must foretell more decisions than always saying the more frequent word does, and its likelihoods must be
 *   nearer to what was decided by more than chance explains. Otherwise it would only repeat that the owner ignores most
 *   people, and call it a sign.
 */
export function learn(examples: readonly Example[], stage: Stage, at: string): Learned | null {
  const teaching = examples.filter(canTeach)
  if (!areEnough(teaching)) return null
  const lessons = lessonsOf(teaching, FOLDS)
  const against = lessons.rows.map(({ target }) => target === 1)
  const { penalty, odds } = bestPenalty(lessons, against)
  const { foretold, brier, isWorthHaving } = scoreOf(crossCalibrated(odds, against, lessons.folds), against)
  const { slope, intercept } = calibrate(odds, against)
  if (!isWorthHaving || slope <= 0) return null
  const { bias, weights } = fitLessons(lessons, penalty)
  return {
    stage,
    bias: rounded(slope * bias + intercept),
    features: Object.fromEntries(
      lessons.features.map(({ name, ...tally }, index) => [
        name,
        { weight: rounded(slope * (weights[index] ?? 0)), ...tally },
      ]),
    ),
    decisions: against.length,
    against: against.filter(Boolean).length,
    foretold,
    brier,
    at,
  }
}

function areEnough(examples: readonly Example[]): boolean {
  const against = examples.filter((one) => one.against).length
  const fewer = Math.min(against, examples.length - against)
  return examples.length >= NEEDED.all && fewer >= NEEDED.each
}

const sideOf = (weight: number): Side => (weight > 0 ? 'against' : 'inFavour')

/** The penalty with which the odds foretold from other folds are likeliest; of equals, the largest. */
function bestPenalty(
  lessons: Lessons,
  against: readonly boolean[],
): { readonly penalty: number; readonly odds: readonly number[] } {
  const tried = PENALTIES.map((penalty) => {
    const odds = crossValidated(lessons, penalty)
    const loss = odds.reduce((sum, one, at) => sum + Math.log1p(Math.exp(against[at] ? -one : one)), 0)
    return { penalty, odds, loss }
  })
  return tried.reduce((best, next) => (next.loss <= best.loss ? next : best))
}

/** Finer than any decision can tell. */
function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000
}

const MOST_REASONS = 8

/** A feature that moves the odds by less than a fifth is no reason. */
const LIGHT = 0.2

/**
 * What weighs most in what was learned, heaviest first, in words: `“they sell you something” speaks against them: you
 * removed 18 of 20 with it, and 12 of 40 without`.
 */
export function reasonsOf(learned: Learned): readonly string[] {
  return Object.entries(learned.features)
    .map(([name, { weight }]) => ({ name, weight, side: sideOf(weight) }))
    .filter(({ name, weight, side }) => Math.abs(weight) >= LIGHT && isBorneOut(name, learned, side))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(({ name, side }) => {
      const speaks = side === 'against' ? 'speaks against them' : 'speaks for them'
      return `“${nameOfFeature(name)}” ${speaks}: ${tallyOf(name, learned, side)}`
    })
}
