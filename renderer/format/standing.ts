import type { Searched } from '../../shared/model/dossier.ts'
import type { Invitation } from '../../shared/model/invitation.ts'
import { ago, between, day } from './dates.ts'
import { count, listed, sentence } from './words.ts'

type Sent = Pick<Invitation, 'sentAt' | 'sentUntil'>

/**
 * When they invited, with the precision that is known: `Invited you on 3 Jun 2025, 12 days ago`, or of an age such as
 * "2 weeks ago", `Invited you between 3 and 16 Jun 2025`.
 */
export function invitedLine({ sentAt, sentUntil }: Sent, now: Date, timeZone?: string): string {
  if (sentAt === null) return 'Invited you; the date is not known'
  if (sentUntil !== null && !isOneDay(sentAt, sentUntil)) {
    return `Invited you ${between(sentAt, sentUntil, timeZone)}`
  }
  // A day that somebody named is that day everywhere.
  const on = sentUntil === null ? sentAt : sentAt.slice(0, 10)
  const since = ago(on, now, timeZone)
  return `Invited you on ${day(on, timeZone)}${since === null ? '' : `, ${since}`}`
}

/** Whether two times are no more than one day, as it is written. */
function isOneDay(from: string, until: string): boolean {
  return from.slice(0, 10) === until.slice(0, 10)
}

/** More than so many characters are folded away under their summary. */
const LONG = 120

/** What was searched for ties. */
export type SearchedText = {
  /** `Searched 23 files`; null when the lines are short enough to be read at once. */
  readonly summary: string | null
  readonly lines: readonly string[]
}

/**
 * What was searched for ties, a line for each date of the data, the newest first: `Searched, as of 3 Jun 2025:
 * Connections.csv (812 rows) and messages.csv (2,310 rows).` Of many files, the lines leave the word to the summary.
 */
export function searchedText(searched: readonly Searched[], timeZone?: string): SearchedText {
  const lines = searchedLines(searched, timeZone)
  const isLong = lines.length > 1 || lines.join(' ').length > LONG
  return isLong
    ? {
        summary: `Searched ${count(searched.length, 'file')}`,
        lines: lines.map((line) => sentence(line.replace(/^Searched(?:, |: )/, ''))),
      }
    : { summary: null, lines }
}

function searchedLines(searched: readonly Searched[], timeZone?: string): readonly string[] {
  const byDay = Map.groupBy(searched, ({ asOf }) => (asOf === null ? '' : day(asOf, timeZone)))
  const newest = (list: readonly Searched[]): string => list[0]?.asOf ?? ''
  return [...byDay]
    .sort(([, a], [, b]) => newest(b).localeCompare(newest(a)))
    .map(([on, list]) => {
      const when = on === '' ? '' : `, as of ${on}`
      return `Searched${when}: ${listed(list.map(({ source, rows }) => `${source} (${count(rows, 'row')})`))}.`
    })
}
