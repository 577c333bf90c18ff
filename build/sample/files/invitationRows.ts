import { pacificShort } from '../dates.ts'
import { owner } from '../owner.ts'
import { type Invite, type Person, writtenName } from '../person.ts'
import type { Variant } from '../variant.ts'

const basic = ['From', 'To', 'Sent At', 'Message', 'Direction'] as const

export const invitationHeaders: Readonly<Record<Variant['invitations'], readonly string[]>> = {
  I1: basic,
  I2: [...basic, 'inviterProfileUrn', 'inviteeProfileUrn'],
  I3: [...basic, 'inviterProfileUrl', 'inviteeProfileUrl'],
  'I3-bare': [...basic, 'inviterProfileUrl', 'inviteeProfileUrl'],
}

type Party = Pick<Person, 'first' | 'last' | 'slug' | 'urn'>

/** Data rows of Invitations.csv: OUTGOING, then INCOMING, each newest first. */
export function invitationRows(
  people: readonly Person[],
  variant: Variant['invitations'],
): readonly string[][] {
  const row = (from: Party, to: Party, invite: Invite, direction: string): string[] => [
    writtenName(from),
    writtenName(to),
    pacificShort(invite.sentAt),
    // LinkedIn flattens line breaks here, even where messages keep them.
    (invite.note ?? '').replaceAll('\n', ' '),
    direction,
    ...[from, to].flatMap((party) => identify(party, variant)),
  ]
  const outgoing = people.flatMap((person) => person.sent.map((invite) => ({ invite, person })))
  const incoming = people.flatMap((person) => person.received.map((invite) => ({ invite, person })))
  return [
    ...newestFirst(outgoing).map(({ invite, person }) => row(owner, person, invite, 'OUTGOING')),
    ...newestFirst(incoming).map(({ invite, person }) => row(person, owner, invite, 'INCOMING')),
  ]
}

function newestFirst<Item extends { readonly invite: Invite }>(list: readonly Item[]): readonly Item[] {
  return [...list].sort((a, b) => b.invite.sentAt - a.invite.sentAt)
}

/** The cell that says who it is beyond the name; the slug is raw Unicode in this file. */
function identify(party: Party, variant: Variant['invitations']): string[] {
  if (variant === 'I1') return []
  if (variant === 'I2') return [`urn:li:member:${party.urn}`]
  return [variant === 'I3' ? `https://www.linkedin.com/in/${party.slug}` : 'https://www.linkedin.com/in']
}
