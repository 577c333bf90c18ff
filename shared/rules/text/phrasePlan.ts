import { numberAt } from './numberAt.ts'

/**
 * The plan of a phrase of several steps: all that is needed to look for it as one row of numbers, so that it comes from
 * memory at once. First these, then for each step how many words may stand before it, how many it takes, two sieves,
 * and which words, in rising order.
 *
 * Two steps that follow each other are the anchor, those whose words stand together in the fewest texts: the phrase is
 * looked for where a pair of them stands.
 */
export const PLAN = {
  /** The number of the phrase. */
  phrase: 0,
  /** How many words stand before the anchor, at least and at most. */
  nearest: 1,
  farthest: 2,
  /** How many words may stand inside the anchor. */
  inside: 3,
  /** How many numbers the plan has. */
  length: 4,
  /** How many words from the first on are known to stand where the anchor was found, and where the steps of others begin. */
  known: 5,
  unknown: 6,
  steps: 7,
} as const

/**
 * @param words what each step takes
 * @param gaps how many words may stand before each step; that of the first says nothing
 * @param often how often a word is expected in a text, in any unit
 */
export function planOf(
  phrase: number,
  words: readonly (readonly number[])[],
  gaps: readonly number[],
  often: (word: number) => number,
): readonly number[] {
  const nearest = anchorOf(words, gaps, often)
  const farthest = gaps.slice(1, nearest + 1).reduce((sum, gap) => sum + gap, nearest)
  const inside = gaps[nearest + 1] ?? 0
  const steps = words.map((taken, at) => [
    at === 0 ? 0 : (gaps[at] ?? 0),
    taken.length,
    ...sieves(taken),
    ...taken,
  ])
  const known = nearest > 0 ? 0 : inside > 0 ? 1 : 2
  const unknown = PLAN.steps + steps.slice(0, known).flat().length
  const length = PLAN.steps + steps.flat().length
  return [phrase, nearest, farthest, inside, length, known, unknown, ...steps.flat()]
}

/**
 * Most words that are looked for in a step are none of its words: a bit of each sieve is set for every one of these, so
 * that most others are told without looking through the list.
 */
function sieves(words: readonly number[]): readonly number[] {
  return [
    words.reduce((sieve, word) => sieve | lowBit(word), 0),
    words.reduce((sieve, word) => sieve | highBit(word), 0),
  ]
}

/** Of sixteen bits, as many as a number of a plan has. */
function lowBit(word: number): number {
  return 1 << (word & 15)
}

function highBit(word: number): number {
  return 1 << ((word >> 4) & 15)
}

/** The first step of the anchor: the one whose pairs of words stand in the fewest texts. */
function anchorOf(
  words: readonly (readonly number[])[],
  gaps: readonly number[],
  often: (word: number) => number,
): number {
  const sums = words.map((taken) => taken.reduce((sum, word) => sum + often(word), 0))
  const pairs = sums.slice(1).map((second, at) => (sums[at] ?? 0) * second * (1 + (gaps[at + 1] ?? 0)))
  return pairs.indexOf(Math.min(...pairs))
}

/** Where the phrase of a plan ends that begins at `from`, given that its anchor is there; -1 where none does. */
export function endOf(
  plans: Uint16Array,
  plan: number,
  words: Int32Array,
  from: number,
  end: number,
  lastNegation: number,
): number {
  const stop = plan + planAt(plans, plan + PLAN.length)
  let at = from + planAt(plans, plan + PLAN.known)
  let step = plan + planAt(plans, plan + PLAN.unknown)
  while (step < stop) {
    const last = at + planAt(plans, step)
    const low = planAt(plans, step + 2)
    const high = planAt(plans, step + 3)
    const begin = step + 4
    step = begin + planAt(plans, step + 1)
    while (true) {
      if (at > last || at >= end) return -1
      const word = numberAt(words, at)
      if ((low & lowBit(word)) !== 0 && (high & highBit(word)) !== 0 && stands(plans, begin, step, word))
        break
      if (at === last || (word > 0 && word <= lastNegation)) return -1
      at += 1
    }
    at += 1
  }
  return at
}

/** A number of a plan. */
export function planAt(plans: Uint16Array, index: number): number {
  return plans[index] ?? 0
}

/** True when a number stands between two places, where all are in rising order. */
function stands(plans: Uint16Array, begin: number, end: number, number: number): boolean {
  let place = begin
  while (place < end && planAt(plans, place) < number) place += 1
  return place < end && planAt(plans, place) === number
}
