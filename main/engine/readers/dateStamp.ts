type Clock = { readonly hour: number; readonly minute: number; readonly second: number | null }

/** The parts of a date as they are written, in a zone that only its file tells. */
export type DateStamp = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly clock: Clock | null
  /** The text itself says that it is UTC. */
  readonly utc: boolean
}

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?( ?UTC|Z)?$/i
const NUMBERS =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?:(,)? (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])M)?)?$/i
const NAMED =
  /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d\d)(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])M)?)?$/i
/** As Java writes it: `Tue Mar 05 10:22:31 UTC 2024`. */
const JAVA = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{1,2}):(\d\d):(\d\d) (?:UTC|GMT) (\d{4})$/i
/** A date as the number that spreadsheets keep: days since 30 December 1899, with a part of a day. */
export const SERIAL = /^(\d{5})(?:[.,](\d+))?$/
export const SERIAL_START = Date.UTC(1899, 11, 30)
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** LinkedIn opened on 5 May 2003; nothing in it is older. */
const FIRST_DAY = '2003-05-05'
const LAST_YEAR = 2099

/**
 * What one date says about the order of day and month in its file: `open` means that it could be either, `other`
 * that it is not written as day, month and year in numbers. (A spreadsheet leaves as text what it does not take for
 * a date, so a serial number says nothing about its neighbours.)
 */
export function dateOrder(written: string): 'day first' | 'month first' | 'open' | 'other' {
  const match = NUMBERS.exec(tidy(written))
  if (match === null) return SERIAL.test(written.trim()) ? 'open' : 'other'
  if (match[2] === '.') return 'day first'
  // Only LinkedIn puts a comma before AM and PM, and it writes the month first.
  if (match[5] !== undefined && match[9] !== undefined) return 'month first'
  if (Number(match[1]) > 12) return 'day first'
  return Number(match[3]) > 12 ? 'month first' : 'open'
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** The date that a cell holds; null when it is none, or none on which LinkedIn was there. */
export function readDateStamp(written: string, dayFirst: boolean): DateStamp | null {
  const text = tidy(written)
  const iso = ISO.exec(text)
  if (iso !== null) {
    return check(iso[1], iso[2], iso[3], readClock(iso[4], iso[5], iso[6], undefined), iso[7] !== undefined)
  }
  const numbers = NUMBERS.exec(text)
  if (numbers !== null) {
    const [day, month] = dayAndMonth(numbers[1], numbers[3], dayFirst || numbers[2] === '.')
    return check(numbers[4], month, day, readClock(numbers[6], numbers[7], numbers[8], numbers[9]), false)
  }
  const serial = SERIAL.exec(text)
  if (serial !== null) return readSerial(Number(`${serial[1]}.${serial[2] ?? 0}`), serial[2] !== undefined)
  const named = NAMED.exec(text)
  if (named !== null) {
    const clock = readClock(named[4], named[5], named[6], named[7])
    return check(named[3], monthNumber(named[2] ?? ''), named[1], clock, false)
  }
  const java = JAVA.exec(text)
  if (java === null) return null
  const clock = readClock(java[3], java[4], java[5], undefined)
  return check(java[6], monthNumber(java[1] ?? ''), java[2], clock, true)
}

/** Rounded to the second: a third of a day has no end in digits. */
function readSerial(days: number, hasClock: boolean): DateStamp | null {
  const at = new Date(SERIAL_START + Math.round(days * 86_400) * 1000)
  const [year, month, day] = at.toISOString().slice(0, 10).split('-')
  const second = at.getUTCSeconds()
  const clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: second === 0 ? null : second }
  return check(year, month, day, hasClock ? clock : null, false)
}

/** A number above 12 is a day wherever it stands; the order decides only what could be either. */
function dayAndMonth(first: string | undefined, second: string | undefined, dayFirst: boolean) {
  const asWritten = dayFirst ? [first, second] : [second, first]
  const [day, month] = asWritten
  return Number(month) > 12 && Number(day) <= 12 ? [month, day] : [day, month]
}

/** `1` to `12` for an English month or its first three letters, in any case. */
export function monthNumber(word: string): string | undefined {
  const name = word.toLowerCase()
  const index =
    name === 'sept' ? 8 : MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name)
  return index < 0 ? undefined : String(index + 1)
}

function readClock(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): Clock | null | 'impossible' {
  if (hours === undefined || minutes === undefined) return null
  const written = Number(hours)
  const minute = Number(minutes)
  const second = seconds === undefined ? null : Number(seconds)
  if (minute > 59 || (second ?? 0) > 59) return 'impossible'
  if (half === undefined) return written > 23 ? 'impossible' : { hour: written, minute, second }
  if (written < 1 || written > 12) return 'impossible'
  const hour = (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return { hour, minute, second }
}

function check(
  years: string | undefined,
  months: string | undefined,
  days: string | undefined,
  clock: Clock | null | 'impossible',
  utc: boolean,
): DateStamp | null {
  const year = years?.length === 2 ? fullYear(Number(years)) : Number(years)
  const month = Number(months)
  const day = Number(days)
  if (clock === 'impossible' || !(year >= 2000 && year <= LAST_YEAR)) return null
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= daysIn(year, month))) return null
  const stamp = { year, month, day, clock, utc }
  return isoDay(stamp) < FIRST_DAY ? null : stamp
}

/** `98` is 1998, which is before LinkedIn, rather than a year to come. */
function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `YYYY-MM-DD` */
export function isoDay({ year, month, day }: DateStamp): string {
  return `${year}-${two(month)}-${two(day)}`
}

/** Two digits at least. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
