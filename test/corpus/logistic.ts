/** One line to learn from: its features, and what it should come out as, from 0 to 1. */
export type Lesson = { readonly features: readonly number[]; readonly target: number }

export type Fitted = { readonly bias: number; readonly weights: readonly number[] }

/** How strongly weights are drawn towards 0, in standard deviations of a feature: few texts must not make firm rules. */
const RIDGE = 3
const STEPS = 40

/**
 * Logistic regression by Newton's method, with standardised features and a ridge penalty. The weights come back for
 * the features as they were given.
 */
export function fitLogistic(lessons: readonly Lesson[]): Fitted {
  const size = lessons[0]?.features.length ?? 0
  const scales = Array.from({ length: size }, (_, at) =>
    scale(lessons.map(({ features }) => features[at] ?? 0)),
  )
  const rows = lessons.map(({ features, target }) => ({
    x: [...features.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1)), 1],
    target,
  }))
  let beta = Array.from({ length: size + 1 }, () => 0)
  for (let step = 0; step < STEPS; step += 1) {
    const change = newtonStep(rows, beta)
    beta = beta.map((value, at) => value - (change[at] ?? 0))
    if (change.every((one) => Math.abs(one) < 1e-7)) break
  }
  const weights = beta.slice(0, size).map((value, at) => value / (scales[at]?.spread ?? 1))
  const bias = weights.reduce((sum, value, at) => sum - value * (scales[at]?.mean ?? 0), beta[size] ?? 0)
  return { bias, weights }
}

function scale(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, spread: Math.sqrt(variance) || 1 }
}

function newtonStep(
  rows: readonly { readonly x: readonly number[]; readonly target: number }[],
  beta: readonly number[],
): readonly number[] {
  const size = beta.length
  const gradient = beta.map((value, at) => (at === size - 1 ? 1e-6 : RIDGE) * value)
  const hessian = beta.map((_, row) =>
    beta.map((__, column): number => (row === column ? (row === size - 1 ? 1e-6 : RIDGE) : 0)),
  )
  for (const { x, target } of rows) {
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0)))
    for (let row = 0; row < size; row += 1) {
      const value = x[row] ?? 0
      if (value === 0) continue
      gradient[row] = (gradient[row] ?? 0) + (p - target) * value
      const line = hessian[row]
      for (let column = 0; line && column < size; column += 1)
        line[column] = (line[column] ?? 0) + p * (1 - p) * value * (x[column] ?? 0)
    }
  }
  return solve(hessian, gradient)
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0])
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    ;[rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []]
    const top = rows[column] ?? []
    for (let row = column + 1; row < size; row += 1) {
      const line = rows[row] ?? []
      const factor = (line[column] ?? 0) / (top[column] ?? 1)
      for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (top[at] ?? 0)
    }
  }
  const result = Array.from({ length: size }, () => 0)
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = rows[row] ?? []
    const rest = result.reduce((sum, value, at) => (at > row ? sum + value * (line[at] ?? 0) : sum), 0)
    result[row] = ((line[size] ?? 0) - rest) / (line[row] ?? 1)
  }
  return result
}
