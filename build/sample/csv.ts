import type { Variant } from './variant.ts'

/** How cells become lines. */
export type Form = Pick<Variant, 'delimiter' | 'encoding' | 'lineEnd'> & { readonly quoteAll: boolean }

const mustQuote = { ',': /[",\r\n]/, ';': /[";\r\n]/, '\t': /["\t\r\n]/ } as const

/** One row without its line end. */
function csvRow(cells: readonly string[], form: Form): string {
  const special = mustQuote[form.delimiter]
  let row = ''
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? ''
    if (index > 0) row += form.delimiter
    row += form.quoteAll || special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  return row
}

const chunkLength = 1 << 16

/**
 * The bytes of a file, in chunks.
 * @param finalNewline whether the last row ends its line
 */
export function* csvBytes(
  rows: Iterable<readonly string[]>,
  form: Form,
  finalNewline: boolean,
): Generator<Buffer> {
  const encoding = form.encoding === 'utf16' ? 'utf16le' : 'utf8'
  let text = form.encoding === 'utf8' ? '' : '\ufeff'
  let first = true
  for (const row of rows) {
    if (!first) text += form.lineEnd
    first = false
    text += csvRow(row, form)
    if (text.length > chunkLength) {
      yield Buffer.from(text, encoding)
      text = ''
    }
  }
  yield Buffer.from(finalNewline && !first ? text + form.lineEnd : text, encoding)
}

/** The form of a variant's files. */
export function formOf(variant: Variant): Form {
  const { delimiter, encoding, lineEnd } = variant
  return { delimiter, encoding, lineEnd, quoteAll: encoding === 'utf16' }
}
