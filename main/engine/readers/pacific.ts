import { IANAZone } from 'luxon'

const HOUR = 3_600_000
const PACIFIC = IANAZone.create('America/Los_Angeles')

/**
 * The moment at which clocks in US Pacific time show a day and an hour: daylight time where it fits, which is the earlier
 * of two; else standard time, which is past any skipped hour.
 * @param shown what the clocks show, in milliseconds since 1970 as if it were UTC
 * @returns milliseconds since 1970, UTC
 */
export function pacificInstant(shown: number): number {
  const daylight = shown + 7 * HOUR
  return pacificOffset(daylight) === -7 * 60 ? daylight : shown + 8 * HOUR
}

const offsets = new Map<number, number>()
const MOST_OFFSETS = 50_000

/** Minutes from UTC. Kept by the hour, because asking the zone's database takes longer than reading the row. */
function pacificOffset(at: number): number {
  const hour = Math.floor(at / HOUR)
  const known = offsets.get(hour)
  if (known !== undefined) return known
  if (offsets.size >= MOST_OFFSETS) offsets.clear()
  const offset = PACIFIC.offset(hour * HOUR)
  offsets.set(hour, offset)
  return offset
}
