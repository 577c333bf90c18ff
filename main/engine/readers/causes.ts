import { readOwn } from './own.ts'
import type { SourceReader } from './sourceReader.ts'

type Column = 'cause'

/** Causes You Care About.csv: one cause a row, in words. */
export const causes: SourceReader<Column> = {
  kind: 'causes',
  files: ['causesyoucareabout'],
  isMain: false,
  isTelling: true,
  columns: { cause: ['Supported Cause'] },
  headers: [['cause']],
  date: null,
  open() {
    return (row) => readOwn('cause', 'cause', { name: row.cause })
  },
}
