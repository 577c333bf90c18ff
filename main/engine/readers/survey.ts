import { createCsvParser } from './csv.ts'
import { dateOrder } from './dateStamp.ts'
import { createDecoder } from './decode.ts'
import { findHeader, guessColumns, type Layout } from './header.ts'
import type { SourceReader } from './sourceReader.ts'

export type Survey =
  | { readonly found: 'layout'; readonly layout: Layout; readonly dayFirst: boolean }
  /** No record at all. */
  | { readonly found: 'nothing' }
  | { readonly found: 'other columns'; readonly columns: readonly string[] }

/** The header has to be within the beginning of the file. */
const START = 64 * 1024

/**
 * Looks at a file before it is read: which kind it is, where its header is, and in which order a spreadsheet wrote
 * the parts of its dates. Reads the first piece only, unless the dates are such that many have to be seen.
 * @param readers the one that the file's name tells, or all of them: then those count whose header is telling
 */
export async function survey(
  chunks: AsyncIterable<Buffer>,
  readers: readonly SourceReader[],
): Promise<Survey> {
  const candidates = readers.length > 1 ? readers.filter(({ isTelling }) => isTelling) : readers
  const decoder = createDecoder()
  const pieces = chunks[Symbol.asyncIterator]()
  try {
    let start = ''
    let isWhole = false
    while (start.length < START && !isWhole) {
      const next = await pieces.next()
      isWhole = next.done === true
      start += next.done === true ? decoder.end() : decoder.push(next.value)
    }
    const layout = findHeader(start, isWhole, candidates)
    if (layout === null) {
      if (isWhole && start.trim() === '') return { found: 'nothing' }
      return { found: 'other columns', columns: guessColumns(start, isWhole) }
    }
    const judge = dateJudge(layout)
    let dayFirst = judge(start)
    while (dayFirst === null && !isWhole) {
      const next = await pieces.next()
      isWhole = next.done === true
      dayFirst = judge(next.done === true ? decoder.end() : decoder.push(next.value))
    }
    return { found: 'layout', layout, dayFirst: dayFirst ?? false }
  } finally {
    await pieces.return?.()
  }
}

/**
 * Takes a file's text piece by piece and says whether the day stands first, null while it cannot tell. It looks for
 * one date with a number above 12. A date that is not in numbers alone is LinkedIn's own, and settles it as well.
 */
function dateJudge({ reader, delimiter, line, places }: Layout): (text: string) => boolean | null {
  const place = reader.date === null ? -1 : (places.get(reader.date) ?? -1)
  if (place < 0) return () => false
  const parser = createCsvParser(delimiter)
  return (text) => {
    for (const record of parser.push(text)) {
      const date = record.line > line ? (record.cells[place] ?? '') : ''
      if (date === '') continue
      const order = dateOrder(date)
      if (order !== 'open') return order === 'day first'
    }
    return null
  }
}
