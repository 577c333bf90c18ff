const dayMs = 86_400_000

/** English, day before month, as the rest of the window: never read as month/day by mistake. */
const locale = 'en-GB'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A date as a day: `3 Jun 2025`. A date without an hour is the same day everywhere; a point in time is the day in
 * `timeZone` (the reader's own unless given). What is not a date is shown as it came.
 */
export function day(value: string, timeZone?: string): string {
  return format(value, { day: 'numeric', month: 'short', year: 'numeric' }, timeZone)
}

/** Two dates as days, what they share said once: `between 3 and 16 Jun 2026`, `on 3 Jun 2026` when they are one day. */
export function between(from: string, until: string, timeZone?: string): string {
  const [first, last] = [day(from, timeZone), day(until, timeZone)]
  if (first === last) return `on ${first}`
  const [theirs, shared] = [first.split(' '), last.split(' ')]
  const own = theirs.filter((_, index) => theirs.slice(index).join() !== shared.slice(index).join())
  return `between ${own.join(' ')} and ${last}`
}

/** As `day`, without the year when it is the year of `now`. */
export function shortDay(value: string, now: Date, timeZone?: string): string {
  const thisYear = yearOf(value, timeZone) === yearOf(now.toISOString(), timeZone)
  return thisYear ? format(value, { day: 'numeric', month: 'short' }, timeZone) : day(value, timeZone)
}

/** As `shortDay`, and when only a span is known both its days: `3–16 Jun`, `28 May–3 Jun`. */
export function shortSpan(from: string, until: string | null, now: Date, timeZone?: string): string {
  const first = shortDay(from, now, timeZone)
  const last = until === null ? first : shortDay(until, now, timeZone)
  if (first === last) return first
  const [date = '', ...rest] = first.split(' ')
  return last.endsWith(` ${rest.join(' ')}`) ? `${date}–${last}` : `${first}–${last}`
}

/** A point in time with its hour: `3 Jun 2025, 14:03`. A date without an hour stays a day. */
export function moment(value: string, timeZone?: string): string {
  if (isDay(value)) return day(value)
  const options = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return format(value, options, timeZone)
}

/** How long ago, in whole days or more: `today`, `yesterday`, `12 days ago`, `3 months ago`; null when unknown. */
export function ago(value: string, now: Date, timeZone?: string): string | null {
  const then = dayNumber(value, timeZone)
  const today = dayNumber(now.toISOString(), timeZone)
  if (then === null || today === null) return null
  const days = today - then
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 31) return `${days} days ago`
  if (days < 61) return 'a month ago'
  if (days < 365) return `${Math.floor(days / 30.44)} months ago`
  const years = Math.floor(days / 365.25)
  return years <= 1 ? 'a year ago' : `${years} years ago`
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value)
}

function format(value: string, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const time = Date.parse(value)
  if (Number.isNaN(time)) return value
  const zone = isDay(value) ? 'UTC' : timeZone
  const id = JSON.stringify([options, zone])
  let formatter = formats.get(id)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, zone === undefined ? options : { ...options, timeZone: zone })
    formats.set(id, formatter)
  }
  return formatter.format(time)
}

function yearOf(value: string, timeZone?: string): string {
  return format(value, { year: 'numeric' }, timeZone)
}

/** The number of the day since 1970, so that two days can be counted apart. */
function dayNumber(value: string, timeZone?: string): number | null {
  if (Number.isNaN(Date.parse(value))) return null
  const text = format(value, { day: '2-digit', month: '2-digit', year: 'numeric' }, timeZone)
  const [date, month, year] = text.split('/').map(Number)
  return date === undefined || month === undefined || year === undefined
    ? null
    : Math.round(Date.UTC(year, month - 1, date) / dayMs)
}
