import { describe, expect, it } from 'vitest'
import {
  pacificShort,
  spreadsheetDay,
  utcDay,
  utcLong,
  utcShort,
  utcShortPadded,
  utcStamp,
} from '../../../build/sample/dates.ts'

const at = (iso: string): number => Date.parse(iso)

describe('Sent At', () => {
  it.each([
    ['winter', '2025-01-15T20:05:00Z', '1/15/25, 12:05 PM'],
    ['summer', '2025-07-15T20:05:00Z', '7/15/25, 1:05 PM'],
    ['the minute before summer time', '2025-03-09T09:59:59Z', '3/9/25, 1:59 AM'],
    ['the minute summer time begins', '2025-03-09T10:00:00Z', '3/9/25, 3:00 AM'],
    ['the last hour of summer time', '2025-11-02T08:30:00Z', '11/2/25, 1:30 AM'],
    ['the hour that comes twice', '2025-11-02T09:30:00Z', '11/2/25, 1:30 AM'],
    ['a day that is still yesterday in California', '2025-06-01T06:59:00Z', '5/31/25, 11:59 PM'],
    ['midnight there', '2025-06-01T07:00:00Z', '6/1/25, 12:00 AM'],
  ])('is Pacific time in %s', (_, iso, written) => {
    expect(pacificShort(at(iso))).toBe(written)
  })
})

describe('the other dates', () => {
  it('are in UTC', () => {
    const moment = at('2021-04-04T21:05:09Z')
    expect(utcShort(moment)).toBe('4/4/21, 9:05 PM')
    expect(utcShortPadded(moment)).toBe('04/04/21, 09:05 PM')
    expect(utcStamp(moment)).toBe('2021-04-04 21:05:09')
    expect(utcDay(moment)).toBe('04 Apr 2021')
    expect(spreadsheetDay(moment)).toBe('4-Apr-21')
    expect(utcLong(moment)).toBe('Sun Apr 04 21:05:09 UTC 2021')
  })
})
