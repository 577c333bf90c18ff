import type { Insights } from '../../shared/insights.ts'
import type { ReadingRow } from './store/readingStore.ts'
import { uniteReadings } from './uniteReadings.ts'
import type { Workspace } from './workspace.ts'

const MOST_MONTHS = 60

type Month = Insights['months'][number]

const nothing = { invitations: 0, withNote: 0, connections: 0, wrote: 0 }

/** What came in each month, UTC, oldest first and without gaps. */
export function monthsOf(work: Workspace): Insights['months'] {
  const invitations = invitationsOf(work)
  const found = new Map<string, Month>()
  const at = (month: string): Month => found.get(month) ?? { ...nothing, month }
  const add = (month: string, more: Partial<Month>) => found.set(month, { ...at(month), ...more })
  for (const { month, people } of work.months.connected()) add(month, { connections: people })
  for (const { month, people } of work.months.wrote()) add(month, { wrote: people })
  for (const [month, notes] of Map.groupBy(invitations, ({ sentAt }) => sentAt.slice(0, 7))) {
    add(month, { invitations: notes.length, withNote: notes.filter(({ hasNote }) => hasNote).length })
  }
  const known = [...found.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  return monthsBetween(first, last).map(at)
}

/** From the first to the last, both `2026-03`; of more than are shown the newest. */
function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = []
  const at = new Date(`${last}-01T00:00:00Z`)
  for (
    let month = last;
    month >= first && months.length < MOST_MONTHS;
    month = at.toISOString().slice(0, 7)
  ) {
    months.unshift(month)
    at.setUTCMonth(at.getUTCMonth() - 1)
  }
  return months
}

/** Every invitation whose day is known, once, however many sources have it. */
function invitationsOf({
  readings,
  typed,
  verdicts,
}: Workspace): readonly { readonly sentAt: string; readonly hasNote: boolean }[] {
  const rows = Map.groupBy(readings.incoming(), ({ person }) => person)
  const invited = verdicts.list('invitation')
  return invited.flatMap(({ person, key }) => {
    const own: readonly ReadingRow[] = rows.get(person) ?? []
    return uniteReadings(own, 'incoming', key, typed.of(person)).flatMap(
      ({ invitation: { sentAt, note } }) => (sentAt === null ? [] : [{ sentAt, hasNote: note !== null }]),
    )
  })
}
