import type { InvitationStatus } from '../../shared/model/invitation.ts'
import type { Card } from './cards.ts'
import { kindRow } from './kinds.ts'
import { type Person, tidyName } from './person.ts'
import type { Scene } from './scene.ts'
import { type Around, tiesOf } from './ties.ts'
import type { TruthPerson } from './truth.ts'

/** What is imported with the export: what mails and pages show of somebody, and who is on the page of those sent. */
export type Captured = {
  readonly cardsOf: (person: Person) => readonly Card[]
  readonly isOnSentPage: (person: Person) => boolean
}

const nothing: Captured = { cardsOf: () => [], isOnSentPage: () => false }

/**
 * The truth about everybody whom a scene's files name. The messages must have been written, or read through once,
 * for only then it is known who wrote.
 */
export function truthPeople(
  { people, asOf, variant, wrote }: Scene,
  { cardsOf, isOnSentPage }: Captured = nothing,
): readonly TruthPerson[] {
  const inside = people.people.filter(({ connectedAt }) => connectedAt !== null)
  const workers = new Map<string, number>()
  for (const { employer } of inside) workers.set(employer, (workers.get(employer) ?? 0) + 1)
  const around: Around = {
    asOf,
    age: variant.age,
    wrote,
    workers,
    connected: new Set(inside.map(tidyName)),
  }
  return people.people.filter(isNamed).map((person) => {
    const cards = cardsOf(person)
    return {
      key: person.slug,
      name: tidyName(person),
      kind: person.kind,
      invited: person.received.length > 0,
      connected: person.connectedAt !== null,
      status: statusOf(person, isOnSentPage(person) || cards.some(isOnPage)),
      ties: tiesOf(person, around, cards),
      expected: kindRow(person.kind).expected,
    }
  })
}

/** Whether a row that says something names them: one that they are followed no more says nothing. */
function isNamed({ kind, known }: Person): boolean {
  return kind !== 'outsider' || known.followed?.status !== 'Unfollow'
}

const isOnPage = ({ source }: Card): boolean => source === 'the invitation page'

function statusOf({ connectedAt, received, sent }: Person, isWaiting: boolean): InvitationStatus {
  if (received.length + sent.length === 0) return 'unknown'
  if (connectedAt !== null) return 'accepted'
  return isWaiting ? 'pending' : 'not accepted'
}
