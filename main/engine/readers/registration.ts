import { readAbout, readWho } from './about.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'registeredAt' | 'firstName' | 'lastName'

/** Registration.csv: one row about the owner's account. In 2018 it named the member whose invitation began it. */
export const registration: SourceReader<Column> = {
  kind: 'registration',
  files: ['registration'],
  isMain: false,
  isTelling: false,
  columns: {
    registeredAt: ['Registered At', 'Registration Date'],
    firstName: ['Invited by (First Name)'],
    lastName: ['Invited by (Last Name)'],
  },
  headers: [['registeredAt']],
  date: 'registeredAt',
  open({ dayFirst }) {
    return (row) => {
      const name = `${row.firstName} ${row.lastName}`
      if (name.trim() === '') return []
      const who = readWho(name)
      return typeof who === 'string' ? who : readAbout('brought-you', { who, at: row.registeredAt }, dayFirst)
    }
  },
}
