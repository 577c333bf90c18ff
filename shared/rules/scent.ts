import { allSigns, signsOf } from './signs.ts'
import type { Reading } from './text/reading.ts'
import { type Model, models } from './weights.ts'

/**
 * What a text is likely to be, in log-odds: 0 is even, 2 about seven to one. A weighted sum of its signs; the weights
 * were fitted to the tuning part of the corpus (`npm run rules -- --fit`), never set by feel.
 */
export function scent(readings: readonly Reading[], of: keyof typeof models): number {
  const { bias, weights } = inOrder(models[of])
  const signs = signsOf(readings)
  let sum = bias
  for (let at = 0; at < signs.length; at += 1) sum += (weights[at] ?? 0) * (signs[at] ?? 0)
  return sum
}

type Ordered = { readonly bias: number; readonly weights: readonly number[] }

const ordered = new WeakMap<Model, Ordered>()

/** The weights in the order of the signs. */
function inOrder(model: Model): Ordered {
  const known = ordered.get(model)
  if (known) return known
  const made = { bias: model.bias, weights: allSigns.map((sign) => model.weights[sign] ?? 0) }
  ordered.set(model, made)
  return made
}
