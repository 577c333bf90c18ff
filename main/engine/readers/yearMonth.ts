import { monthNumber, SERIAL, SERIAL_START } from './dateStamp.ts'

const YEAR = /^(\d{4})$/
const NAMED = /^(?:(\d{1,2})[ -])?([a-z]{3,9})\.?[ -](\d{4}|\d\d)$/i
const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?)?$/
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?: [\d:]+(?: ?[AP]M)?)?$/i

const FIRST_YEAR = 1900
const LAST_YEAR = 2099

/** Nobody's studies end later, and no member began a job before 1940. */
const FIRST_SHORT_YEAR = 40

/**
 * The year, or year and month, in which a position or studies began or ended, as `YYYY` or `YYYY-MM`. LinkedIn
 * writes `2020` or `Mar 2020`; a spreadsheet makes `Mar-20`, `3/1/2020`, `01/03/2020`, `2020-03-01` or `43891` of the
 * latter. Null when it is none of these, or not between 1900 and 2099.
 */
export function readYearMonth(written: string, dayFirst: boolean): string | null {
  const text = written.trim().replace(/\s+/g, ' ')
  const year = YEAR.exec(text)
  if (year !== null) return write(year[1], null)
  const named = NAMED.exec(text)
  if (named !== null) return isDay(named[1]) ? write(named[3], Number(monthNumber(named[2] ?? ''))) : null
  const iso = ISO.exec(text)
  if (iso !== null) return isDay(iso[3]) ? write(iso[1], Number(iso[2])) : null
  const both = MONTH_AND_YEAR.exec(text)
  if (both !== null) return write(both[2], Number(both[1]))
  const numbers = NUMBERS.exec(text)
  if (numbers !== null) {
    const [day, month] = dayAndMonth(Number(numbers[1]), Number(numbers[3]), numbers[2] ?? '', dayFirst)
    return day >= 1 && day <= 31 ? write(numbers[4], month) : null
  }
  const serial = SERIAL.exec(text)
  if (serial === null) return null
  const at = new Date(SERIAL_START + Number(serial[1]) * 24 * 3600 * 1000)
  return write(String(at.getUTCFullYear()), at.getUTCMonth() + 1)
}

/** A spreadsheet takes a month for its first day, so of two numbers that could be the month, a 1 is the day. */
function dayAndMonth(first: number, second: number, separator: string, dayFirst: boolean): [number, number] {
  if (second > 12) return [second, first]
  if (first > 12 || separator === '.') return [first, second]
  if (first === 1 || second === 1) return first === 1 ? [first, second] : [second, first]
  return dayFirst ? [first, second] : [second, first]
}

function isDay(written: string | undefined): boolean {
  return written === undefined || (Number(written) >= 1 && Number(written) <= 31)
}

/** `month` is null when only the year is known. */
function write(written: string | undefined, month: number | null): string | null {
  const year = written?.length === 2 ? fullYear(Number(written)) : Number(written)
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null
  if (month === null) return String(year)
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}

function fullYear(short: number): number {
  return short < FIRST_SHORT_YEAR ? 2000 + short : 1900 + short
}
