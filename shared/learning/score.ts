/** How good log-odds are that were foretold, against what was decided. */
export type Score = {
  /** The share of decisions that they foretell. */
  readonly foretold: number
  /** The mean square of how far each likelihood was off: 0 is perfect. */
  readonly brier: number
  /** Whether they are better than always saying the more frequent word. */
  readonly isWorthHaving: boolean
}

/** So many standard errors better than the share alone: decisions at random reach that one time in twenty at most. */
const BEYOND_CHANCE = 2

/** Odds of exactly even foretell nothing. */
export function scoreOf(odds: readonly number[], against: readonly boolean[]): Score {
  const most = against.filter(Boolean).length / against.length
  const losses = odds.map((one, at) => (1 / (1 + Math.exp(-one)) - Number(against[at])) ** 2)
  const gains = losses.map((loss, at) => (most - Number(against[at])) ** 2 - loss)
  const foretold = odds.filter((one, at) => (against[at] ? one > 0 : one < 0)).length / odds.length
  const gain = mean(gains)
  const error = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / gains.length)
  return {
    foretold,
    brier: mean(losses),
    isWorthHaving: foretold > Math.max(most, 1 - most) && gain > BEYOND_CHANCE * error,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
