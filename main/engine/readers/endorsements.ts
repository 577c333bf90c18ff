import { readAbout, readWho } from './about.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'date' | 'skill' | 'firstName' | 'lastName' | 'url'

/** Endorsement_Received_Info.csv: who endorsed a skill of the owner's. */
export const endorsementsReceived = endorsements('received', 'Endorser')

/** Endorsement_Given_Info.csv: whose skills the owner endorsed. */
export const endorsementsGiven = endorsements('given', 'Endorsee')

/** Before 2023 there are no addresses. Pending ones count: the endorsement was made nevertheless. */
function endorsements(side: 'received' | 'given', other: 'Endorser' | 'Endorsee'): SourceReader<Column> {
  return {
    kind: `endorsements-${side}`,
    files: [`endorsement${side}info`],
    isMain: false,
    isTelling: true,
    columns: {
      date: ['Endorsement Date'],
      skill: ['Skill Name'],
      firstName: [`${other} First Name`],
      lastName: [`${other} Last Name`],
      url: [`${other} Public Url`],
    },
    headers: [['firstName', 'lastName', 'skill']],
    date: 'date',
    open({ dayFirst }) {
      return (row) => {
        const who = readWho(`${row.firstName} ${row.lastName}`, row.url)
        if (typeof who === 'string') return who
        return readAbout(`endorsement-${side}`, { who, what: row.skill, at: row.date }, dayFirst)
      }
    },
  }
}
