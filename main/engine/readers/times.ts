import { IANAZone } from 'luxon'
import type { Time } from './fact.ts'

type Clock = { readonly hour: number; readonly minute: number; readonly second: number | null }
type Stamp = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly clock: Clock | null
  /** The text itself says that it is UTC. */
  readonly utc: boolean
}

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?( ?UTC|Z)?$/i
/** LinkedIn's own, for the days that every month has in the years since 2004: nothing is left to check. */
const USUAL =
  /^(20(?:0[4-9]|[1-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])) ((?:[01]\d|2[0-3])(?::[0-5]\d){2}) UTC$/
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
 * When an invitation was sent. LinkedIn writes `6/7/24, 2:05 PM` in US Pacific time, whatever the member's country;
 * a spreadsheet makes `6/7/2024 14:05`, `2024-06-07 14:05` or `45450.587` of it. Null when it is no such date. An hour that was
 * skipped in spring counts as the one after it; of an hour that came twice in autumn the first is taken.
 */
export function readSentAt(written: string, dayFirst: boolean): Time | null {
  const stamp = readStamp(written, dayFirst)
  if (stamp === null) return null
  return stamp.utc || stamp.clock === null ? asUtc(stamp) : asPacific(stamp, stamp.clock)
}

/**
 * A moment in UTC. Messages have `2025-06-01 14:03:22 UTC` since 2021, endorsements `2024/02/01 15:02:55 UTC`. Where
 * LinkedIn gives no zone, as in messages of 2018 to 2020 (`10/16/18, 2:40 AM`, `2019-11-06T02:08:20`), contacts,
 * recommendations and follows, it is not known and taken for UTC. Null when it is no such date.
 */
export function readUtc(written: string, dayFirst: boolean): Time | null {
  const usual = USUAL.exec(written)
  if (usual !== null) return { at: `${usual[1]}T${usual[2]}Z`, precision: 'second' }
  const stamp = readStamp(written, dayFirst)
  return stamp === null ? null : asUtc(stamp)
}

/**
 * A UTC date as `YYYY-MM-DD`. Connections have `07 Jun 2024` since 2018 and `10/18/18, 9:05 AM` before, follows of
 * companies `Tue Mar 05 10:22:31 UTC 2024`, and spreadsheets make `4-Apr-21`, `2024-06-07`, `06/07/2024` or `45450`
 * of a date. Null when it is no such date.
 */
export function readDay(written: string, dayFirst: boolean): string | null {
  const stamp = readStamp(written, dayFirst)
  return stamp === null ? null : isoDay(stamp)
}

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

function readStamp(written: string, dayFirst: boolean): Stamp | null {
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
function readSerial(days: number, hasClock: boolean): Stamp | null {
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
): Stamp | null {
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

function asUtc(stamp: Stamp): Time {
  const { clock } = stamp
  if (clock === null) return { at: `${isoDay(stamp)}T00:00:00Z`, precision: 'day' }
  const at = `${isoDay(stamp)}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second ?? 0)}Z`
  return { at, precision: clock.second === null ? 'minute' : 'second' }
}

const HOUR = 3_600_000
const PACIFIC = IANAZone.create('America/Los_Angeles')

/** Daylight time where it fits, which is the earlier of two; else standard time, which is past any skipped hour. */
function asPacific(stamp: Stamp, clock: Clock): Time {
  const local = Date.UTC(stamp.year, stamp.month - 1, stamp.day, clock.hour, clock.minute, clock.second ?? 0)
  const daylight = local + 7 * HOUR
  const isDaylight = pacificOffset(daylight) === -7 * 60
  const at = new Date(isDaylight ? daylight : local + 8 * HOUR).toISOString()
  return { at: `${at.slice(0, 19)}Z`, precision: clock.second === null ? 'minute' : 'second' }
}

const offsets = new Map<number, number>()
const MOST_OFFSETS = 50_000

/** Minutes from UTC. Kept by the hour, because asking the zone's database takes longer than reading the row. */
function pacificOffset(at: number): number {
  const hour = Math.floor(at / HOUR)
  const known = offsets.get(hour)
  if (known !== undefined) return known
  if (offsets.size >= MOST_OFFSETS) offsets.clear()
  const offset = PACIFIC.offset(hour * HOUR)
  offsets.set(hour, offset)
  return offset
}

function isoDay({ year, month, day }: Stamp): string {
  return `${year}-${two(month)}-${two(day)}`
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
