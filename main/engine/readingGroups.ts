import type { ReadingRow } from './store/readingStore.ts'

/** A reading of an invitation: a source's, or what the owner typed. */
export type Reading = Omit<ReadingRow, 'identity' | 'direction' | 'channel'> & {
  readonly channel: ReadingRow['channel'] | 'hand'
}

const DAY = 24 * 3600 * 1000

/** LinkedIn reminds at most twice, within weeks; two invitations of one person are at least three weeks apart. */
const REMINDED_WITHIN = 60 * DAY

/** Two sources round, and name the same moment in different zones. */
export const SLACK = 36 * 3600 * 1000

/** A moment in milliseconds, NaN for an empty one. */
export const at = (moment: string): number => (moment === '' ? Number.NaN : Date.parse(moment))

/** When it can have been sent, in milliseconds. Of an invitation without a date: any time before it was seen. */
function span({ sentAt, sentUntil, seenAt, channel }: Reading): readonly [number, number] {
  if (sentAt !== '') return [at(sentAt) - SLACK, at(sentUntil === '' ? sentAt : sentUntil) + SLACK]
  if (seenAt === '') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [
    channel === 'reminder' ? at(seenAt) - REMINDED_WITHIN : Number.NEGATIVE_INFINITY,
    at(seenAt) + SLACK,
  ]
}

const startOf = (one: Reading): string => one.sentAt || one.seenAt

const inOrder = (a: Reading, b: Reading): number =>
  compare(a.sentUntil === '' && a.sentAt !== '' ? 0 : 1, b.sentUntil === '' && b.sentAt !== '' ? 0 : 1) ||
  compare(startOf(a), startOf(b)) ||
  compare(JSON.stringify(a), JSON.stringify(b))

export const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** The readings of one invitation. */
export class Group {
  readonly readings: Reading[] = []
  readonly numbers = new Set<string>()

  add(one: Reading): this {
    this.readings.push(one)
    if (one.number !== '') this.numbers.add(one.number)
    return this
  }

  /** Whether a reading can be of this invitation; a file that lists two moments speaks of two invitations. */
  fits(one: Reading): boolean {
    if (one.number !== '' && this.numbers.size > 0) return this.numbers.has(one.number)
    const [from, until] = span(one)
    return this.readings.every((other) => {
      if (other.channel === 'export' && one.channel === 'export') return other.sentAt === one.sentAt
      const [a, b] = span(other)
      return from <= b && a <= until
    })
  }

  get start(): string {
    return this.readings.map(startOf).sort()[0] ?? ''
  }
}

/** Exact readings first, so that an age or a reminder finds the invitation it is of: the latest that it can be. */
export function groupsOf(readings: readonly Reading[]): readonly Group[] {
  const groups: Group[] = []
  for (const one of [...readings].sort(inOrder)) {
    const numbered = one.number === '' ? undefined : groups.find(({ numbers }) => numbers.has(one.number))
    const fitting = groups.filter((group) => group.fits(one)).sort((a, b) => compare(a.start, b.start))
    const group = numbered ?? fitting.at(-1)
    if (group) group.add(one)
    else groups.push(new Group().add(one))
  }
  return inTime(groups)
}

/** The oldest first. */
export function inTime(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort(
    (a, b) => compare(a.start, b.start) || compare(JSON.stringify(a.readings), JSON.stringify(b.readings)),
  )
}
