import { lastAnswer } from './lastAnswer.ts'
import { allSigns, signsOf } from './signs.ts'
import { allSurroundings, type Surroundings } from './surroundings.ts'
import { leanings } from './text/leanings.ts'
import type { Reading } from './text/reading.ts'
import { type Model, models } from './weights.ts'

/**
 * What a text is likely to be, in log-odds: 0 is even, 2 about seven to one. A weighted sum of its signs, of its words
 * and of what surrounds it; the weights were fitted to the tuning part of the corpus (`npm run rules -- --fit`), never
 * set by feel.
 */
export function scent(
  readings: readonly Reading[],
  of: keyof typeof models,
  around: Surroundings = [],
): number {
  const { bias, weights, surrounding } = ordered[of]
  const signs = signsOf(readings)
  let sum = bias
  for (let at = 0; at < signs.length; at += 1) sum += (weights[at] ?? 0) * (signs[at] ?? 0)
  for (let at = 0; at < around.length; at += 1) sum += (surrounding[at] ?? 0) * (around[at] ?? 0)
  const leaning = leanings[of]
  for (const word of leaningWords(readings)) sum += leaning[word] ?? 0
  return sum
}

/** The numbers of the words that lean one way or the other, each once. */
function leaningWords(readings: readonly Reading[]): readonly number[] {
  const [first] = readings
  return first && readings.length === 1 ? first.leanings : leaningWordsOfMany(readings)
}

const leaningWordsOfMany = lastAnswer((readings: readonly Reading[]): readonly number[] => [
  ...new Set(readings.flatMap((reading) => reading.leanings)),
])

/** The weights in the order of the signs and of the surroundings. */
function inOrder({ bias, weights, around }: Model) {
  return {
    bias,
    weights: allSigns.map((sign) => weights[sign] ?? 0),
    surrounding: allSurroundings.map((name) => around[name] ?? 0),
  }
}

const ordered = {
  remove: inOrder(models.remove),
  trade: inOrder(models.trade),
  post: inOrder(models.post),
  welcome: inOrder(models.welcome),
} satisfies { readonly [name in keyof typeof models]: unknown }
