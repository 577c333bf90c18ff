import type { Connection } from '../../shared/model/connection.ts'
import type { Dossier, Searched } from '../../shared/model/dossier.ts'
import { type Invitation, relationship } from '../../shared/model/invitation.ts'
import { classifyMessages } from '../../shared/model/messageKind.ts'
import { nobody, type Owner } from '../../shared/model/person.ts'
import { foldName, profileUrl } from './readers/identity.ts'
import { flatText, toMinute } from './sameMessage.ts'
import { holdsTies, sourceLabel } from './sourceLabels.ts'
import type { DecisionStore } from './store/decisionStore.ts'
import type { DossierStore, InvitationRow, StoredMessage } from './store/dossierStore.ts'
import type { SettingStore } from './store/settingStore.ts'
import { findTies } from './ties.ts'

/** What all dossiers share: gathered once, not once a person. */
export type Surroundings = {
  readonly owner: Owner
  readonly searched: readonly Searched[]
  /** The date of the newest connections file, ISO 8601; null when there is none. */
  readonly connectionsAsOf: string | null
  /** What the owner said about people by hand. */
  readonly relationships: ReadonlyMap<number, string>
  readonly protectedPeople: ReadonlySet<number>
  /** Whether a connection has this name: whoever is known by name alone may be that connection, or a namesake. */
  readonly isConnectedName: (name: string) => boolean
}

const orNull = (text: string): string | null => (text === '' ? null : text)

type Stores = {
  readonly dossiers: DossierStore
  readonly settings: SettingStore
  readonly decisions: DecisionStore
}

/** The owner, and which sources there are to search. */
export function gatherSurroundings({ dossiers, settings, decisions }: Stores): Surroundings {
  const aliases = settings.owner()
  const profile = settings.profile()
  const [slug] = aliases.slugs
  const owner: Owner = {
    ...nobody,
    name: profile?.name ?? aliases.name,
    url: slug === undefined ? null : profileUrl(slug),
    headline: profile?.headline ?? null,
    summary: profile?.summary ?? null,
    industry: profile?.industry ?? null,
    location: profile?.location ?? null,
  }
  const sources = dossiers.sources()
  const tied = sources.filter(({ kind }) => holdsTies(kind))
  const searched = tied.map(({ kind, rows, asOf }) => ({
    source: sourceLabel(kind),
    rows,
    asOf: orNull(asOf),
  }))
  let connectedNames: ReadonlySet<string> | null = null
  return {
    owner,
    searched,
    connectionsAsOf: dossiers.connectionsAsOf(),
    relationships: dossiers.relationships(),
    protectedPeople: new Set(decisions.protectedPeople().map(({ id }) => id)),
    isConnectedName: (name) => {
      connectedNames ??= new Set(dossiers.connectionNames().map(foldName))
      return connectedNames.has(foldName(name))
    },
  }
}

function invitationsOf(
  rows: readonly InvitationRow[],
  direction: InvitationRow['direction'],
  key: string,
  said: string | null,
): readonly Invitation[] {
  const byMoment = new Map<string, Invitation>()
  const relation = relationship.safeParse(said)
  for (const row of rows) {
    if (row.direction !== direction) continue
    const same = byMoment.get(row.sentAt)
    const note = (row.note?.length ?? -1) > (same?.note?.length ?? -1) ? row.note : (same?.note ?? null)
    byMoment.set(row.sentAt, {
      id: `${direction}:${key}:${row.sentAt}`,
      sentAt: orNull(row.sentAt),
      note,
      relationship: direction === 'incoming' && relation.success ? relation.data : null,
      mutual: row.mutual ?? same?.mutual ?? null,
      sources: [...new Set([...(same?.sources ?? []), row.source])],
    })
  }
  return [...byMoment.values()]
}

/** Leaves out the copies that exports of 2018 hold, with minutes only, of messages that a later export gives in full. */
function withoutRoughCopies(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  if (!messages.some((one) => one.precision !== 'second')) return messages
  const token = (one: StoredMessage): string => `${toMinute(one.at)}|${one.fromOwner}|${flatText(one.text)}`
  const exact = new Set(messages.filter((one) => one.precision === 'second').map(token))
  return messages.filter((one) => one.precision === 'second' || !exact.has(token(one)))
}

/**
 * All that is known of one person, from the store alone.
 * @param now what "old" is measured from
 * @returns null when there is no such person
 */
export function gatherDossier(
  id: number,
  store: DossierStore,
  surroundings: Surroundings,
  now: Date,
): Dossier | null {
  const row = store.person(id)
  if (!row) return null
  const invitations = store.invitations(id)
  const said = surroundings.relationships.get(id) ?? null
  const received = invitationsOf(invitations, 'incoming', row.key, said)
  const sent = invitationsOf(invitations, 'outgoing', row.key, null)
  const stored = store.connection(id)
  const latest = surroundings.connectionsAsOf
  const connection: Connection | null = stored
    ? {
        connectedOn: stored.connectedOn,
        company: stored.company,
        position: stored.position,
        status: latest !== null && latest > stored.asOf ? 'gone' : 'connected',
        asOf: orNull(stored.asOf),
      }
    : null
  const notes = (list: readonly Invitation[]): readonly string[] => list.flatMap(({ note }) => note ?? [])
  const messages = classifyMessages(
    withoutRoughCopies(store.messages(id)).map(({ at, fromOwner, text, spam }) => ({
      at,
      from: fromOwner === 1 ? 'you' : 'them',
      text,
      spamFolder: spam === 1,
    })),
    { received: notes(received), sent: notes(sent) },
  )
  return {
    person: {
      key: row.key,
      name: row.name,
      url: row.slug === '' ? null : profileUrl(row.slug),
      headline: row.position,
      company: row.company,
    },
    owner: surroundings.owner,
    received,
    sent,
    connection,
    messages,
    ties: findTies({ messages, sent, connection }, now),
    searched: surroundings.searched,
    protected: surroundings.protectedPeople.has(id),
  }
}
