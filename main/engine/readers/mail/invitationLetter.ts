import type { Identity, InvitationFact, Time } from '../fact.ts'
import { readSentAt } from '../times.ts'
import { mainPart } from './bodyText.ts'
import { digestPeople } from './digestPeople.ts'
import { bodyOf, type Letter, type Told } from './letter.ts'
import { isAccept, type Link, numberOf, slugOf } from './links.ts'
import { slugOfName, withoutOwner } from './mailLinks.ts'

/** The reason for a mail that names nobody. */
export const NOBODY = 'the text of the mail does not say who invites'

/** LinkedIn's numbers of the invitations that a mail asks to accept. */
export function numbersIn(links: readonly Link[]): readonly string[] {
  const numbers = links.filter(isAccept).map(numberOf)
  return [...new Set(numbers.filter((number) => number !== null))]
}

/** An invitation, sent when the mail was; a reminder says since when it waits, or only that it does. */
export function tellInvitation(letter: Letter, kind: 'invitation' | 'reminder'): Told {
  const { links, owner, name, at } = letter
  const body = bodyOf(letter)
  const slug = slugOfName(withoutOwner(links, name, owner.name), name)
  const [number = null] = numbersIn(links)
  if (typeof slug === 'number') return inseparable(slug)
  if (slug === null && (name === '' || (number === null && !body.namesThem))) return NOBODY
  const fact: InvitationFact = {
    ...waiting(owner, at),
    channel: kind === 'invitation' ? 'mail' : 'reminder',
    who: { slug, urn: null, email: null, name },
    sentAt: kind === 'invitation' ? { at, precision: 'second' } : remindedOf(body.reminded),
    note: body.note,
    relationship: body.relationship,
    mutual: body.mutual,
    number,
    headline: body.headline,
    place: body.place,
    mutualName: body.mutualName,
  }
  return { facts: [fact], isClear: body.isClear }
}

function remindedOf(written: string | null): Time | null {
  return written === null ? null : readSentAt(written, false)
}

/** A digest tells who waits, not since when. */
export function tellDigest({ items, links, owner, at }: Letter): Told {
  const people = digestPeople(mainPart(items.html)) ?? digestPeople(mainPart(items.text))
  if (people === null) {
    const slugs = new Set(links.map(slugOf).filter((slug) => slug !== null))
    return inseparable(Math.max(slugs.size, numbersIn(links).length))
  }
  const facts = people.map(
    ({ name, slug, ...known }): InvitationFact => ({
      ...waiting(owner, at),
      ...known,
      channel: 'reminder',
      who: { slug, urn: null, email: null, name },
    }),
  )
  return { facts, isClear: true }
}

function inseparable(people: number): string {
  return `a digest with ${people === 0 ? '' : `${people} `}people that cannot be told apart`
}

/** An invitation of which no more is known than that it waited when the mail was sent. */
function waiting(owner: Identity, seenAt: string): Omit<InvitationFact, 'who' | 'channel'> {
  return {
    type: 'invitation',
    direction: 'incoming',
    owner,
    sentAt: null,
    note: null,
    relationship: null,
    mutual: null,
    number: null,
    seenAt,
    headline: null,
    place: null,
    mutualName: null,
    shared: null,
    follows: false,
  }
}
