import { lastAnswer } from '../lastAnswer.ts'
import { type ModelName, modelNames } from './modelNames.ts'
import { allSigns, signsOf } from './signs.ts'
import { allSurroundings, type Surroundings } from './surroundings.ts'
import { leaningsIn, together } from './text/leanings.ts'
import type { Reading } from './text/reading.ts'
import { type Model, models } from './weights.ts'

/**
 * What a text is likely to be, in log-odds: 0 is even, 2 about seven to one. A weighted sum of its signs, of its words
 * and of what surrounds it; the weights were fitted to the tuning part of the corpus (`npm run rules -- --fit`), never
 * set by feel.
 */
export function scent(
  readings: readonly Reading[],
  of: ModelName,
  around: Surroundings | null = null,
): number {
  const [first] = readings
  let sum = (first && readings.length === 1 ? scentsOfOne(first) : scentsOfMany(readings))[of]
  if (around === null) return sum
  const weights = ofSurroundings[of]
  for (let at = 0; at < around.length; at += 1) if (around[at] !== 0) sum += weightAt(weights, at)
  return sum
}

type Scents = { readonly [name in ModelName]: number }

const scentsOfOne = lastAnswer((reading: Reading) => scentsOf([reading], reading.leanings))
const scentsOfMany = lastAnswer((readings: readonly Reading[]) =>
  scentsOf(readings, together(readings.map(({ leanings }) => leanings))),
)

/** The sums of all models, made in one go: most texts are asked about for several, and have few signs. */
function scentsOf(readings: readonly Reading[], words: readonly number[]): Scents {
  let remove = models.remove.bias
  let trade = models.trade.bias
  let post = models.post.bias
  let welcome = models.welcome.bias
  const signs = signsOf(readings)
  for (let sign = 0; sign < signs.length; sign += 1) {
    const much = weightAt(signs, sign)
    if (much === 0) continue
    const row = sign * modelNames.length
    remove += much * weightAt(ofSigns, row)
    trade += much * weightAt(ofSigns, row + 1)
    post += much * weightAt(ofSigns, row + 2)
    welcome += much * weightAt(ofSigns, row + 3)
  }
  for (let at = 0; at < words.length; at += 1) {
    const row = (words[at] ?? 0) * modelNames.length
    remove += weightAt(ofWords, row)
    trade += weightAt(ofWords, row + 1)
    post += weightAt(ofWords, row + 2)
    welcome += weightAt(ofWords, row + 3)
  }
  return { remove, trade, post, welcome }
}

function weightAt(rows: Float64Array, at: number): number {
  return rows[at] ?? 0
}

/** What each of the surroundings adds to a model. */
const ofSurroundings: { readonly [name in ModelName]: Float64Array } = {
  remove: surroundingsIn(models.remove),
  trade: surroundingsIn(models.trade),
  post: surroundingsIn(models.post),
  welcome: surroundingsIn(models.welcome),
}

function surroundingsIn({ around }: Model): Float64Array {
  return Float64Array.from(allSurroundings, (name) => around[name] ?? 0)
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
