import { capitalsOf, initialsOf, organisationKey } from './organisation.ts'
import type { OwnRow } from './tieData.ts'
import { lastInCommon, type Span, spanOfRow } from './years.ts'

/** An employer or school of the owner's, with all their times there. */
export type Stay = {
  readonly key: string
  /** Newest first. */
  readonly rows: readonly OwnRow[]
  /** The owner is still there. */
  readonly isPresent: boolean
}

/** The owner's employers, or schools: one for each normal form, whatever the order of the rows. */
export function staysOf(own: readonly OwnRow[], kind: 'position' | 'school'): readonly Stay[] {
  const byKey = new Map<string, OwnRow[]>()
  for (const row of own) {
    const key = row.kind === kind ? organisationKey(row.name) : ''
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  return [...byKey]
    .map(([key, rows]) => ({
      key,
      rows: rows.toSorted(newestFirst),
      isPresent: kind === 'position' && rows.some(({ until }) => until === null),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

function newestFirst(a: OwnRow, b: OwnRow): number {
  const text = (row: OwnRow): string => `${row.until ?? '9999'} ${row.since ?? ''}`
  return text(b).localeCompare(text(a)) || sameText(a, b)
}

const sameText = (a: OwnRow, b: OwnRow): number => {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Finds the stay at an organisation by any spelling of its name, or by its initials in capitals. */
export function stayFinder(stays: readonly Stay[]): (name: string) => Stay | null {
  const byKey = new Map(stays.map((stay) => [stay.key, stay]))
  const byInitials = new Map<string, Stay>()
  const byCapitals = new Map<string, Stay>()
  for (const stay of stays) {
    for (const { name } of stay.rows) {
      const [initials, capitals] = [initialsOf(name), capitalsOf(name)]
      if (initials !== null && initials.length > 2) byInitials.set(initials, stay)
      if (capitals !== null) byCapitals.set(capitals, stay)
    }
  }
  return (name) => {
    if (stays.length === 0) return null
    const known = byKey.get(organisationKey(name))
    if (known) return known
    const capitals = byInitials.size === 0 ? null : capitalsOf(name)
    const initials = byCapitals.size === 0 ? null : initialsOf(name)
    return byInitials.get(capitals ?? '') ?? byCapitals.get(initials ?? '') ?? null
  }
}

/** What somebody's data says of their own time there. */
export type TheirTime = {
  /** They were there at this moment, in milliseconds; null when that is not known. */
  readonly presentAt: number | null
  /** The times that they name. */
  readonly named: readonly Span[]
  /** They said that it was at the same time as the owner: they chose Colleague or Classmate. */
  readonly saysTogether: boolean
}

/** A time at which both were there. `until` is its end, in milliseconds, at most `now`. */
export type Overlap = { readonly row: OwnRow; readonly until: number; readonly isPresent: boolean }

/** The latest time at which both were there for all that is known; null when none is. */
export function overlapOf(stay: Stay, theirs: TheirTime, now: number): Overlap | null {
  const found = stay.rows.flatMap((row) => rowOverlaps(row, theirs, now))
  return found.reduce<Overlap | null>((best, one) => (best && best.until >= one.until ? best : one), null)
}

function rowOverlaps(
  row: OwnRow,
  { presentAt, named, saysTogether }: TheirTime,
  now: number,
): readonly Overlap[] {
  const span = spanOfRow(row)
  const isPresent = row.until === null
  const found: Overlap[] = []
  if (span && presentAt !== null && presentAt >= span.from && presentAt <= span.to) {
    found.push({ row, until: Math.min(presentAt, now), isPresent })
  }
  for (const one of span ? named : []) {
    const until = span && lastInCommon(span, one)
    if (until !== null) found.push({ row, until: Math.min(until, now), isPresent: false })
  }
  if (saysTogether && found.length === 0) {
    const end = row.until === null ? now : (span?.to ?? null)
    if (end !== null) found.push({ row, until: Math.min(end, now), isPresent })
  }
  return found
}
