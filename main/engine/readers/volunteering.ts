import { readStay } from './own.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'organisation' | 'role' | 'cause' | 'startedOn' | 'finishedOn'

/** Volunteering.csv: where the owner works for a cause. */
export const volunteering: SourceReader<Column> = {
  kind: 'volunteering',
  files: ['volunteering'],
  isMain: false,
  isTelling: true,
  columns: {
    organisation: ['Company Name'],
    role: ['Role'],
    cause: ['Cause'],
    startedOn: ['Started On'],
    finishedOn: ['Finished On'],
  },
  headers: [['organisation', 'role', 'cause']],
  date: 'startedOn',
  open({ dayFirst }) {
    return (row) =>
      readStay(
        'volunteering',
        'organisation',
        {
          name: row.organisation,
          detail: causeInWords(row.cause) || row.role,
          since: row.startedOn,
          until: row.finishedOn,
        },
        dayFirst,
      )
  },
}

/** LinkedIn writes `artsAndCulture` here, and `Arts and Culture` among the causes. */
function causeInWords(cause: string): string {
  return cause.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
