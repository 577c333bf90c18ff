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

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const monthOf = (instant: string): string =>
  `${MONTHS[Number(instant.slice(5, 7)) - 1]} ${instant.slice(0, 4)}`

/** "in May 2026", "between May 2026 and June 2026" (UTC); null when no moment is known. */
export function monthSpan(from: string | null, until: string | null): string | null {
  if (from === null || until === null) return null
  const [first, last] = [monthOf(from), monthOf(until)]
  return first === last ? `in ${first}` : `between ${first} and ${last}`
}
