import type { Dossier } from '../../shared/model/dossier.ts'
import type { Invitation } from '../../shared/model/invitation.ts'
import type { SentNote } from '../../shared/results.ts'
import {
  type BareDossier,
  type Gathered,
  gatherBareDossier,
  gatherSurroundings,
  type Surroundings,
} from './dossiers.ts'
import { mirrorNote } from './mirroring.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

const MOST = 200

const dayOf = (moment: string | null): string => moment?.slice(0, 10) ?? ''

/**
 * Whether an invitation that the owner sent was accepted: they are connected since, or a mail said so. Null where the
 * connections file is older, or where somebody known by name alone may be a connection of that name.
 */
export function wasAccepted(
  { sentAt, sentUntil }: Invitation,
  { dossier, acceptedAt }: Pick<Gathered<BareDossier>, 'dossier' | 'acceptedAt'>,
  { connectionsAsOf, isConnectedName }: Pick<Surroundings, 'connectionsAsOf' | 'isConnectedName'>,
): boolean | null {
  const { connection, person } = dossier
  if (sentAt === null) return connection === null ? null : true
  const next = nextSent(dossier, sentAt)
  const answeredBy = (day: string): boolean => day >= dayOf(sentAt) && (next === '' || day < dayOf(next))
  if (acceptedAt !== null && answeredBy(dayOf(acceptedAt))) return true
  if (connection !== null) {
    if (connection.connectedOn === null) return next === ''
    // Connected before the invitation was sent: the two do not go together.
    return connection.connectedOn < dayOf(sentAt) ? null : answeredBy(connection.connectedOn)
  }
  if (connectionsAsOf === null || dayOf(sentUntil ?? sentAt) >= dayOf(connectionsAsOf)) return null
  return person.key.startsWith('name:') && isConnectedName(person.name) ? null : false
}

/** When the owner invited the same person again; empty when they did not. */
function nextSent({ sent }: Pick<Dossier, 'sent'>, sentAt: string): string {
  return sent.find((other) => (other.sentAt ?? '') > sentAt)?.sentAt ?? ''
}

/** The newest notes that the owner sent with an invitation, newest first, judged as notes from a stranger. */
export function sentNotes(work: Workspace): readonly SentNote[] {
  const surroundings = gatherSurroundings(work)
  const weighing = weighingOf(work)
  const now = work.now()
  return work.readings
    .newestNotesSent(MOST)
    .flatMap((id) => {
      const gathered = gatherBareDossier(id, work, surroundings, now)
      if (gathered === null) return []
      return gathered.dossier.sent.flatMap((invitation) =>
        invitation.note === null || invitation.note.trim() === ''
          ? []
          : [{ gathered, invitation, note: invitation.note }],
      )
    })
    .toSorted((a, b) => (b.invitation.sentAt ?? '').localeCompare(a.invitation.sentAt ?? ''))
    .slice(0, MOST)
    .map(({ gathered, invitation, note }) => ({
      person: gathered.dossier.person,
      sentAt: invitation.sentAt,
      mirrored: mirrorNote(note, surroundings, weighing, now),
      accepted: wasAccepted(invitation, gathered, surroundings),
    }))
}
