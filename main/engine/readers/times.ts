import { type DateStamp, isoDay, readDateStamp, two } from './dateStamp.ts'
import type { Time } from './fact.ts'
import { pacificInstant } from './pacific.ts'

/** LinkedIn's own, for the days that every month has in the years since 2004: nothing is left to check. */
const USUAL =
  /^(20(?:0[4-9]|[1-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])) ((?:[01]\d|2[0-3])(?::[0-5]\d){2}) UTC$/

/**
 * When an invitation was sent. LinkedIn writes `6/7/24, 2:05 PM` in US Pacific time, whatever the member's country;
 * a spreadsheet makes `6/7/2024 14:05`, `2024-06-07 14:05` or `45450.587` of it. Null when it is no such date. An hour that was
 * skipped in spring counts as the one after it; of an hour that came twice in autumn the first is taken.
 */
export function readSentAt(written: string, dayFirst: boolean): Time | null {
  const stamp = readDateStamp(written, dayFirst)
  if (stamp === null) return null
  return stamp.utc || stamp.clock === null ? asUtc(stamp) : asPacific(stamp, stamp.clock)
}

/**
 * A moment in UTC. Messages have `2025-06-01 14:03:22 UTC` since 2021, endorsements `2024/02/01 15:02:55 UTC`. Where
 * LinkedIn gives no zone, as in messages of 2018 to 2020 (`10/16/18, 2:40 AM`, `2019-11-06T02:08:20`), contacts,
 * recommendations and follows, it is not known and taken for UTC. Null when it is no such date.
 */
export function readUtc(written: string, dayFirst: boolean): Time | null {
  const usual = USUAL.exec(written)
  if (usual !== null) return { at: `${usual[1]}T${usual[2]}Z`, precision: 'second' }
  const stamp = readDateStamp(written, dayFirst)
  return stamp === null ? null : asUtc(stamp)
}

/**
 * A UTC date as `YYYY-MM-DD`. Connections have `07 Jun 2024` since 2018 and `10/18/18, 9:05 AM` before, follows of
 * companies `Tue Mar 05 10:22:31 UTC 2024`, and spreadsheets make `4-Apr-21`, `2024-06-07`, `06/07/2024` or `45450`
 * of a date. Null when it is no such date.
 */
export function readDay(written: string, dayFirst: boolean): string | null {
  const stamp = readDateStamp(written, dayFirst)
  return stamp === null ? null : isoDay(stamp)
}

function asUtc(stamp: DateStamp): Time {
  const { clock } = stamp
  if (clock === null) return { at: `${isoDay(stamp)}T00:00:00Z`, precision: 'day' }
  const at = `${isoDay(stamp)}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second ?? 0)}Z`
  return { at, precision: clock.second === null ? 'minute' : 'second' }
}

function asPacific(stamp: DateStamp, clock: NonNullable<DateStamp['clock']>): Time {
  const local = Date.UTC(stamp.year, stamp.month - 1, stamp.day, clock.hour, clock.minute, clock.second ?? 0)
  const at = new Date(pacificInstant(local)).toISOString()
  return { at: `${at.slice(0, 19)}Z`, precision: clock.second === null ? 'minute' : 'second' }
}
