import { numberAt } from './numberAt.ts'

/**
 * The plan of a phrase of several steps: all that is needed to look for it as one row of numbers, so that it comes from
 * memory at once. First these, then for each step how many words may stand before it, how many it takes, and
 * which, in rising order.
 *
 * Two steps that follow each other and are the fewest pairs of words are the anchor: the phrase is looked for where a
 * pair of them stands.
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
  steps: 5,
} as const

/**
 * @param words what each step takes
 * @param gaps how many words may stand before each step; that of the first says nothing
 */
export function planOf(
  phrase: number,
  words: readonly (readonly number[])[],
  gaps: readonly number[],
): readonly number[] {
  const nearest = anchorOf(words)
  const farthest = gaps.slice(1, nearest + 1).reduce((sum, gap) => sum + gap, nearest)
  const steps = words.flatMap((taken, at) => [at === 0 ? 0 : (gaps[at] ?? 0), taken.length, ...taken])
  return [phrase, nearest, farthest, gaps[nearest + 1] ?? 0, PLAN.steps + steps.length, ...steps]
}

/** The first step of the anchor. */
function anchorOf(words: readonly (readonly number[])[]): number {
  const pairs = words.slice(1).map((second, at) => (words[at]?.length ?? 0) * second.length)
  return pairs.indexOf(Math.min(...pairs))
}

/** Where the phrase of a plan ends that begins at `from`; -1 where none does. */
export function endOf(
  plans: Int32Array,
  plan: number,
  words: Int32Array,
  from: number,
  end: number,
  lastNegation: number,
): number {
  const stop = plan + numberAt(plans, plan + PLAN.length)
  let at = from
  let step = plan + PLAN.steps
  while (step < stop) {
    const last = at + numberAt(plans, step)
    const begin = step + 2
    step = begin + numberAt(plans, step + 1)
    while (true) {
      if (at > last || at >= end) return -1
      const word = numberAt(words, at)
      if (stands(plans, begin, step, word)) break
      if (at === last || (word > 0 && word <= lastNegation)) return -1
      at += 1
    }
    at += 1
  }
  return at
}

/** True when a number stands between two places, where all are in rising order. */
function stands(block: Int32Array, begin: number, end: number, number: number): boolean {
  let place = begin
  while (place < end && numberAt(block, place) < number) place += 1
  return place < end && numberAt(block, place) === number
}
