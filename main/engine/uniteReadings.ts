import { type Invitation, relationship } from '../../shared/model/invitation.ts'
import { orNull } from './orNull.ts'
import { at, compare, Group, groupsOf, inTime, type Reading, SLACK } from './readingGroups.ts'
import { sourceLabels } from './sourceLabels.ts'
import type { ReadingRow } from './store/readingStore.ts'
import type { TypedRow } from './store/typedStore.ts'

/** An invitation with all that its readings say. */
export type United = {
  readonly invitation: Invitation
  /** When a captured page last held it, ISO 8601. */
  readonly pageAt: string | null
  /** When the owner typed it, ISO 8601; null when another source has it as well. */
  readonly typedAt: string | null
}

/** The best known text: of the newest look that has one; of looks as new the longest. */
function newest<K extends 'headline' | 'place' | 'shared' | 'mutualName'>(
  readings: readonly Reading[],
  field: K,
): string | null {
  const known = readings
    .filter((one) => one[field] !== null)
    .sort((a, b) => compare(b.seenAt, a.seenAt) || compare(b[field] ?? '', a[field] ?? ''))
  return known[0]?.[field] ?? null
}

const longest = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).sort((a, b) => b.length - a.length || compare(a, b))[0] ?? null

const latest = (moments: readonly string[]): string => [...moments].sort().at(-1) ?? ''
const earliest = (moments: readonly string[]): string => [...moments].sort()[0] ?? ''

const PRECISION = { export: 0, mail: 1, hand: 2, page: 3, reminder: 4 } as const

/** Reminders and digests leave the note out, and the owner types what they know. */
const TELLS_NOTES = { export: true, mail: true, page: true, reminder: false, hand: false } as const

/** The exact moment where a reading has one; else the day that the owner typed; else the span that all ages leave. */
function sentOf(readings: readonly Reading[]): { readonly sentAt: string; readonly sentUntil: string } {
  const dated = readings.filter(({ sentAt }) => sentAt !== '')
  const exact = dated
    .filter(({ sentUntil }) => sentUntil === '')
    .sort((a, b) => PRECISION[a.channel] - PRECISION[b.channel] || compare(a.sentAt, b.sentAt))
  if (exact[0]) return { sentAt: exact[0].sentAt, sentUntil: '' }
  const typed = dated.find(({ channel }) => channel === 'hand')
  if (typed) return { sentAt: typed.sentAt, sentUntil: typed.sentUntil }
  const sentAt = latest(dated.map((one) => one.sentAt))
  const sentUntil = earliest(dated.map((one) => one.sentUntil))
  return sentAt <= sentUntil ? { sentAt, sentUntil } : { sentAt: sentUntil, sentUntil: sentAt }
}

const sourceOf = ({ channel, source }: Reading): string =>
  channel === 'hand'
    ? sourceLabels.hand
    : channel === 'page'
      ? sourceLabels.page
      : channel === 'export'
        ? source
        : sourceLabels.mail

function unite(readings: readonly Reading[], name: string): United {
  const { sentAt, sentUntil } = sentOf(readings)
  const typed = readings.find(({ channel }) => channel === 'hand')
  const said = relationship.safeParse(typed?.relationship ?? longest(readings.map((one) => one.relationship)))
  const counted = readings
    .filter(({ mutual }) => mutual !== null)
    .sort((a, b) => compare(b.seenAt, a.seenAt) || (b.mutual ?? 0) - (a.mutual ?? 0))
  const seenAt = latest(readings.map((one) => one.seenAt))
  return {
    typedAt: readings.length === 1 && typed ? typed.seenAt : null,
    pageAt: orNull(latest(readings.filter(({ channel }) => channel === 'page').map((one) => one.seenAt))),
    invitation: {
      id: `${name}:${sentAt || readings.find(({ number }) => number !== '')?.number || ''}`,
      sentAt: orNull(sentAt),
      sentUntil: orNull(sentUntil),
      seenAt: orNull(seenAt),
      note: typed?.note ?? longest(readings.map((one) => one.note)),
      isNoteKnown: readings.some(({ channel, note }) => note !== null || TELLS_NOTES[channel]),
      relationship: said.success ? said.data : null,
      mutual: counted[0]?.mutual ?? null,
      mutualName: newest(readings, 'mutualName'),
      shared: newest(readings, 'shared'),
      place: newest(readings, 'place'),
      follows: readings.some(({ follows }) => follows === 1),
      sources: [...new Set(readings.map(sourceOf))].sort(),
    },
  }
}

/** Alone it says that somebody waits; beside other readings it only adds to what they say. */
function asReading(
  { headline, note, relationship: said, sentOn, slug: _, added: __, saidAt }: TypedRow,
  isAlone: boolean,
): Reading {
  return {
    channel: 'hand',
    number: '',
    sentAt: sentOn === null ? '' : `${sentOn}T00:00:00Z`,
    sentUntil: sentOn === null ? '' : `${sentOn}T23:59:59Z`,
    seenAt: isAlone ? saidAt : '',
    note,
    relationship: said,
    mutual: null,
    mutualName: null,
    headline,
    place: null,
    shared: null,
    follows: 0,
    source: '',
  }
}

/**
 * Adds what was typed to the newest invitation that had come when it was typed; what was added as a new one only to one
 * of that day. When there is none it is an invitation by itself.
 */
function withTyped(groups: readonly Group[], typed: TypedRow): readonly Group[] {
  const dated = asReading(typed, false)
  const until = typed.saidAt === '' ? Number.POSITIVE_INFINITY : at(typed.saidAt) + SLACK
  const isNew = typed.added === 1 && typed.sentOn !== null
  const fitting = groups.filter((group) =>
    isNew ? group.fits(dated) : group.start === '' || at(group.start) <= until,
  )
  const newest = fitting.at(-1)
  if (newest) {
    newest.add(dated)
    return groups
  }
  return inTime([...groups, new Group().add(asReading(typed, true))])
}

/**
 * Unites the readings of the invitations between the owner and one person: the same number of LinkedIn's is the same
 * invitation; without numbers, readings are of one invitation when they can have been sent at the same time. What was
 * typed by hand speaks of the newest invitation that it can be about, or is one by itself. The answer does not depend on the order.
 * @param direction whose invitations
 * @param key the person's
 * @param typed only for incoming invitations
 * @returns oldest first
 */
export function uniteReadings(
  rows: readonly ReadingRow[],
  direction: ReadingRow['direction'],
  key: string,
  typed: TypedRow | null,
): readonly United[] {
  const readings: readonly Reading[] = rows
    .filter((row) => row.direction === direction)
    .map(({ identity: _, direction: __, ...reading }) => reading)
  const groups = groupsOf(readings)
  const all = typed === null ? groups : withTyped(groups, typed)
  return all.map((group) => unite(group.readings, `${direction}:${key}`))
}
