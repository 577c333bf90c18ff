import { readAbout, readWho } from './about.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'firstName' | 'lastName' | 'company' | 'jobTitle' | 'creationDate'

/** Recommendations_Received.csv: who recommended the owner. */
export const recommendationsReceived = recommendations('received')

/** Recommendations_Given.csv: whom the owner recommended. */
export const recommendationsGiven = recommendations('given')

/** Both files have the same columns. Hidden ones count: they were written nevertheless. */
function recommendations(side: 'received' | 'given'): SourceReader<Column> {
  return {
    kind: `recommendations-${side}`,
    files: [`recommendations${side}`],
    isMain: false,
    isTelling: false,
    columns: {
      firstName: ['First Name'],
      lastName: ['Last Name'],
      company: ['Company'],
      jobTitle: ['Job Title'],
      creationDate: ['Creation Date'],
    },
    headers: [['firstName', 'lastName', 'creationDate']],
    date: 'creationDate',
    open({ dayFirst }) {
      return (row) => {
        const who = readWho(`${row.firstName} ${row.lastName}`)
        if (typeof who === 'string') return who
        return readAbout(
          `recommendation-${side}`,
          { who, what: row.company, detail: row.jobTitle, at: row.creationDate },
          dayFirst,
        )
      }
    },
  }
}
