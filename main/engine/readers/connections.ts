import { cleanName, ENDLESS_NAME, isEndless, isNobody, profileSlug, readEmail } from './identity.ts'
import { quote } from './quote.ts'
import type { SourceReader } from './sourceReader.ts'
import { readDay } from './times.ts'

type Column = 'firstName' | 'lastName' | 'url' | 'email' | 'company' | 'position' | 'connectedOn'

/** Connections.csv: one row for each connection, newest first. */
export const connections: SourceReader<Column> = {
  kind: 'connections',
  files: ['connections'],
  isMain: true,
  isTelling: true,
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    url: ['URL'],
    email: ['Email Address'],
    company: ['Company', 'Current Company'],
    position: ['Position', 'Current Position'],
    connectedOn: ['Connected On'],
  },
  headers: [
    ['firstName', 'lastName', 'connectedOn'],
    ['firstName', 'lastName', 'company', 'position'],
  ],
  date: 'connectedOn',
  open({ dayFirst }) {
    return (row) => {
      const name = cleanName(`${row.firstName} ${row.lastName}`)
      if (isEndless(name)) return ENDLESS_NAME
      const slug = profileSlug(row.url)
      const email = readEmail(row.email)
      const company = row.company.trim() || null
      const position = row.position.trim() || null
      if (isNobody(name) && slug === null && email === null) {
        return company === null && position === null
          ? 'hidden profile: LinkedIn gives only the date'
          : 'both names are empty, and there is no profile address'
      }
      const written = row.connectedOn.trim()
      const connectedOn = readDay(written, dayFirst)
      if (connectedOn === null && written !== '') return `the date ${quote(written)} cannot be read`
      return {
        type: 'connection',
        who: { slug, urn: null, email, name: isNobody(name) ? '' : name },
        connectedOn,
        company,
        position,
      }
    }
  },
}
