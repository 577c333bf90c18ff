import { expect, it } from 'vitest'
import { writtenDay, writtenMinute, writtenMonth } from '../../shared/writtenDay.ts'

it('writes a day, and a moment as the day that it is in UTC', () => {
  expect(writtenDay('2026-06-03')).toBe('3 June 2026')
  expect(writtenDay('2026-06-03T23:59:00Z')).toBe('3 June 2026')
})

it('writes a moment with its minute', () => {
  expect(writtenMinute('2026-06-03T09:05:59Z')).toBe('3 June 2026, 09:05')
})

it('writes a month', () => {
  expect(writtenMonth('2026-06')).toBe('June 2026')
})
