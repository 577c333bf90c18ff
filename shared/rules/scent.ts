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
export function scent(readings: readonly Reading[], of: ModelName, around: Surroundings = NOTHING): number {
  const [first] = readings
  let sum = (first && readings.length === 1 ? scentsOfOne(first) : scentsOfMany(readings))[of]
  const weights: Model['around'] = models[of].around
  for (let at = 0; at < around.length; at += 1) {
    const side = allSurroundings[at]
    if (side && around[at] !== 0) sum += weights[side] ?? 0
  }
  return sum
}

const NOTHING: Surroundings = []

type Scents = { readonly [name in ModelName]: number }

const scentsOfOne = lastAnswer((reading: Reading) => scentsOf([reading], reading.leanings))
const scentsOfMany = lastAnswer((readings: readonly Reading[]) =>
  scentsOf(readings, [...new Set(readings.flatMap(({ leanings }) => leanings))]),
)

/** The sums of all models, made in one go: most texts are asked about for several, and have few signs. */
function scentsOf(readings: readonly Reading[], words: readonly number[]): Scents {
  let [remove = 0, trade = 0, post = 0, welcome = 0] = biases
  const signs = signsOf(readings)
  for (let sign = 0; sign < signs.length; sign += 1) {
    const much = signs[sign] ?? 0
    if (much === 0) continue
    remove += much * weightAt(ofSigns, sign, 0)
    trade += much * weightAt(ofSigns, sign, 1)
    post += much * weightAt(ofSigns, sign, 2)
    welcome += much * weightAt(ofSigns, sign, 3)
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0
    remove += weightAt(ofWords, word, 0)
    trade += weightAt(ofWords, word, 1)
    post += weightAt(ofWords, word, 2)
    welcome += weightAt(ofWords, word, 3)
  }
  return { remove, trade, post, welcome }
}

const biases = modelNames.map((name) => models[name].bias)

function weightAt(rows: Float64Array, row: number, model: number): number {
  return rows[row * modelNames.length + model] ?? 0
}

/** What each sign, and each leaning word, adds to the models: a row of weights for each. */
const ofSigns = inRows((name) => {
  const { weights }: Model = models[name]
  return Float64Array.from(allSigns, (sign) => weights[sign] ?? 0)
})
const ofWords = inRows(leaningsIn)

function inRows(weightsOf: (name: ModelName) => Float64Array): Float64Array {
  const columns = modelNames.map(weightsOf)
  const rows = new Float64Array(columns.length * (columns[0]?.length ?? 0))
  for (const [at, column] of columns.entries()) {
    for (const [row, weight] of column.entries()) rows[row * columns.length + at] = weight
  }
  return rows
}
