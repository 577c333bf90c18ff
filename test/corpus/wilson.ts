/** A share of a count, with the interval in which the true share lies with 95 % confidence. */
export type Share = {
  readonly hits: number
  readonly of: number
  readonly low: number
  readonly high: number
}

/** The normal deviate that leaves 2.5 % on either side. */
const Z = 1.96

/** Wilson's score interval: honest for few texts and for shares near 0 and 1, unlike the usual one. */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 }
  const p = hits / of
  const middle = p + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  const whole = 1 + Z ** 2 / of
  return { hits, of, low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) }
}

/** The share itself, 0 to 1; 1 of nothing. */
export function value({ hits, of }: Share): number {
  return of === 0 ? 1 : hits / of
}
