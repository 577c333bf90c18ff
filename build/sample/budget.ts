import type { Cast } from './cast.ts'
import { type Kind, kindRow } from './kinds.ts'
import type { Invite, Person } from './person.ts'
import { shareOut } from './plan.ts'
import { Random } from './random.ts'

/**
 * Gives the people of a cast exactly `messages` rows to fill: whoever has a fixed course gets it while there are
 * rows left, and people who talk share the rest. Whoever gets none becomes somebody who says nothing.
 */
export function budget(cast: Cast, messages: number, seed: number): Cast {
  let left = messages
  const served = cast.people.map((person) => {
    if (absorbs(person)) return person
    if (person.messages > left) return { ...mute(person), messages: 0 }
    left -= person.messages
    return person
  })
  const random = new Random(seed, 5)
  const weights = served.map((person) => (absorbs(person) ? 0.15 + 3 * random.next() ** 3 : 0))
  const shares = shareOut(left, weights)
  const people = served
    .map((person, index) => (absorbs(person) ? settle(person, shares[index] ?? 0) : person))
    .filter((person) => person.messages > 0 || isListed(person))
  return { ...cast, people }
}

/** People inside who talk take what is left; those at the door have a short talk of fixed length. */
function absorbs({ kind, connectedAt }: Person): boolean {
  return kindRow(kind).talks === true && (connectedAt !== null || kind === 'acquaintance')
}

function settle(person: Person, messages: number): Person {
  return messages > 0 ? { ...person, messages } : { ...mute(person), messages }
}

function isListed({ connectedAt, received, sent }: Person): boolean {
  return connectedAt !== null || received.length + sent.length > 0
}

/** The same person without a word said: no course, and no note that would reappear. */
function mute(person: Person): Person {
  const silentInside = person.connectedAt !== null
  const wordless = (invites: readonly Invite[]): readonly Invite[] =>
    silentInside ? invites.map(({ sentAt }) => ({ sentAt, note: null })) : invites
  return {
    ...person,
    kind: silentInside ? 'silent' : atDoor(person.kind),
    received: wordless(person.received),
    sent: wordless(person.sent),
  }
}

function atDoor(kind: Kind): Kind {
  if (kind === 'bare-friend') return 'bare-stranger'
  return kind === 'stock-friend' ? 'stock' : kind
}
