import { describe, expect, it } from 'vitest'
import { monthName, monthTicks } from '../../../renderer/format/months.ts'

/** So many months from a month on. */
const from = (year: number, month: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(year, month - 1 + index, 1))
    return at.toISOString().slice(0, 7)
  })

const labels = (months: readonly string[], room: number) =>
  monthTicks(months, room).map(({ month, year }) => (year === null ? month : `${month} ${year}`))

describe('the months of an axis', () => {
  it('are named as people write them', () => {
    expect(monthName('2026-03')).toBe('Mar 2026')
  })

  it('are all labelled while there is room, with the year under the first of each', () => {
    expect(labels(from(2025, 11, 4), 8)).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb'])
  })

  it('are labelled evenly when there is little room', () => {
    expect(labels(from(2025, 2, 24), 9)).toEqual([
      'Apr 2025',
      'Jul',
      'Oct',
      'Jan 2026',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2027',
    ])
    expect(labels(from(2022, 1, 60), 5)).toEqual(['Jan 2022', 'Jan 2023', 'Jan 2024', 'Jan 2025', 'Jan 2026'])
  })
})
