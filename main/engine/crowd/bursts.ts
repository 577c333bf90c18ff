import type { Burst } from '../../../shared/model/dossier.ts'

const HOUR = 3600 * 1000

/** The given hours, the fullest first, without those that overlap a fuller one, and without an hour of one. */
export function fullestHours(hours: Iterable<Burst>): readonly Burst[] {
  const kept: Burst[] = []
  const sorted = [...new Set(hours)]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1))
  for (const hour of sorted) {
    if (kept.every(({ from, until }) => hour.until < from || hour.from > until)) kept.push(hour)
  }
  return kept
}

/**
 * For each moment at which an invitation came, the fullest hour that it is part of (the essay: nine of these in an
 * hour).
 * @param moments ISO 8601 UTC, in any order
 */
export function findBursts(moments: readonly string[]): ReadonlyMap<string, Burst> {
  const sorted = [...moments].sort()
  const times = sorted.map((moment) => Date.parse(moment))
  const found = new Map<string, Burst>()
  let end = 0
  for (const [start, from] of sorted.entries()) {
    end = Math.max(end, start)
    while (end + 1 < times.length && (times[end + 1] ?? 0) - (times[start] ?? 0) <= HOUR) end += 1
    const burst = { count: end - start + 1, from, until: sorted[end] ?? from }
    for (const moment of sorted.slice(start, end + 1)) {
      if ((found.get(moment)?.count ?? 0) < burst.count) found.set(moment, burst)
    }
  }
  return found
}
