import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pacificInstant } from '../../../main/engine/readers/pacific.ts'

test.each([
  ['in winter', '2024-01-07T14:05:00Z', '2024-01-07T22:05:00.000Z'],
  ['in summer', '2024-06-07T14:05:00Z', '2024-06-07T21:05:00.000Z'],
  ['skipped in spring: as the hour after it', '2024-03-10T02:30:00Z', '2024-03-10T10:30:00.000Z'],
  ['twice in autumn: the first', '2024-11-03T01:30:00Z', '2024-11-03T08:30:00.000Z'],
])('what clocks show %s', (_, shown, at) => {
  expect(new Date(pacificInstant(Date.parse(shown))).toISOString()).toBe(at)
})

test('agrees with the zone database at any moment', () => {
  const pacific = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const moment = fc.date({ min: new Date('2003-05-07'), max: new Date('2037-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, (date) => {
      const minute = Math.floor(date.getTime() / 60_000) * 60_000
      const back = pacificInstant(Date.parse(`${pacific.format(minute).replace(' ', 'T')}Z`))
      // The hour that comes twice is read as the first.
      expect([minute, minute - 3_600_000]).toContain(back)
      expect(pacific.format(back)).toBe(pacific.format(minute))
    }),
    { numRuns: 2000 },
  )
})
