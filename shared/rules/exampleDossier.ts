import { type Dossier, emptyDossier } from '../model/dossier.ts'
import { bareInvitation, type Invitation, type Relationship } from '../model/invitation.ts'
import type { Message, MessageKind } from '../model/message.ts'
import { nobody } from '../model/person.ts'
import type { Tie } from '../model/tie.ts'

/** The moment at which every example is judged. */
export const exampleNow = new Date('2024-06-01T12:00:00Z')

/** The day on which the person of every example was connected. */
export const exampleConnectedOn = '2024-04-01'

/** A dossier in which nothing is known of a made-up person. */
export const stranger: Dossier = {
  ...emptyDossier,
  person: { key: 'ana-example', name: 'Ana Example', url: null, headline: null, company: null },
  owner: { ...nobody, name: 'Olive Owner' },
}

/** Both files in which ties are looked for, with nothing in them about the person. */
export const searchedFiles: Dossier['searched'] = [
  { source: 'Connections.csv', rows: 812, asOf: '2024-05-30T00:00:00Z' },
  { source: 'messages.csv', rows: 4_410, asOf: '2024-05-30T00:00:00Z' },
]

function invitation(id: string, note: string | null, relationship: Relationship | null): Invitation {
  return {
    ...bareInvitation,
    id,
    sentAt: '2024-05-28T09:00:00Z',
    note,
    relationship,
    sources: ['Invitations.csv'],
  }
}

/** Somebody who invites the owner, with a note or without. */
export function inviter(
  note: string | null,
  more: Partial<Dossier> & { relationship?: Relationship } = {},
): Dossier {
  const { relationship = null, ...rest } = more
  return { ...stranger, received: [invitation('received-1', note, relationship)], ...rest }
}

/** An invitation that the owner sent. */
export function sentInvitation(note: string | null): Invitation {
  return { ...invitation('sent-1', note, null), sentAt: '2024-03-30T09:00:00Z' }
}

/** A message, written so many days after the example's connection. */
export function said(from: Message['from'], day: number, text: string, kind: MessageKind = 'typed'): Message {
  const at = new Date(Date.parse(exampleConnectedOn) + (day * 24 + 9) * 3_600_000).toISOString()
  return { at, from, text, kind, spamFolder: false }
}

/** A connection who wrote `them`, each a day and a text, in that order. */
export function connected(
  them: readonly (readonly [day: number, text: string])[],
  more: Partial<Dossier> = {},
): Dossier {
  return {
    ...stranger,
    connection: {
      connectedOn: exampleConnectedOn,
      company: null,
      position: null,
      status: 'connected',
      asOf: '2024-05-30T00:00:00Z',
    },
    messages: them.map(([day, text]) => said('them', day, text)),
    ...more,
  }
}

/** A tie of that kind, as if found in the messages. */
export function tie(kind: Tie['kind'], at: string | null, strength: number): Tie {
  return {
    kind,
    says: `A tie of ${at ?? 'no known day'}`,
    source: 'messages.csv',
    at,
    strength,
    matched: null,
  }
}
