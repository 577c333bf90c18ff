import type { Invitation, InvitationStatus } from '../../shared/model/invitation.ts'
import type { Person } from '../../shared/model/person.ts'
import type { Alias, Detail } from '../../shared/results.ts'
import { aliasText } from './aliases.ts'
import { day } from './dates.ts'
import { plain } from './hiddenCharacters.ts'
import { invitedLine } from './standing.ts'
import { pastOf } from './verdicts.ts'
import { listed } from './words.ts'

/** What they do, as far as it is known: `Ferry pilot · Tidemark`. */
export function workOf({ headline, company }: Pick<Person, 'headline' | 'company'>): string {
  return [headline, company].filter(Boolean).join(' · ')
}

/** The end of the link to their page, or by what else they are known: `in/ana-made-up`, `known by name alone`. */
export function pageEnd({ key, url }: Pick<Person, 'key' | 'url'>): string {
  if (url !== null) return url.replace(/^https:\/\/(?:www\.)?linkedin\.com\//, '').replace(/\/$/, '')
  if (key.startsWith('name:')) return 'known by name alone'
  return key.includes('@') ? key.replace(/^[a-z]+:/, '') : 'no page known'
}

type Named = { readonly key: string; readonly name: string }

/** The names of some people; of those who share one, with what tells them apart: `Ana Silva (ana-at-sea)`. */
export function namesOf(people: readonly Named[]): readonly string[] {
  return people.map(({ key, name }) => {
    const isShared = people.some((other) => other.key !== key && other.name === name)
    return isShared ? `${plain(name)} (${shortKey(key)})` : plain(name)
  })
}

function shortKey(key: string): string {
  if (key.startsWith('name:')) return 'by name alone'
  return key.startsWith('urn:') ? `member ${key.replace(/^.*:/, '')}` : key
}

/** What is known of one person at each door; null for a door at which they do not stand. */
export type AtDoors = { readonly invitation: Detail | null; readonly connection: Detail | null }

/**
 * Where somebody stands, a line each: `Connected since 4 May 2026`, `Invited you on 3 Jun 2026, 12 days ago, waiting`,
 * `You invited them on 1 May 2026`, `You decided: ignored`.
 */
export function standingLines(
  { invitation, connection }: AtDoors,
  now: Date,
  timeZone?: string,
): readonly string[] {
  const dossier = (invitation ?? connection)?.dossier
  const received = dossier?.received.at(-1)
  const lines = [
    connection === null ? null : connectedLine(connection),
    received === undefined ? null : `${invitedLine(received, now, timeZone)}${becameOf(invitation?.status)}`,
    sentLine(dossier?.sent.at(-1), timeZone),
    ...[invitation, connection].map((door) =>
      door === null || door.decision === 'open'
        ? null
        : `You decided: ${pastOf(door.decision).toLowerCase()}`,
    ),
    dossier?.protected === true ? 'Protected by you' : null,
  ].filter((line) => line !== null)
  return lines.length === 0 ? ['Neither invited you nor is a connection'] : lines
}

function connectedLine({ dossier, status }: Detail): string {
  const on = dossier.connection?.connectedOn ?? null
  if (status === 'gone') return `No longer a connection${on === null ? '' : `, connected on ${day(on)}`}`
  return on === null ? 'Connected; the day is not known' : `Connected since ${day(on)}`
}

const became: Partial<Record<InvitationStatus, string>> = {
  pending: ', waiting',
  accepted: ', accepted',
  gone: ', no longer waiting',
  'not accepted': ', not accepted so far',
}

function becameOf(status: Detail['status'] | undefined): string {
  return (status !== undefined && new Map<string, string>(Object.entries(became)).get(status)) || ''
}

function sentLine(sent: Invitation | undefined, timeZone?: string): string | null {
  if (sent === undefined) return null
  return sent.sentAt === null ? 'You invited them' : `You invited them on ${day(sent.sentAt, timeZone)}`
}

/** Of whom somebody was made one, by what told the two apart: `ana-at-sea and ana-ashore`; null when nothing did. */
export function madeOneOf(aliases: readonly Alias[]): string | null {
  const own = aliases
    .filter(({ kind }) => kind !== 'name')
    .map((alias) => aliasText(alias).replace(/^linkedin\.com\/in\//, ''))
  const [only] = own
  if (only === undefined) return null
  return own.length === 1 ? `${only} and by name alone` : listed(own)
}
