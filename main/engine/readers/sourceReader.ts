import type { Fact } from './fact.ts'
import type { SourceKind } from './source.ts'

/** What is known of a whole file before its first row is read. */
export type Table<Column extends string> = {
  readonly has: (column: Column) => boolean
  /** How to read `6/7/2024`, where both numbers could be the month. */
  readonly dayFirst: boolean
}

/** One data row, by column; a column the file lacks is empty. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/**
 * One kind of CSV file. To add a kind: write such a record in a module of its own and add it to `index.ts`.
 * `open` is a method so that readers with different columns fit into one list.
 */
export type SourceReader<Column extends string = string> = {
  readonly kind: SourceKind
  /** Base names in `plainName` form: lower case, without extension, spaces, underscores and numbering. */
  readonly files: readonly string[]
  /** Columns nobody knows stop an import of such a file; of other files they are noted, and the file is left out. */
  readonly isMain: boolean
  /** Whether its header says what a file of another name is: a lone `Name` could be a list of anything. */
  readonly isTelling: boolean
  /** Every column that is read, with the headings it has had over the years, LinkedIn's latest first. */
  readonly columns: Readonly<Record<Column, readonly string[]>>
  /** A row is the header when it has all columns of one of these lists. */
  readonly headers: readonly (readonly Column[])[]
  /** The column whose dates tell whether a spreadsheet wrote the day before the month. */
  readonly date: Column | null
  /**
   * Called once per file; the function it returns gives what a row says, or the reason why it cannot be used. A row
   * may hold several facts, or none without being at fault: then it is a list.
   */
  open(table: Table<Column>): (row: Row<Column>) => Fact | readonly Fact[] | string
}
