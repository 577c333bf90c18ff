/** One line to learn from: its features, and what it should come out as, from 0 to 1. */
export type Lesson = { readonly features: readonly number[]; readonly target: number }

export type Fitted = { readonly bias: number; readonly weights: readonly number[] }

const STEPS = 40
const HALVINGS = 20
const CLOSE = 1e-7

/** The bias is free, but for a trace that keeps it finite where all targets are alike. */
const BIAS_PENALTY = 1e-6

/**
 * Logistic regression by Newton's method. Each weight is drawn towards 0 by its penalty (ridge), above 0.
 * @param penalties one for each feature
 */
export function fitLogistic(lessons: readonly Lesson[], penalties: readonly number[]): Fitted {
  const rows = sparse(lessons, penalties.length)
  const ridge = Float64Array.from([...penalties, BIAS_PENALTY])
  let place = placeAt(new Float64Array(ridge.length), rows, ridge)
  for (let step = 0; step < STEPS; step += 1) {
    const change = newtonStep(place, rows, ridge)
    if (change.every((one) => Math.abs(one) < CLOSE)) break
    const next = descend(place, change, rows, ridge)
    if (next === null) break
    place = next
  }
  return { bias: place.beta.at(-1) ?? 0, weights: [...place.beta.subarray(0, -1)] }
}

/**
 * What is not 0 in the lessons: the entries of line `n` are those from `ends[n - 1]` up to `ends[n]`, the last of them
 * the bias as a feature that is always 1. Flat, because every step runs over all of it.
 */
type Rows = {
  readonly ends: Int32Array
  readonly at: Int32Array
  readonly much: Float64Array
  readonly targets: Float64Array
}

function sparse(lessons: readonly Lesson[], size: number): Rows {
  const at: number[] = []
  const much: number[] = []
  const ends = new Int32Array(lessons.length)
  for (const [line, { features }] of lessons.entries()) {
    for (let index = 0; index < size; index += 1) {
      const value = features[index] ?? 0
      if (value === 0) continue
      at.push(index)
      much.push(value)
    }
    at.push(size)
    much.push(1)
    ends[line] = at.length
  }
  const targets = Float64Array.from(lessons, ({ target }) => target)
  return { ends, at: Int32Array.from(at), much: Float64Array.from(much), targets }
}

/** The weights and, last, the bias; the log-odds of each line by them; how bad they are. */
type Place = { readonly beta: Float64Array; readonly odds: Float64Array; readonly loss: number }

/** The loss is minus the log-likelihood, with the penalties. */
function placeAt(beta: Float64Array, { ends, at, much, targets }: Rows, ridge: Float64Array): Place {
  const odds = new Float64Array(ends.length)
  let loss = 0
  for (let index = 0; index < beta.length; index += 1)
    loss += ((ridge[index] ?? 0) * (beta[index] ?? 0) ** 2) / 2
  for (let line = 0, entry = 0; line < ends.length; line += 1) {
    const end = ends[line] ?? 0
    let sum = 0
    for (; entry < end; entry += 1) sum += (much[entry] ?? 0) * (beta[at[entry] ?? 0] ?? 0)
    odds[line] = sum
    loss += Math.max(0, sum) + Math.log1p(Math.exp(-Math.abs(sum))) - (targets[line] ?? 0) * sum
  }
  return { beta, odds, loss }
}

/** The whole step, or so small a part of it that the loss does not rise; null when there is none. */
function descend(from: Place, change: Float64Array, rows: Rows, ridge: Float64Array): Place | null {
  for (let share = 1, tried = 0; tried < HALVINGS; share /= 2, tried += 1) {
    const beta = from.beta.map((value, index) => value - share * (change[index] ?? 0))
    const place = placeAt(beta, rows, ridge)
    if (place.loss <= from.loss) return place
  }
  return null
}

/** Where the loss is flat, by conjugate gradients: the curvature is never written out, so thousands of features are few. */
function newtonStep(place: Place, rows: Rows, ridge: Float64Array): Float64Array {
  const slope = gradientAt(place, rows, ridge)
  const curves = place.odds.map((odds) => likelihood(odds) * (1 - likelihood(odds)))
  const scale = diagonal(curves, rows, ridge)
  const change = new Float64Array(slope.length)
  const rest = slope.slice()
  let direction = rest.map((value, index) => value / (scale[index] ?? 1))
  let size = dot(rest, direction)
  const enough = size * CLOSE_ENOUGH
  for (let round = 0; round < slope.length && size > enough; round += 1) {
    const bent = bend(direction, curves, rows, ridge)
    const share = size / dot(direction, bent)
    for (let index = 0; index < change.length; index += 1) {
      change[index] = (change[index] ?? 0) + share * (direction[index] ?? 0)
      rest[index] = (rest[index] ?? 0) - share * (bent[index] ?? 0)
    }
    const scaled = rest.map((value, index) => value / (scale[index] ?? 1))
    const next = dot(rest, scaled)
    direction = direction.map((value, index) => (scaled[index] ?? 0) + (next / size) * value)
    size = next
  }
  return change
}

/** How far the residual must shrink, squared. */
const CLOSE_ENOUGH = 1e-20

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds))

function gradientAt({ beta, odds }: Place, { ends, at, much, targets }: Rows, ridge: Float64Array) {
  const gradient = beta.map((value, index) => (ridge[index] ?? 0) * value)
  for (let line = 0, entry = 0; line < ends.length; line += 1) {
    const end = ends[line] ?? 0
    const miss = likelihood(odds[line] ?? 0) - (targets[line] ?? 0)
    for (; entry < end; entry += 1) add(gradient, at[entry] ?? 0, miss * (much[entry] ?? 0))
  }
  return gradient
}

/** The curvature along each feature alone. */
function diagonal(curves: Float64Array, { ends, at, much }: Rows, ridge: Float64Array): Float64Array {
  const sums = ridge.slice()
  for (let line = 0, entry = 0; line < ends.length; line += 1) {
    const end = ends[line] ?? 0
    for (; entry < end; entry += 1) add(sums, at[entry] ?? 0, (curves[line] ?? 0) * (much[entry] ?? 0) ** 2)
  }
  return sums
}

/** How the slope changes along a direction. */
function bend(direction: Float64Array, curves: Float64Array, { ends, at, much }: Rows, ridge: Float64Array) {
  const bent = direction.map((value, index) => (ridge[index] ?? 0) * value)
  for (let line = 0, start = 0; line < ends.length; line += 1) {
    const end = ends[line] ?? 0
    let along = 0
    for (let entry = start; entry < end; entry += 1)
      along += (much[entry] ?? 0) * (direction[at[entry] ?? 0] ?? 0)
    const weighed = (curves[line] ?? 0) * along
    for (let entry = start; entry < end; entry += 1) add(bent, at[entry] ?? 0, weighed * (much[entry] ?? 0))
    start = end
  }
  return bent
}

function add(sums: Float64Array, index: number, more: number): void {
  sums[index] = (sums[index] ?? 0) + more
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}
