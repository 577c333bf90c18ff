const DAY = 86_400_000

/** Whole days from one instant or day to another, by their UTC dates; null when either cannot be read. */
export function daysBetween(from: string, to: string): number | null {
  const start = Date.parse(from.slice(0, 10))
  const end = Date.parse(to.slice(0, 10))
  return Number.isNaN(start) || Number.isNaN(end) ? null : Math.round((end - start) / DAY)
}

/** Years from an instant to now, never negative; null when the instant cannot be read. */
export function yearsSince(instant: string, now: Date): number | null {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? null : Math.max(0, (now.getTime() - time) / (365.25 * DAY))
}
