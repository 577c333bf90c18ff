import type { Cast } from '../cast.ts'
import { conversation } from '../conversation.ts'
import { day } from '../dates.ts'
import { owner } from '../owner.ts'
import { type Line, type Person, writtenName } from '../person.ts'
import { Random } from '../random.ts'
import type { Wrote } from '../ties.ts'
import type { MessageRow } from './messageCells.ts'
import { type SpecialCounts, specialKinds, specialRow } from './specialRows.ts'

/** A conversation that is written when it is its turn. `at` puts conversations in order. */
export type Source = { readonly at: number; readonly rows: () => readonly MessageRow[] }

export type SourceOptions = {
  readonly asOf: number
  readonly seed: number
  readonly special: SpecialCounts
  readonly groups: number
  /** What a person and the owner wrote; made by `conversation` unless given. */
  readonly lines?: (person: Person) => readonly Line[]
  /** Is told who typed words of their own, by index, when the rows of their conversation are made. */
  readonly wrote: Map<number, Wrote>
}

/** Messages of each group conversation. */
export const groupLength = 8
const groupMembers = 4
const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`

/** All conversations of a cast, the newest first. */
export function messageSources(cast: Cast, options: SourceOptions): readonly Source[] {
  const { asOf, seed, special, groups } = options
  const lines = options.lines ?? ((person: Person) => conversation(person, mutualOf(cast, person), seed))
  const direct = cast.people
    .filter((person) => person.messages > 0)
    .map((person): Source => {
      const rows = (): readonly MessageRow[] => {
        const said = lines(person)
        options.wrote.set(person.index, { them: typed(said, 'them'), you: typed(said, 'you') })
        return directRows(person, said, seed)
      }
      return { at: person.talk.from, rows }
    })
  const kinds = specialKinds.flatMap((kind) =>
    Array.from({ length: special[kind] }, (_, index) => ({ kind, index })),
  )
  const others = kinds.map(({ kind, index }, nth): Source => {
    const at = Math.round(asOf - (1 + new Random(seed, 8, nth).next() * 700) * day)
    return { at, rows: () => [specialRow(kind, index, conversationId(seed, 1, nth), at, seed)] }
  })
  const grouped = Array.from({ length: groups }, (_, nth): Source => {
    const at = asOf - (20 + new Random(seed, 9, nth).next() * 400) * day
    return { at, rows: () => groupRows(cast, nth, at, seed) }
  })
  return [...direct, ...others, ...grouped].sort((a, b) => b.at - a.at)
}

/** An attachment alone, or a smile, is no word. */
function typed(lines: readonly Line[], from: Line['from']): boolean {
  return lines.some((line) => line.from === from && line.isTyped !== false && /[\p{L}\p{N}]/u.test(line.text))
}

function mutualOf(cast: Cast, person: Person): string {
  return cast.mutuals[person.index % Math.max(1, cast.mutuals.length)] ?? owner.name
}

function directRows(person: Person, lines: readonly Line[], seed: number): readonly MessageRow[] {
  const id = conversationId(seed, 0, person.index)
  const them = { name: writtenName(person), url: url(person.slug) }
  const you = { name: owner.name, url: url(owner.slug) }
  const title = lines[0]?.subject ?? ''
  const newestFirst = [...lines].sort((a, b) => b.at - a.at)
  return newestFirst.map((line): MessageRow => {
    const [from, to] = line.from === 'them' ? [them, you] : [you, them]
    return {
      kind: 'message',
      conversation: id,
      title,
      from: from.name,
      fromUrl: from.url,
      to: to.name,
      toUrls: to.url,
      at: line.at,
      text: line.text,
      folder: line.folder ?? 'INBOX',
      byOwner: line.from === 'you',
    }
  })
}

const groupTitles = [
  'Cold Chain Circle, spring',
  'Dockside Forum speakers',
  'Rowing on Saturday',
  'Empty Miles working group',
]
const groupTexts = [
  'Who brings the projector?',
  'I am in.',
  'Saturday suits me, Sunday does not.',
  'Minutes are in the usual place.',
  'Sorry, late again. Start without me.',
  'Agreed!',
  'Could somebody send me the address?',
  'Thank you all, that was a good evening.',
]

/** Several friends and the owner. */
function groupRows(cast: Cast, nth: number, at: number, seed: number): readonly MessageRow[] {
  const random = new Random(seed, 10, nth)
  const friends = groupFriends(cast)
  const start = random.between(0, friends.length - 1)
  const members = [0, 1, 2, 3].slice(0, Math.min(groupMembers, friends.length)).flatMap((step) => {
    const friend = friends[(start + step) % friends.length]
    return friend ? [{ name: writtenName(friend), slug: friend.slug }] : []
  })
  const all = [{ name: owner.name, slug: owner.slug }, ...members]
  const id = conversationId(seed, 2, nth)
  const title = random.pick(groupTitles)
  return Array.from({ length: groupLength }, (_, index): MessageRow => {
    const from = random.pick(all)
    const to = all.filter((member) => member !== from)
    return {
      kind: 'message',
      conversation: id,
      title,
      from: from.name,
      fromUrl: url(from.slug),
      to: to.map((member) => member.name).join(', '),
      toUrls: to.map((member) => url(member.slug)).join(','),
      at: Math.round(at + (groupLength - index) * 5 * 3_600_000),
      text: random.pick(groupTexts),
      folder: 'INBOX',
      byOwner: from.slug === owner.slug,
    }
  })
}

const friendsOf = new WeakMap<Cast, readonly Person[]>()

/** Connections who are fond of writing; looked up once for a cast. */
export function groupFriends(cast: Cast): readonly Person[] {
  const known = friendsOf.get(cast) ?? cast.people.filter(({ kind }) => kind === 'friend')
  friendsOf.set(cast, known)
  return known
}

/** `2-`, 40 letters in base 64, `==`: 58 characters like LinkedIn's. */
function conversationId(seed: number, family: number, index: number): string {
  const random = new Random(seed, 11, family, index)
  const hex = [0, 1, 2, 3].map(() => random.between(0, 0xffffffff).toString(16).padStart(8, '0')).join('')
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}_010`
  return `2-${Buffer.from(id).toString('base64')}`
}
