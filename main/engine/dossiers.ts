import type { Connection } from '../../shared/model/connection.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import type { Invitation } from '../../shared/model/invitation.ts'
import { classifyMessages } from '../../shared/model/messageKind.ts'
import type { Person } from '../../shared/model/person.ts'
import { readLog } from './decisionLog.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'
import { languageOfMessages, languageOfNote } from './language/spokenLanguages.ts'
import { orNull } from './orNull.ts'
import { profileUrl } from './readers/identity.ts'
import { flatText, toMinute } from './sameMessage.ts'
import { sourceLabel } from './sourceLabels.ts'
import { misspeltInNote } from './spelling/misspeltNote.ts'
import type { ConnectionRow, StoredMessage } from './store/dossierStore.ts'
import { type United, uniteReadings } from './uniteReadings.ts'
import type { Workspace } from './workspace.ts'

/** What all dossiers share: gathered once, not once a person. */
export type Surroundings = Knowledge & {
  readonly protectedPeople: ReadonlySet<number>
  /** When the owner last ignored an invitation, by person, ISO 8601. */
  readonly ignoredAt: ReadonlyMap<number, string>
  /** When the owner first asked why they want to connect, by person, ISO 8601. */
  readonly askedAt: ReadonlyMap<number, string>
}

/** All of a dossier that the stores hold: what reading the texts takes is left out. */
export type BareDossier = Omit<Dossier, 'misspelt' | 'noteLanguage' | 'messagesLanguage'>

/** A dossier, and what else tells the status of the newest invitation. */
export type Gathered<D = Dossier> = {
  readonly dossier: D
  /** When a captured page last held it, ISO 8601. */
  readonly pageAt: string | null
  /** When the owner typed it, and no other source has it, ISO 8601. */
  readonly typedAt: string | null
  /** When a mail said that this person accepted an invitation of the owner's. */
  readonly acceptedAt: string | null
}

/** What the owner took back was never asked; what they decided since does not undo the question. */
function askedFirst({ decisions }: Workspace): ReadonlyMap<number, string> {
  const askings = decisions.askings()
  if (askings.length === 0) return new Map()
  const { effective } = readLog(decisions.batches())
  const inForce = askings.filter(({ batch }) => effective.has(batch))
  return new Map(inForce.toReversed().map(({ person, saidAt }) => [person, saidAt]))
}

/** The owner, what connects people with them, which sources there are to search, and what the owner decided. */
export function gatherSurroundings(work: Workspace): Surroundings {
  const { decisions } = work
  const ignored = decisions
    .currentStates()
    .filter(
      ({ subject, to, from }) =>
        subject === 'invitation' && (to === 'ignore' || (to === 'done' && from === 'ignore')),
    )
  return {
    ...knowledgeOf(work),
    protectedPeople: new Set(decisions.protectedPeople().map(({ id }) => id)),
    ignoredAt: new Map(ignored.map(({ person, saidAt }) => [person, saidAt])),
    askedAt: askedFirst(work),
  }
}

/** The decision to ignore speaks of an earlier invitation than this one. */
function ignoredBefore(ignoredAt: string | undefined, newest: Invitation | undefined): string | null {
  return ignoredAt !== undefined && ignoredAt < (newest?.sentAt ?? '') ? ignoredAt : null
}

/** Leaves out the copies that exports of 2018 hold, with minutes only, of messages that a later export gives in full. */
function withoutRoughCopies(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  if (!messages.some((one) => one.precision !== 'second')) return messages
  const token = (one: StoredMessage): string => `${toMinute(one.at)}|${one.fromOwner}|${flatText(one.text)}`
  const exact = new Set(messages.filter((one) => one.precision === 'second').map(token))
  return messages.filter((one) => one.precision === 'second' || !exact.has(token(one)))
}

function connectionOf(stored: ConnectionRow | undefined, latest: string | null): Connection | null {
  if (!stored) return null
  return {
    connectedOn: stored.connectedOn,
    company: stored.company,
    position: stored.position,
    status: latest !== null && latest > stored.asOf ? 'gone' : 'connected',
    asOf: orNull(stored.asOf),
  }
}

const invitationsOf = (list: readonly United[]): readonly Invitation[] =>
  list.map(({ invitation }) => invitation)

/**
 * All that is known of one person, with what reading their texts tells: their language, and what is misspelt.
 * @param now what "old" is measured from
 * @returns null when there is no such person
 */
export function gatherDossier(
  id: number,
  work: Workspace,
  surroundings: Surroundings,
  now: Date,
): Gathered | null {
  const gathered = gatherBareDossier(id, work, surroundings, now)
  if (gathered === null) return null
  const { dossier } = gathered
  return {
    ...gathered,
    dossier: {
      ...dossier,
      misspelt: misspeltInNote(dossier, surroundings.isFamiliar),
      noteLanguage: languageOfNote(dossier),
      messagesLanguage: languageOfMessages(dossier),
    },
  }
}

/** The same from the stores alone, for whoever judges nobody: the libraries that read texts take a moment to load. */
export function gatherBareDossier(
  id: number,
  work: Workspace,
  surroundings: Surroundings,
  now: Date,
): Gathered<BareDossier> | null {
  const { about: others, dossiers, readings, typed } = work
  const { peopleIn } = surroundings
  const row = dossiers.person(id)
  if (!row) return null
  const rows = peopleIn.reading.has(id) ? readings.of(id) : []
  const incoming = uniteReadings(rows, 'incoming', row.key, peopleIn.typed.has(id) ? typed.of(id) : null)
  const received = invitationsOf(incoming)
  const newest = received.at(-1)
  const sent = invitationsOf(uniteReadings(rows, 'outgoing', row.key, null))
  const connection = connectionOf(
    peopleIn.connection.has(id) ? dossiers.connection(id) : undefined,
    surroundings.connectionsAsOf,
  )
  const notes = (list: readonly Invitation[]): readonly string[] => list.flatMap(({ note }) => note ?? [])
  const messages = classifyMessages(
    withoutRoughCopies(dossiers.messages(id)).map(({ at, fromOwner, text, spam }) => ({
      at,
      from: fromOwner === 1 ? 'you' : 'them',
      text,
      spamFolder: spam === 1,
    })),
    { received: notes(received), sent: notes(sent) },
  )
  const about = (peopleIn.about.has(id) ? others.of(id) : []).map(({ kind, what, detail, at, source }) => ({
    kind,
    what: orNull(what),
    detail: orNull(detail),
    at: orNull(at),
    source: sourceLabel(source),
  }))
  const headline = row.headline ?? row.position
  const parts = {
    person: { id, name: row.name, headline: row.headline },
    received,
    sent,
    connection,
    messages,
    about,
  }
  const person: Person = {
    key: row.key,
    name: row.name,
    url: row.slug === '' ? null : profileUrl(row.slug),
    headline: connection?.position ?? headline,
    company: row.company,
  }
  const dossier: BareDossier = {
    person,
    owner: surroundings.owner,
    received,
    sent,
    connection,
    messages,
    ties: surroundings.findTies(parts, now),
    searched: surroundings.searched,
    copied: surroundings.copiesOf(id),
    burst: newest?.note === null && newest.sentAt !== null ? surroundings.burstAt(newest.sentAt) : null,
    ignoredAt: ignoredBefore(surroundings.ignoredAt.get(id), newest),
    protected: surroundings.protectedPeople.has(id),
  }
  return {
    dossier,
    pageAt: incoming.at(-1)?.pageAt ?? null,
    typedAt: incoming.at(-1)?.typedAt ?? null,
    acceptedAt: peopleIn.acceptance.has(id) ? readings.acceptedAt(id) : null,
  }
}
