import { createCsvParser } from './csv.ts'
import type { SourceReader } from './sourceReader.ts'

/** How one file is laid out. */
export type Layout = {
  readonly reader: SourceReader
  readonly delimiter: string
  /** The line of the header: data begin after it. */
  readonly line: number
  /** How many cells the header has. */
  readonly width: number
  /** How many cells a row needs to hold everything that is indispensable. */
  readonly needed: number
  /** Where each of the reader's columns is; -1 for those the file lacks. */
  readonly places: ReadonlyMap<string, number>
}

const DELIMITERS = [',', '\t', ';'] as const

/** LinkedIn's preamble takes three records; a spreadsheet may have added a title. */
const RECORDS_SEARCHED = 30

/**
 * Finds the header by its columns in the beginning of a file; the delimiter is the one with which it is found. Null
 * when no record has the columns of any of the readers.
 */
export function findHeader(start: string, isWhole: boolean, readers: readonly SourceReader[]): Layout | null {
  for (const delimiter of DELIMITERS) {
    for (const { line, cells } of firstRecords(start, isWhole, delimiter)) {
      const columns = new Map<string, number>()
      cells.forEach((cell, index) => {
        const name = fold(cell)
        if (!columns.has(name)) columns.set(name, index)
      })
      for (const reader of readers) {
        const places = placesOf(reader, columns)
        const header = reader.headers.find((needed) => needed.every((column) => at(places, column) >= 0))
        if (header === undefined) continue
        const needed = 1 + Math.max(...header.map((column) => at(places, column)))
        return { reader, delimiter, line, width: cells.length, needed, places }
      }
    }
  }
  return null
}

/** The columns that a file without a known header seems to have, for a sentence. */
export function guessColumns(start: string, isWhole: boolean): readonly string[] {
  const widest = DELIMITERS.flatMap((delimiter) => firstRecords(start, isWhole, delimiter)).reduce<
    readonly string[]
  >((most, { cells }) => (cells.length > most.length ? cells : most), [])
  return widest.map((cell) => cell.trim())
}

function firstRecords(start: string, isWhole: boolean, delimiter: string) {
  const parser = createCsvParser(delimiter)
  const records = parser.push(start)
  if (isWhole) records.push(...parser.end())
  return records.filter(({ fault }) => fault === null).slice(0, RECORDS_SEARCHED)
}

function placesOf(reader: SourceReader, columns: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    Object.entries(reader.columns).map(([column, headings]) => {
      const heading = headings.map(fold).find((name) => columns.has(name))
      return [column, heading === undefined ? -1 : (columns.get(heading) ?? -1)]
    }),
  )
}

function at(places: ReadonlyMap<string, number>, column: string): number {
  return places.get(column) ?? -1
}

/** Headings are compared without case, spaces and underscores. */
function fold(heading: string): string {
  return heading.toLowerCase().replace(/[\s_\ufeff]/g, '')
}
