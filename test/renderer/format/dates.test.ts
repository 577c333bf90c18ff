import { describe, expect, it } from 'vitest'
import { ago, day, moment, shortDay, shortSpan } from '../../../renderer/format/dates.ts'

const now = new Date('2026-03-10T12:00:00Z')

describe('a date', () => {
  it('without an hour is the same day in every time zone', () => {
    expect(day('2026-01-01', 'America/Los_Angeles')).toBe('1 Jan 2026')
    expect(day('2026-01-01', 'Pacific/Auckland')).toBe('1 Jan 2026')
    expect(moment('2026-01-01', 'America/Los_Angeles')).toBe('1 Jan 2026')
  })

  it('with an hour is the day of the reader', () => {
    expect(day('2026-01-01T03:00:00Z', 'America/Los_Angeles')).toBe('31 Dec 2025')
    expect(moment('2026-01-01T03:00:00Z', 'Europe/Berlin')).toBe('1 Jan 2026, 04:00')
  })

  it('leaves out the year when it is this one', () => {
    expect(shortDay('2026-02-03', now)).toBe('3 Feb')
    expect(shortDay('2025-02-03', now)).toBe('3 Feb 2025')
  })

  it('that is none is shown as it came', () => {
    expect(day('sometime')).toBe('sometime')
    expect(ago('sometime', now)).toBe(null)
  })

  it.each([
    ['2026-03-10', 'today'],
    ['2026-03-11', 'today'],
    ['2026-03-09', 'yesterday'],
    ['2026-02-26', '12 days ago'],
    ['2026-02-05', 'a month ago'],
    ['2025-12-10', '2 months ago'],
    ['2025-02-01', 'a year ago'],
    ['2020-03-01', '6 years ago'],
  ])('%s is %s', (value, text) => {
    expect(ago(value, now, 'UTC')).toBe(text)
  })

  it('is yesterday by the calendar, not by the clock', () => {
    const morning = new Date('2026-03-10T00:30:00Z')
    expect(ago('2026-03-09T23:50:00Z', morning, 'UTC')).toBe('yesterday')
  })
})

describe('a span', () => {
  const now = new Date('2026-06-30T12:00:00Z')

  it('is a day when it is exact, or within one day', () => {
    expect(shortSpan('2026-06-03T10:00:00Z', null, now, 'UTC')).toBe('3 Jun')
    expect(shortSpan('2026-06-03T00:00:00Z', '2026-06-03T23:59:59Z', now, 'UTC')).toBe('3 Jun')
  })

  it('names the month once when it is the same', () => {
    expect(shortSpan('2026-06-03T10:00:00Z', '2026-06-16T10:00:00Z', now, 'UTC')).toBe('3–16 Jun')
    expect(shortSpan('2026-05-28T10:00:00Z', '2026-06-03T10:00:00Z', now, 'UTC')).toBe('28 May–3 Jun')
    expect(shortSpan('2025-12-28T10:00:00Z', '2026-01-03T10:00:00Z', now, 'UTC')).toBe('28 Dec 2025–3 Jan')
  })
})
