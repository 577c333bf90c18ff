import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDay, readSentAt, readUtc } from '../../../main/engine/readers/times.ts'

describe('when an invitation was sent', () => {
  test.each([
    ['6/7/24, 2:05 PM', '2024-06-07T21:05:00Z', 'minute'],
    ['1/7/24, 2:05 PM', '2024-01-07T22:05:00Z', 'minute'],
    ['12/31/23, 11:59 PM', '2024-01-01T07:59:00Z', 'minute'],
    ['6/7/24, 12:05 AM', '2024-06-07T07:05:00Z', 'minute'],
    ['6/7/24, 12:05 PM', '2024-06-07T19:05:00Z', 'minute'],
    ['6/7/24, 2:05\u202fPM', '2024-06-07T21:05:00Z', 'minute'],
    ['6/7/24,\u00a02:05\u00a0PM', '2024-06-07T21:05:00Z', 'minute'],
    ['6/7/2024 14:05', '2024-06-07T21:05:00Z', 'minute'],
    ['6/7/2024 14:05:09', '2024-06-07T21:05:09Z', 'second'],
    ['2024-06-07 14:05', '2024-06-07T21:05:00Z', 'minute'],
    ['2024-06-07', '2024-06-07T00:00:00Z', 'day'],
    ['6/7/2024', '2024-06-07T00:00:00Z', 'day'],
    ['45450.5868055556', '2024-06-07T21:05:00Z', 'minute'],
    ['45450,5868055556', '2024-06-07T21:05:00Z', 'minute'],
    ['45450', '2024-06-07T00:00:00Z', 'day'],
    // Skipped in spring: counts as the hour after it. Twice in autumn: the first.
    ['3/10/24, 2:30 AM', '2024-03-10T10:30:00Z', 'minute'],
    ['3/10/24, 3:30 AM', '2024-03-10T10:30:00Z', 'minute'],
    ['11/3/24, 1:30 AM', '2024-11-03T08:30:00Z', 'minute'],
    ['11/3/24, 2:30 AM', '2024-11-03T10:30:00Z', 'minute'],
  ])('%s', (written, at, precision) => {
    expect(readSentAt(written, false)).toEqual({ at, precision })
  })
})

test.each([
  ['2025-06-01 14:03:22 UTC', '2025-06-01T14:03:22Z', 'second'],
  ['2025-05-31 14:03:22 UTC', '2025-05-31T14:03:22Z', 'second'],
  ['2019-11-06T02:08:20', '2019-11-06T02:08:20Z', 'second'],
  ['2019-11-06T02:08:20.123Z', '2019-11-06T02:08:20Z', 'second'],
  ['10/16/18, 2:40 AM', '2018-10-16T02:40:00Z', 'minute'],
  ['45809.5856712963', '2025-06-01T14:03:22Z', 'second'],
  ['2024/02/01 15:02:55 UTC', '2024-02-01T15:02:55Z', 'second'],
  ['2024-03-05 10:22:31', '2024-03-05T10:22:31Z', 'second'],
  ['03/05/24, 09:22 PM', '2024-03-05T21:22:00Z', 'minute'],
  ['Tue Mar 05 10:22:31 UTC 2024', '2024-03-05T10:22:31Z', 'second'],
])('in UTC it was %s', (written, at, precision) => {
  expect(readUtc(written, false)).toEqual({ at, precision })
})

test.each([
  ['22 Nov 2018', '2018-11-22'],
  ['07 Jun 2024', '2024-06-07'],
  ['4-Apr-21', '2021-04-04'],
  ['26-jun-24', '2024-06-26'],
  ['07\u00a0Jun\u00a02024', '2024-06-07'],
  ['2024-06-07', '2024-06-07'],
  ['10/18/18, 9:05 AM', '2018-10-18'],
  ['6/25/2024', '2024-06-25'],
  ['25/06/2024', '2024-06-25'],
  ['07.06.2024', '2024-06-07'],
  ['29 Feb 2024', '2024-02-29'],
  ['5 May 2003', '2003-05-05'],
  ['46344', '2026-11-18'],
  ['46344.5', '2026-11-18'],
  ['Tue Mar 05 10:22:31 UTC 2024', '2024-03-05'],
  ['Sun Feb 29 00:00:00 GMT 2004', '2004-02-29'],
])('the day was %s', (written, day) => {
  expect(readDay(written, false)).toBe(day)
})

test('a date that could be either is read by the order of its file', () => {
  expect(readDay('06/07/2024', false)).toBe('2024-06-07')
  expect(readDay('06/07/2024', true)).toBe('2024-07-06')
  expect(readDay('6/25/2024', true)).toBe('2024-06-25')
  expect(readSentAt('6/7/2024 14:05', true)?.at).toBe('2024-07-06T21:05:00Z')
})

test.each([
  '30 Feb 2024',
  '29 Feb 2023',
  '31 Apr 2024',
  '07 Jun 1900',
  '4 May 2003',
  '2003-05-04 23:59:59 UTC',
  '30000',
  '80000',
  '4634',
  '463440',
  '07 Jun 2100',
  '07 Foo 2024',
  '13/13/2024',
  '6/7/98',
  '2024-13-01',
  '0/1/2024',
  'yesterday',
  '',
  '2024-06-07 24:00',
  '6/7/24, 13:05 PM',
  '6/7/24, 0:05 AM',
  '2025-02-29 14:03:22 UTC',
  'Tue Mar 05 10:22:31 PST 2024',
  'Tue Mar 32 10:22:31 UTC 2024',
  'Tue Foo 05 10:22:31 UTC 2024',
  'Tue Mar 05 25:22:31 UTC 2024',
])('%s is no date', (written) => {
  expect(readSentAt(written, false)).toBeNull()
  expect(readUtc(written, false)).toBeNull()
  expect(readDay(written, false)).toBeNull()
})

test('any text is a date or is none, and what is one lies between 2003 and 2099', () => {
  const part = fc.constantFrom(
    '/',
    '-',
    '.',
    ' ',
    ', ',
    ':',
    'AM',
    'Jun',
    '2024',
    '24',
    '6',
    '31',
    'T',
    'UTC',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, dayFirst) => {
      const written = parts.join('')
      for (const read of [readSentAt, readUtc]) {
        const time = read(written, dayFirst)
        if (time !== null) expect(new Date(time.at).toISOString()).toBe(time.at.replace('Z', '.000Z'))
      }
      expect(readDay(written, dayFirst) ?? '2024-01-01').toMatch(/^20\d\d-\d\d-\d\d$/)
    }),
  )
})
