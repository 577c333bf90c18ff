import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromField, toField } from '../../../renderer/format/localTime.ts'

describe('a field for date and time', () => {
  it('gives back what was put into it, to the minute', () => {
    // Half of the year, so that no hour is there twice, wherever this runs.
    const times = fc.integer({ min: Date.UTC(2026, 4, 10), max: Date.UTC(2026, 8, 10) })
    fc.assert(
      fc.property(times, (time) => {
        const minute = Math.floor(time / 60_000) * 60_000
        expect(fromField(toField(new Date(time).toISOString()))).toBe(new Date(minute).toISOString())
      }),
    )
  })

  it('means nothing while it is not filled in', () => {
    expect(fromField('')).toBe(null)
    expect(fromField('2026-13-45T99:00')).toBe(null)
    expect(toField('')).toBe('')
  })
})
