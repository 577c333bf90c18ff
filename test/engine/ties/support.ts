import type { OwnKind } from '../../../main/engine/readers/fact.ts'
import { sourceLabels } from '../../../main/engine/sourceLabels.ts'
import type { OwnRow, TieData, TieParts } from '../../../main/engine/ties/tieData.ts'
import { tieFinder } from '../../../main/engine/ties/tieFinder.ts'
import type { Connection } from '../../../shared/model/connection.ts'
import { bareInvitation, type Invitation } from '../../../shared/model/invitation.ts'
import type { Tie } from '../../../shared/model/tie.ts'

export const now = new Date('2024-06-01T12:00:00Z')

const sourceOf: Readonly<Record<OwnKind, string>> = {
  position: sourceLabels.positions,
  school: sourceLabels.education,
  skill: sourceLabels.skills,
  volunteering: sourceLabels.volunteering,
  cause: sourceLabels.causes,
  'company-follow': sourceLabels['company-follows'],
  hashtag: sourceLabels['hashtag-follows'],
  group: sourceLabels['ad-targeting'],
  email: sourceLabels['email-addresses'],
}

export function ownRow(kind: OwnKind, name: string, more: Partial<OwnRow> = {}): OwnRow {
  return { kind, name, detail: null, since: null, until: null, source: sourceOf[kind], ...more }
}

/** Made-up data of an owner who works at Lanternway Logistics. */
export const data: TieData = {
  own: [
    ownRow('position', 'Lanternway Logistics', { since: '2021-10' }),
    ownRow('position', 'Tidemark & Daughters Freight', { since: '2016-03', until: '2021-09' }),
    ownRow('position', 'Cobbleton Parcel Works', { until: '2010' }),
    ownRow('school', 'University of Ambrel', { since: '2001', until: '2005' }),
  ],
  interests: [
    { words: 'Cold Chain', source: sourceLabels.skills, counts: true },
    { words: 'Logistics', source: sourceLabels.skills, counts: true },
    { words: 'Cold Chain Circle', source: sourceLabels['ad-targeting'], counts: true },
    { words: 'nightshift', source: sourceLabels['hashtag-follows'], counts: true },
    { words: 'Otter Rescue', source: sourceLabels.volunteering, counts: true },
    { words: 'Port Ambrel', source: sourceLabels.profile, counts: true },
    { words: 'Rowing', source: 'you', counts: true },
    { words: 'Leadership', source: sourceLabels.skills, counts: false },
  ],
  ownerName: 'Nora Quillfeather',
  ownerPlace: 'Port Ambrel, Portugal',
  connections: [
    { person: 1, name: 'Ana Silva', company: 'Amber Foods Ltd' },
    { person: 2, name: 'Bo Lindmark', company: 'Amber Foods' },
    { person: 3, name: 'Chi Example', company: 'Self-employed' },
    { person: 4, name: 'Dara Twin', company: null },
    { person: 5, name: 'Dara Twin', company: 'Quorv Ferries' },
    { person: 6, name: 'Nora Quillfeather', company: null },
  ],
}

const nothing: TieParts = {
  person: { id: 100, name: 'Ida Inviter', headline: null },
  received: [],
  sent: [],
  connection: null,
  messages: [],
  about: [],
}

export function invitation(more: Partial<Invitation> = {}): Invitation {
  return {
    ...bareInvitation,
    id: 'received-1',
    sentAt: '2024-05-28T09:00:00Z',
    sources: [sourceLabels.invitations],
    ...more,
  }
}

export const connectionAt = (
  company: string | null,
  asOf: string | null = '2024-05-01T00:00:00Z',
): Connection => ({
  connectedOn: '2020-02-03',
  company,
  position: null,
  status: 'connected',
  asOf,
})

export const someone = (more: Partial<TieParts>): TieParts => ({ ...nothing, ...more })

export const writing = (note: string, more: Partial<Invitation> = {}): TieParts =>
  someone({ received: [invitation({ note, ...more })] })

export const headed = (headline: string): TieParts =>
  someone({ person: { ...nothing.person, headline }, received: [invitation()] })

export const tiesOf = (parts: TieParts, of: TieData = data): readonly Tie[] => tieFinder(of)(parts, now)

export const kindsOf = (parts: TieParts): readonly string[] => tiesOf(parts).map(({ kind }) => kind)

/** The sentence of the one tie there is. */
export const saysOf = (parts: TieParts): string =>
  tiesOf(parts)
    .map(({ says }) => says)
    .join(' + ')
