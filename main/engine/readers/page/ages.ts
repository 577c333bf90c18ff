import { DateTime } from 'luxon'
import type { Time } from '../fact.ts'
import type { Age } from './words.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LENGTHS = { minute: 60_000, hour: HOUR, day: DAY, week: 7 * DAY } as const

/**
 * When something was sent that a page captured at `capturedAt` (ms since 1970, UTC) calls that old. LinkedIn rounds
 * down, so `2 weeks ago` means less than three. Its calendar days are the reader's, whose time zone a page does not
 * say: `Today` reaches back 24 hours, `Yesterday` 48.
 */
export function sentTime(age: Age, capturedAt: number): Time {
  const [from, until] = span(age, capturedAt)
  return {
    at: stamp(Math.floor(from / 1000) * 1000),
    precision: 'age',
    until: stamp(Math.min(Math.ceil(until / 1000) * 1000, Math.ceil(capturedAt / 1000) * 1000)),
  }
}

function span(age: Age, capturedAt: number): readonly [number, number] {
  if (age === 'today') return [capturedAt - DAY, capturedAt]
  if (age === 'yesterday') return [capturedAt - 2 * DAY, capturedAt]
  const { unit, count } = age
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'year' ? 12 : 1
    return [earlier(capturedAt, (count + 1) * months, false), earlier(capturedAt, count * months, true)]
  }
  return [capturedAt - (count + 1) * LENGTHS[unit], capturedAt - count * LENGTHS[unit]]
}

/** Months are not equally long: one before 28 February is any of the last days of January. */
function earlier(at: number, months: number, isLatest: boolean): number {
  const then = DateTime.fromMillis(at, { zone: 'utc' })
  const before = then.minus({ months })
  if (!isLatest) return before.toMillis()
  if (before.day < then.day) return before.endOf('day').toMillis()
  return (then.day === then.daysInMonth ? before.set({ day: before.daysInMonth ?? 28 }) : before).toMillis()
}

/** `YYYY-MM-DDTHH:MM:SSZ` */
export function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
