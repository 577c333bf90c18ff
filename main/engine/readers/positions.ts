import { readStay } from './own.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'company' | 'title' | 'startedOn' | 'finishedOn'

/** Positions.csv: where the owner works and has worked. */
export const positions: SourceReader<Column> = {
  kind: 'positions',
  files: ['positions'],
  isMain: false,
  isTelling: true,
  columns: {
    company: ['Company Name'],
    title: ['Title'],
    startedOn: ['Started On'],
    finishedOn: ['Finished On'],
  },
  headers: [['company', 'title', 'startedOn']],
  date: 'startedOn',
  open({ dayFirst }) {
    return (row) =>
      readStay(
        'position',
        'company',
        { name: row.company, detail: row.title, since: row.startedOn, until: row.finishedOn },
        dayFirst,
      )
  },
}
