import type { Form } from '../csv.ts'

/** A table that is small enough to be held whole. The first row is the header. */
export type Table = {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly finalNewline?: false
  /** Where the file differs from the others of its export. */
  readonly form?: Partial<Form>
  /** Data rows that tell nothing; not given for files that are not read at all. */
  readonly skipped?: number
}
