import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../shared/rules/dates.ts'

const DAY = 86_400_000

/** By `Date.parse` alone. */
function plainly(from: string, to: string): number | null {
  const [start, end] = [from, to].map((instant) => Math.round(Date.parse(instant.slice(0, 10)) / DAY))
  const days = (end ?? Number.NaN) - (start ?? Number.NaN)
  return Number.isNaN(days) ? null : days
}

const digits = (most: number, length: number) =>
  fc.nat(most).map((number) => String(number).padStart(length, '0'))
/** Also days and months that there are not: the 31st of April, the 0th, month 13. */
const day = fc
  .tuple(fc.oneof(digits(9999, 4), digits(1100, 4)), digits(14, 2), fc.oneof(digits(33, 2), digits(3, 2)))
  .map((parts) => parts.join('-'))
const behind = fc.constantFrom('', 'T00:00:00Z', 'T23:59:59.999Z', 'T23:59:59+02:00', ' 09:00', 'x')
const garbled = fc
  .tuple(day, fc.nat(9), fc.constantFrom('', '/', ' ', '-', '.', 'x', '٣', '+'))
  .map(([written, at, sign]) => written.slice(0, at) + sign + written.slice(at + 1))
const instant = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(day, behind).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: garbled },
  fc.string(),
)

describe('the days between two instants', () => {
  it('are those that Date.parse gives for their dates, read or not', () => {
    fc.assert(
      fc.property(instant, instant, (from, to) => {
        expect(daysBetween(from, to)).toEqual(plainly(from, to))
      }),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28T23:59:59Z', '2023-03-01T00:00:00Z', 1],
    ['2024-01-31', '2024-01-29', -2],
    ['1969-12-31', '1970-01-01', 1],
    ['0999-12-31', '1000-01-01', 1],
    ['', '2024-01-01', null],
    ['2024-01-01', '2024-13-01', null],
  ])('%s to %s: %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
