import type { Identity } from './fact.ts'
import { cleanName, ENDLESS_NAME, isEndless, isNobody, profileSlug, readUrn } from './identity.ts'
import { quote } from './quote.ts'
import type { SourceReader } from './sourceReader.ts'
import { readSentAt } from './times.ts'

type Column =
  | 'fromName'
  | 'toName'
  | 'sentAt'
  | 'note'
  | 'direction'
  | 'inviterUrl'
  | 'inviterUrn'
  | 'inviteeUrl'
  | 'inviteeUrn'

/** Invitations.csv: both directions, without a status. */
export const invitations: SourceReader<Column> = {
  kind: 'invitations',
  files: ['invitations'],
  isMain: true,
  isTelling: true,
  columns: {
    fromName: ['From'],
    toName: ['To'],
    sentAt: ['Sent At', 'Date Sent', 'Date'],
    note: ['Message', 'Content'],
    direction: ['Direction'],
    inviterUrl: ['inviterProfileUrl'],
    inviterUrn: ['inviterProfileUrn'],
    inviteeUrl: ['inviteeProfileUrl'],
    inviteeUrn: ['inviteeProfileUrn'],
  },
  headers: [['fromName', 'toName', 'sentAt', 'direction']],
  date: 'sentAt',
  open({ dayFirst }) {
    return (row) => {
      const direction = readDirection(row.direction)
      if (direction === null) {
        const written = row.direction.trim()
        return written === ''
          ? 'the direction is missing'
          : `the direction ${quote(written)} is neither INCOMING nor OUTGOING`
      }
      const inviter = identityOf(row.fromName, row.inviterUrl, row.inviterUrn)
      const invitee = identityOf(row.toName, row.inviteeUrl, row.inviteeUrn)
      if (isEndless(inviter.name) || isEndless(invitee.name)) return ENDLESS_NAME
      if (inviter.name === '' && invitee.name === '' && inviter.slug === null && invitee.slug === null) {
        return 'both names are empty'
      }
      const [who, owner] = direction === 'incoming' ? [inviter, invitee] : [invitee, inviter]
      if (who.name === '' && who.slug === null && who.urn === null) {
        return direction === 'incoming' ? 'the inviter has no name' : 'the invited person has no name'
      }
      const written = row.sentAt.trim()
      const sentAt = readSentAt(written, dayFirst)
      if (sentAt === null && written !== '') return `the date ${quote(written)} cannot be read`
      return {
        type: 'invitation',
        channel: 'export',
        direction,
        owner,
        who,
        sentAt,
        note: row.note.replaceAll('\r\n', '\n').trim() || null,
        relationship: null,
        mutual: null,
        number: null,
        seenAt: null,
        headline: null,
        place: null,
        mutualName: null,
        shared: null,
        follows: false,
      }
    }
  },
}

/** `INCOMING` or `OUTGOING`, whatever the case; null for anything else. */
export function readDirection(written: string): 'incoming' | 'outgoing' | null {
  const direction = written.trim().toLowerCase()
  return direction === 'incoming' || direction === 'outgoing' ? direction : null
}

function identityOf(name: string, url: string, urn: string): Identity {
  const cleaned = cleanName(name)
  return { slug: profileSlug(url), urn: readUrn(urn), email: null, name: isNobody(cleaned) ? '' : cleaned }
}
