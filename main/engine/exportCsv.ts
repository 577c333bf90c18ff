import { csvLine } from './csvCell.ts'
import { type Exported, exportedRows } from './worklist.ts'
import type { Workspace } from './workspace.ts'
import { writeWhole } from './writeWhole.ts'

const BYTE_ORDER_MARK = '\uFEFF'

const columns: readonly (readonly [string, (row: Exported) => string | number])[] = [
  ['Name', ({ name }) => name],
  ['Profile', ({ url }) => url],
  ['Decision', ({ decision }) => decision],
  ['Still To Do', ({ toDo }) => (toDo ? 'yes' : 'no')],
  ['Decided At (UTC)', ({ decidedAt }) => decidedAt],
  ['About', ({ subject }) => subject],
  ['Since', ({ at }) => at],
  ['Position', ({ position }) => position],
  ['Company', ({ company }) => company],
  ['Verdict', ({ verdict }) => verdict],
  ['Points', ({ points }) => points],
  ['Reasons', ({ reasons }) => reasons],
]

/**
 * Writes the worklist and every decision in force as a CSV file that a spreadsheet opens and does not run.
 * @returns how many rows
 * @throws the file system's error; an older file of that name then stands as it was
 */
export function exportCsv(work: Workspace, file: string): { readonly file: string; readonly rows: number } {
  const rows = exportedRows(work)
  const head = csvLine(columns.map(([name]) => name))
  const body = rows.map((row) => csvLine(columns.map(([, cell]) => cell(row))))
  writeWhole(file, BYTE_ORDER_MARK + head + body.join(''))
  return { file, rows: rows.length }
}
