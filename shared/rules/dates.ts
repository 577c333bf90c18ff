const DAY = 86_400_000

/** Whole days from one instant or day to another, by their UTC dates; null when either cannot be read. */
export function daysBetween(from: string, to: string): number | null {
  const start = dayOf(from)
  const end = dayOf(to)
  return Number.isNaN(start) || Number.isNaN(end) ? null : end - start
}

/** The days from 1970 on to the UTC date of an instant; NaN where it cannot be read. Asked of every message, so without `Date.parse` where it can be. */
function dayOf(instant: string): number {
  const year = digitsAt(instant, 0) * 100 + digitsAt(instant, 2)
  const month = digitsAt(instant, 5)
  const day = digitsAt(instant, 8)
  const isPlain =
    year >= 1000 &&
    instant[4] === '-' &&
    instant[7] === '-' &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28
  const time = isPlain ? Date.UTC(year, month - 1, day) : Date.parse(instant.slice(0, 10))
  return Math.round(time / DAY)
}

/** The number of two digits; NaN where there are none. */
function digitsAt(instant: string, at: number): number {
  const tens = instant.charCodeAt(at) - 48
  const ones = instant.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
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
