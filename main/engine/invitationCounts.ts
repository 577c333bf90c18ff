import type { Stats } from '../../shared/results.ts'
import { knowledgeOf } from './knowledge.ts'
import type { PersonsReading } from './store/readingStore.ts'
import { uniteReadings } from './uniteReadings.ts'
import type { Workspace } from './workspace.ts'

/** Every invitation once, however many sources have it, and those that the owner typed: both directions together. */
export function invitationCounts(work: Workspace): Pick<Stats, 'invitations' | 'withNote'> {
  const rows = Map.groupBy(work.readings.all(), ({ person }) => person)
  const typed = knowledgeOf(work).peopleIn.typed
  const counts = { invitations: 0, withNote: 0 }
  for (const person of new Set([...rows.keys(), ...typed])) {
    const own = rows.get(person) ?? []
    const incoming = typed.has(person) ? notesOf(work, person, own) : notesIn(own, 'incoming')
    counts.invitations += incoming.length + notesIn(own, 'outgoing').length
    counts.withNote += incoming.filter((note) => note !== null).length
  }
  return counts
}

/** The note of each invitation that the sources have, null without one. */
function notesIn(
  rows: readonly PersonsReading[],
  direction: PersonsReading['direction'],
): readonly (string | null)[] {
  const some = rows.filter((row) => row.direction === direction)
  // Most have one reading, of which nothing is to be united.
  if (some.length < 2) return some.map(({ note }) => note)
  return uniteReadings(some, direction, '', null).map(({ invitation }) => invitation.note)
}

/** The same of those that somebody sent of whom the owner typed something. */
function notesOf(
  { typed }: Workspace,
  person: number,
  rows: readonly PersonsReading[],
): readonly (string | null)[] {
  return uniteReadings(rows, 'incoming', '', typed.of(person)).map(({ invitation }) => invitation.note)
}
