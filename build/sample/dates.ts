import { DateTime } from 'luxon'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const two = (value: number): string => String(value).padStart(2, '0')
const monthName = (date: Date): string => months[date.getUTCMonth()] ?? ''

/** What LinkedIn's files call a short date, `4/4/21, 9:22 PM`, from parts of a wall clock. */
function short(year: number, month: number, dayOfMonth: number, hours: number, minutes: number): string {
  const half = hours < 12 ? 'AM' : 'PM'
  return `${month}/${dayOfMonth}/${two(year % 100)}, ${hours % 12 || 12}:${two(minutes)} ${half}`
}

/** `4/4/21, 9:22 PM` on a clock in Los Angeles, which is where Sent At of an invitation is told (ms since 1970). */
export function pacificShort(at: number): string {
  const local = DateTime.fromMillis(at, { zone: 'America/Los_Angeles' })
  return short(local.year, local.month, local.day, local.hour, local.minute)
}

/** `4/4/21, 9:22 PM` in UTC. */
export function utcShort(at: number): string {
  const date = new Date(at)
  return short(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  )
}

/** `04/04/21, 09:22 PM` in UTC, as recommendations have it. */
export function utcShortPadded(at: number): string {
  return utcShort(at).replace(/\b\d\b/g, (digit) => `0${digit}`)
}

/** `2021-04-04 21:22:31`, UTC. */
export function utcStamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** `07 Jun 2024`, the UTC date. */
export function utcDay(at: number): string {
  const date = new Date(at)
  return `${two(date.getUTCDate())} ${monthName(date)} ${date.getUTCFullYear()}`
}

/** `7-Jun-24`, which a spreadsheet makes of `07 Jun 2024`. */
export function spreadsheetDay(at: number): string {
  const date = new Date(at)
  return `${date.getUTCDate()}-${monthName(date)}-${two(date.getUTCFullYear() % 100)}`
}

/** `Tue Mar 05 10:22:31 UTC 2024`. */
export function utcLong(at: number): string {
  const date = new Date(at)
  const clock = date.toISOString().slice(11, 19)
  return `${weekdays[date.getUTCDay()]} ${monthName(date)} ${two(date.getUTCDate())} ${clock} UTC ${date.getUTCFullYear()}`
}

/** Midnight UTC of the day that `at` lies in. */
export function startOfDay(at: number): number {
  return Math.floor(at / day) * day
}
