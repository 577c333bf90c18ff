import { expect, test } from 'vitest'
import { dateOrder, monthNumber, readDateStamp } from '../../../main/engine/readers/dateStamp.ts'

test('a date is read with its clock, and with the zone where it says one', () => {
  const date = { year: 2024, month: 6, day: 7 }
  expect(readDateStamp('6/7/24, 12:05 AM', false)).toEqual({
    ...date,
    clock: { hour: 0, minute: 5, second: null },
    utc: false,
  })
  expect(readDateStamp('2024-06-07', false)).toEqual({ ...date, clock: null, utc: false })
  expect(readDateStamp('2024-06-07 14:05:09 UTC', false)).toEqual({
    ...date,
    clock: { hour: 14, minute: 5, second: 9 },
    utc: true,
  })
  expect(readDateStamp('30 Feb 2024', false)).toBe(null)
})

test('a month is its English name or the beginning of it', () => {
  expect(['June', 'jun', 'SEPT', 'sep', 'juni', ''].map(monthNumber)).toEqual([
    '6',
    '6',
    '9',
    '9',
    undefined,
    undefined,
  ])
})

test('what a date says about the order', () => {
  expect(dateOrder('25/06/2024')).toBe('day first')
  expect(dateOrder('07.06.2024')).toBe('day first')
  expect(dateOrder('6/25/2024 10:00')).toBe('month first')
  expect(dateOrder('6/7/24, 2:05 PM')).toBe('month first')
  expect(dateOrder('06/07/2024')).toBe('open')
  expect(dateOrder('07 Jun 2024')).toBe('other')
  expect(dateOrder('45450.5')).toBe('open')
})
