import type { Dossier } from '../../shared/model/dossier.ts'
import type { InvitationStatus } from '../../shared/model/invitation.ts'
import type { BareDossier, Gathered, Surroundings } from './dossiers.ts'
import { onDay } from './onDay.ts'

type Known = Pick<Surroundings, 'connectionsAsOf' | 'wholeFrom' | 'isConnectedName' | 'isSeenByName'>

const dayOf = (moment: string | null): string => moment?.slice(0, 10) ?? ''

/** The export covers so many days (measured: 99.8 % of the connections of the last 175 have a row, later hardly any). */
const LISTED_DAYS = 180

/**
 * What the data says became of the newest invitation of a person. Without a connections file, or with one older than
 * the invitation, nothing is claimed from it; nor for somebody known by name alone when a connection has that name.
 * (Measured on real exports: they have no status column.) A captured page, or a mail since that file, shows what was
 * waiting; a later page that the owner called complete shows what no longer is.
 */
export function invitationStatus(
  { dossier, pageAt, typedAt, acceptedAt }: Gathered<BareDossier>,
  known: Known,
): InvitationStatus {
  const { connection, person } = dossier
  const newest = dossier.received.at(-1)
  const sentAt = newest?.sentAt ?? ''
  const sentOn = dayOf(sentAt)
  const seenAt = newest?.seenAt ?? ''
  const isSince = (moment: string | null): boolean =>
    moment === null || sentOn > dayOf(moment) || dayOf(seenAt) > dayOf(moment)
  const wasThere =
    connection !== null && !isSince(connection.status === 'gone' ? connection.asOf : known.connectionsAsOf)
  const wasAccepted = acceptedAt !== null && !isSince(acceptedAt)
  if (wasThere || wasAccepted) return 'accepted'
  const { connectionsAsOf, wholeFrom } = known
  const lastHeard = seenAt > sentAt ? seenAt : (newest?.sentUntil ?? sentAt)
  if (wholeFrom !== null && lastHeard !== '' && lastHeard < wholeFrom && !known.isSeenByName(person.name))
    return 'gone'
  if (seenAt !== '' && connectionsAsOf !== null && dayOf(seenAt) >= dayOf(connectionsAsOf)) return 'pending'
  if (connectionsAsOf === null) return (pageAt ?? typedAt) === null ? 'unknown' : 'pending'
  if (sentOn > dayOf(connectionsAsOf)) return 'unknown'
  return person.key.startsWith('name:') && known.isConnectedName(person.name) ? 'unknown' : 'not accepted'
}

function pendingSays({ dossier, pageAt, typedAt }: Gathered<BareDossier>): string {
  const seenAt = dossier.received.at(-1)?.seenAt ?? ''
  if (typedAt !== null) return `Pending: you added it ${onDay(typedAt)}.`
  if (pageAt === seenAt) return `Pending: seen on the invitation page ${onDay(seenAt)}.`
  return `Pending: seen by mail ${onDay(seenAt)}. Whether you answered since, no source says.`
}

function unknownSays(dossier: BareDossier, { connectionsAsOf, isConnectedName }: Known): string {
  if (connectionsAsOf === null) {
    return 'Not known whether it was accepted: without Connections.csv no claim is made.'
  }
  const { person } = dossier
  if (person.key.startsWith('name:') && isConnectedName(person.name)) {
    return `Not known whether it was accepted: a connection of yours is called ${person.name}, and this may be them.`
  }
  return `Not known whether it was accepted: it is newer than Connections.csv ${onDay(connectionsAsOf)}.`
}

/** Whether so old an invitation was about to leave the export. */
function isLeaving(sentAt: string | null, asOf: string): boolean {
  return sentAt !== null && Date.parse(asOf) - Date.parse(sentAt) > (LISTED_DAYS - 10) * 24 * 3600 * 1000
}

/** What the status rests on and what it may mean, in whole sentences. */
export function invitationSays(
  status: InvitationStatus,
  gathered: Gathered<BareDossier>,
  known: Known,
): string {
  const { dossier, acceptedAt } = gathered
  const asOf = known.connectionsAsOf ?? ''
  if (status === 'accepted') {
    if (dossier.connection?.status === 'connected')
      return `Accepted: they are among your connections ${onDay(asOf)}.`
    if (dossier.connection)
      return `Accepted, and gone since: not among your connections ${onDay(asOf)} any more.`
    return `Connected: a mail ${onDay(acceptedAt ?? '')} says that they accepted your invitation.`
  }
  if (status === 'pending') return pendingSays(gathered)
  if (status === 'gone') {
    return `Gone: not on the invitation page ${onDay(known.wholeFrom ?? '')} any more. You accepted or ignored it, or they withdrew it.`
  }
  if (status === 'unknown') return unknownSays(dossier, known)
  const leaving = isLeaving(dossier.received.at(-1)?.sentAt ?? null, asOf)
    ? ` Exports list invitations of about the last ${LISTED_DAYS} days, so a newer one may not hold it any more.`
    : ''
  return `Not accepted: not among your connections ${onDay(asOf)}. It may be waiting, or you ignored it, or the connection was removed since.${leaving}`
}

/** The same of a connection; `isBack`: the owner removed them, and they are there again. */
export function connectionSays({ connection }: Dossier, isBack: boolean, asOf: string | null): string {
  const on = connection?.connectedOn ?? null
  const since = on === null ? 'Connected; the date is not known.' : `Connected ${onDay(on)}.`
  const when = asOf === null ? '' : ` ${onDay(asOf)}`
  if (isBack) return `Back: you removed them, and they are among your connections again${when}.`
  if (connection?.status === 'gone') return `${since} Gone: no longer among your connections${when}.`
  return since
}
