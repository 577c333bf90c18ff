import { readStay } from './own.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'school' | 'degree' | 'startDate' | 'endDate'

/** Education.csv: the owner's schools. The end may lie in the future. */
export const education: SourceReader<Column> = {
  kind: 'education',
  files: ['education'],
  isMain: false,
  isTelling: true,
  columns: {
    school: ['School Name'],
    degree: ['Degree Name'],
    startDate: ['Start Date'],
    endDate: ['End Date'],
  },
  headers: [['school', 'degree']],
  date: 'startDate',
  open({ dayFirst }) {
    return (row) =>
      readStay(
        'school',
        'school',
        { name: row.school, detail: row.degree, since: row.startDate, until: row.endDate },
        dayFirst,
      )
  },
}
