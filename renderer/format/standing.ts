import type { Detail } from '../../shared/contract.ts'
import type { Searched } from '../../shared/model/dossier.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { ago, day } from './dates.ts'
import { count, listed } from './words.ts'

/** When they invited, with the precision that is known: `Invited you on 3 Jun 2025, 12 days ago`. */
export function invitedLine(sentAt: string | null, now: Date, timeZone?: string): string {
  if (sentAt === null) return 'Invited you; the date is not known'
  const since = ago(sentAt, now, timeZone)
  return `Invited you on ${day(sentAt, timeZone)}${since === null ? '' : `, ${since}`}`
}

/** Where the subject stands, what that means, and as of when. One or two sentences. */
export function statusLine(stage: Stage, detail: Detail, timeZone?: string): string {
  const asOf = connectionsAsOf(detail.dossier.searched)
  const when = asOf === null ? '' : ` as of ${day(asOf, timeZone)}`
  return stage === 'invitation' ? invitationLine(detail, when) : connectionLine(detail, when, timeZone)
}

function invitationLine({ status }: Detail, when: string): string {
  switch (status) {
    case 'accepted':
      return `Accepted: they are among your connections${when}.`
    case 'not accepted':
      return `Not accepted: not among your connections${when}. The invitation may be pending, ignored, or the connection removed since.`
    case 'pending':
      return 'Pending: still waiting for your answer on LinkedIn.'
    case 'gone':
      return 'Gone: LinkedIn no longer lists this invitation.'
    default:
      return 'Not known whether it was accepted: there was no connections file to ask.'
  }
}

function connectionLine({ status, dossier }: Detail, when: string, timeZone?: string): string {
  const on = dossier.connection?.connectedOn ?? null
  const since = on === null ? 'Connected; the date is not known.' : `Connected on ${day(on, timeZone)}.`
  if (status === 'back') return `Back: you removed them, and they are among your connections again${when}.`
  if (status === 'gone') return `${since} Gone: no longer among your connections${when}.`
  return since
}

/** What was searched for ties: `Connections.csv (812 rows, as of 3 Jun 2025) and messages.csv (2,310 rows)`. */
export function searchedLine(searched: readonly Searched[], timeZone?: string): string {
  return listed(
    searched.map(({ source, rows, asOf }) => {
      const when = asOf === null ? '' : `, as of ${day(asOf, timeZone)}`
      return `${source} (${count(rows, 'row')}${when})`
    }),
  )
}

function connectionsAsOf(searched: readonly Searched[]): string | null {
  return searched.find(({ source }) => /connections/i.test(source))?.asOf ?? null
}
