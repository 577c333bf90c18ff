import { lastAnswer } from '../lastAnswer.ts'
import { type ModelName, modelNames } from './modelNames.ts'
import { allSigns, signsOf } from './signs.ts'
import { allSurroundings, type Surroundings } from './surroundings.ts'
import { leaningsIn } from './text/leanings.ts'
import type { Reading } from './text/reading.ts'
import { type Model, models } from './weights.ts'

/**
 * What a text is likely to be, in log-odds: 0 is even, 2 about seven to one. A weighted sum of its signs, of its words
 * and of what surrounds it; the weights were fitted to the tuning part of the corpus (`npm run rules -- --fit`), never
 * set by feel.
 */
export function scent(readings: readonly Reading[], of: ModelName, around: Surroundings = []): number {
  const { bias, weights, surrounding, leanings } = ordered[of]
  const signs = signsOf(readings)
  let sum = bias
  for (let at = 0; at < signs.length; at += 1) sum += (weights[at] ?? 0) * (signs[at] ?? 0)
  for (let at = 0; at < around.length; at += 1) sum += (surrounding[at] ?? 0) * (around[at] ?? 0)
  for (const word of leaningWords(readings)) sum += leanings[word] ?? 0
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

/** The weights of a model in the order of the signs, of the surroundings and of the words. */
function inOrder(name: ModelName) {
  const { bias, weights, around }: Model = models[name]
  return {
    bias,
    weights: Float64Array.from(allSigns, (sign) => weights[sign] ?? 0),
    surrounding: Float64Array.from(allSurroundings, (side) => around[side] ?? 0),
    leanings: leaningsIn(name),
  }
}

const ordered = Object.fromEntries(modelNames.map((name) => [name, inOrder(name)])) as {
  readonly [name in ModelName]: ReturnType<typeof inOrder>
}
