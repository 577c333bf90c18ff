import type { OwnFact, OwnKind } from './fact.ts'
import { cleanName } from './identity.ts'
import { quote } from './quote.ts'
import { readYearMonth } from './yearMonth.ts'

/** LinkedIn's own limits for what is on one line of a profile are 100 to 255 characters. */
export const LONGEST_CELL = 300

/** The cells of a row about the owner, as written. */
type Cells = {
  readonly name: string
  readonly detail?: string
  readonly since?: string
  readonly until?: string
}

/**
 * What one row says of the owner, or the reason why it says nothing.
 * @param what the word for the name in a reason: `company`, `school`
 * @param readDate reads `since` and `until`; null for what is no date
 */
export function readOwn(
  kind: OwnKind,
  what: string,
  cells: Cells,
  readDate: (written: string) => string | null = () => null,
): OwnFact | string {
  const name = cleanName(cells.name)
  if (name === '') return `the ${what} is missing`
  const detail = cleanName(cells.detail ?? '')
  if (name.length > LONGEST_CELL) return `the ${what} is longer than ${LONGEST_CELL} characters`
  if (detail.length > LONGEST_CELL) return ENDLESS_CELL
  const dates = [cells.since ?? '', cells.until ?? ''].map((written) => written.trim())
  const [since = null, until = null] = dates.map((written) => (written === '' ? null : readDate(written)))
  const unread = dates.find((written, index) => written !== '' && [since, until][index] === null)
  if (unread !== undefined) return `the date ${quote(unread)} cannot be read`
  return { type: 'own', kind, name, detail: detail || null, since, until }
}

/** The same of a row about a time of which the years or months are known: a job, studies. */
export function readStay(kind: OwnKind, what: string, cells: Cells, dayFirst: boolean): OwnFact | string {
  return readOwn(kind, what, cells, (written) => readYearMonth(written, dayFirst))
}

/** The reason for skipping a row with such a cell. */
export const ENDLESS_CELL = `a cell is longer than ${LONGEST_CELL} characters`
