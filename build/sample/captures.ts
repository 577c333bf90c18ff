import { cardOf } from './cards.ts'
import { day } from './dates.ts'
import { owner } from './owner.ts'
import type { Invite, Person } from './person.ts'
import { Random } from './random.ts'
import type { Scene } from './scene.ts'
import type { Shown } from './shown.ts'
import type { TruthPerson } from './truth.ts'
import { truthPeople } from './truthPeople.ts'

/** A file to be written beside the export. */
export type CaptureFile = { readonly name: string; readonly bytes: string | Buffer }

/** Makes files of the invitations that wait at a moment (milliseconds since 1970, UTC). */
export type CaptureWriter = (waiting: readonly Shown[], at: number) => readonly CaptureFile[]

/** Who writes what; what nobody writes is not captured. */
export type CaptureWriters = {
  /** Mails about the invitations received, which tell of each when it was sent. */
  readonly mails?: CaptureWriter
  /** The page of invitations received. */
  readonly page?: CaptureWriter
  /** The page of invitations sent. */
  readonly sentPage?: CaptureWriter
}

/**
 * What a member may save by hand besides the export, and what a perfect importer then knows of everybody when it
 * has both. The captures are as old as the export or younger.
 * @param at milliseconds since 1970, UTC; the day of the export at the earliest
 */
export function sampleCaptures(
  scene: Scene,
  at: number,
  writers: CaptureWriters,
): { readonly files: readonly CaptureFile[]; readonly people: readonly TruthPerson[] } {
  const [received, sent] = [waiting(scene, at), sentWaiting(scene, at)]
  const files = [
    ...(writers.mails?.(received, at) ?? []),
    ...(writers.page?.(received, at) ?? []),
    ...(writers.sentPage?.(sent, at) ?? []),
  ]
  const open = new Map(received.map((shown) => [shown.slug, shown]))
  const asked = new Set(writers.sentPage ? sent.map(({ slug }) => slug) : [])
  // Who typed in messages is known when they have been made.
  for (const { rows } of scene.sources) rows()
  const people = truthPeople(scene, {
    cardsOf: ({ slug }) => {
      const shown = open.get(slug)
      return [
        ...(shown && writers.page ? [cardOf(shown, 'the invitation page')] : []),
        ...(shown && writers.mails ? [cardOf(shown, 'invitation mails')] : []),
      ]
    },
    isOnSentPage: ({ slug }) => asked.has(slug),
  })
  return { files, people }
}

/** The invitations to the owner that wait for an answer at a moment, the newest first, one for each person. */
export function waiting({ people, seed }: Scene, at: number): readonly Shown[] {
  return newestFirst(people.people, at, 'received').map(({ person, invite }) => ({
    ...plain(person, invite),
    ...inCommon(person, people.mutuals, new Random(seed, 14, person.index)),
  }))
}

/** The owner's own invitations that wait for an answer at a moment, the newest first. */
export function sentWaiting({ people }: Scene, at: number): readonly Shown[] {
  return newestFirst(people.people, at, 'sent').map(({ person, invite }) => ({
    ...plain(person, invite),
    mutual: null,
    shared: null,
    follows: false,
  }))
}

type Waiting = { readonly person: Person; readonly invite: Invite }

/** LinkedIn withdraws what nobody answered for half a year. */
const longest = 180 * day

function newestFirst(people: readonly Person[], at: number, way: 'received' | 'sent'): readonly Waiting[] {
  return people
    .flatMap((person): Waiting[] => {
      const invite = person[way].findLast(({ sentAt }) => sentAt <= at)
      const isAnswered = person.connectedAt !== null && person.connectedAt <= at
      // Whoever is invited cannot invite: the owner's earlier invitation was withdrawn.
      const isCrossed = way === 'sent' && person.received.length > 0
      return invite && !isAnswered && !isCrossed && invite.sentAt > at - longest ? [{ person, invite }] : []
    })
    .sort((a, b) => b.invite.sentAt - a.invite.sentAt || a.person.index - b.person.index)
}

function plain(person: Person, { sentAt, note }: Invite): Omit<Shown, 'mutual' | 'shared' | 'follows'> {
  const { first, last, slug, headline, place, index } = person
  const number = `7${sentAt}${String(index % 100_000).padStart(5, '0')}`
  return { number, first, last, slug, headline, place, sentAt, note }
}

/** What the card says of the two; LinkedIn knows of a shared employer or school only if both profiles have it. */
function inCommon(
  { kind }: Person,
  mutuals: readonly string[],
  random: Random,
): Pick<Shown, 'mutual' | 'shared' | 'follows'> {
  const isMutual = mutuals.length > 0 && random.chance(kind === 'burst' ? 0.1 : 0.4)
  const name = isMutual ? random.pick(mutuals) : ''
  const count = 1 + Math.floor(random.next() ** 3 * 60)
  const isShared = random.chance(0.7)
  const shared =
    kind === 'schoolmate' ? owner.school : kind === 'overlapped' ? owner.formerCompanies[0] : null
  return {
    mutual: isMutual ? { count, name } : null,
    shared: isShared ? (shared ?? null) : null,
    follows: random.chance(0.15),
  }
}
