import { latestOf } from '../asOf.ts'
import { withoutSecrets } from './credentials.ts'
import { type CsvRecord, createCsvParser } from './csv.ts'
import { createDecoder, type Decoder } from './decode.ts'
import type { AboutKind, Fact } from './fact.ts'
import type { Layout } from './header.ts'
import type { Limits } from './limits.ts'
import type { Member } from './member.ts'
import { type ReadFact, SourceError, type SourceEvent } from './source.ts'

/** What reading has cost so far, all files together. */
export type Spent = { bytes: number }

type Issue = { readonly line: number; readonly reason: string }

const FACTS_PER_EVENT = 1000

const NAMES_ONLY = 'This file has no profile links, so people are told apart by name alone.'

/** The events of one file whose layout is known, from `file` to `end`. Holds one piece of it at a time. */
export async function* readFile(
  member: Member,
  { layout, dayFirst }: { readonly layout: Layout; readonly dayFirst: boolean },
  chunks: AsyncIterable<Buffer>,
  { limits, now }: { readonly limits: Limits; readonly now: Date },
): AsyncGenerator<SourceEvent> {
  yield { event: 'file', path: member.path, name: member.name, kind: layout.reader.kind, bytes: member.bytes }
  const readRow = rowReader(layout, dayFirst, lastDay(now))
  const decoder = createDecoder()
  const issues: Issue[] = []
  let facts: ReadFact[] = []
  let rows = 0
  let firstReplaced: number | null = null
  let identities: 'linked' | 'names' | null = null

  for await (const records of readRecords(chunks, decoder, layout.delimiter)) {
    for (const record of records) {
      if (record.line <= layout.line) continue
      rows += 1
      const read = record.fault ?? readRow(record.cells)
      if (typeof read !== 'string') {
        for (const fact of read) {
          facts.push({ line: record.line, fact })
          if (identities !== 'linked') identities = identitiesOf(fact) ?? identities
        }
      } else if (issues.push({ line: record.line, reason: read }) > limits.issues) {
        throw tooManyIssues(member.shown, issues)
      }
      if (firstReplaced === null && decoder.replaced() && hasReplacement(record)) firstReplaced = record.line
      if (facts.length >= FACTS_PER_EVENT) {
        yield { event: 'facts', facts, rows }
        facts = []
      }
    }
  }
  if (facts.length > 0) yield { event: 'facts', facts, rows }
  const notes = [...notesOn(decoder, firstReplaced), ...(identities === 'names' ? [NAMES_ONLY] : [])]
  yield { event: 'end', rows, issues, notes }
}

/** Passes chunks on, within the limits and until the signal. */
export async function* metered(
  member: Member,
  limits: Limits,
  spent: Spent,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  signal?.throwIfAborted()
  let bytes = 0
  for await (const chunk of member.read()) {
    signal?.throwIfAborted()
    bytes += chunk.length
    spent.bytes += chunk.length
    if (bytes > limits.fileBytes || spent.bytes > limits.totalBytes) {
      throw new SourceError(
        'too-large',
        `${member.shown} is larger than Doorman reads (${gigabytes(limits.fileBytes)} a file, ` +
          `${gigabytes(limits.totalBytes)} in all). Nothing was imported.`,
      )
    }
    yield chunk
  }
}

async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  decoder: Decoder,
  delimiter: string,
): AsyncGenerator<readonly CsvRecord[]> {
  const parser = createCsvParser(delimiter)
  for await (const chunk of chunks) yield parser.push(decoder.push(chunk))
  yield parser.push(decoder.end())
  yield parser.end()
}

/** Turns cells into the row the reader knows, and that into facts or the reason why there are none. */
function rowReader(
  layout: Layout,
  dayFirst: boolean,
  last: string,
): (cells: readonly string[]) => readonly Fact[] | string {
  const { reader, width, needed, places, delimiter } = layout
  const columns = [...places].map(([column, place]) => ({ column, place }))
  const read = reader.open({ has: (column) => (places.get(column) ?? -1) >= 0, dayFirst })
  return (written) => {
    // One column has nothing to delimit: what looks like it belongs to the cell.
    const cells = width === 1 && written.length > 1 ? [written.join(delimiter)] : written
    if (cells.length < needed) {
      return `the row has ${cells.length} of ${width} columns`
    }
    if (cells.length > width && cells.slice(width).some(isFilled)) {
      return `the row has ${cells.length} columns, the header ${width}: a cell may hold an unquoted delimiter`
    }
    if (!cells.some(isFilled)) return 'the row is empty'
    const row: Record<string, string> = {}
    for (const { column, place } of columns) row[column] = place < 0 ? '' : (cells[place] ?? '')
    const said = read(row)
    if (typeof said === 'string') return said
    const facts = isList(said) ? said : [said]
    return facts.some((fact) => latestOf(fact) > last) ? 'dated in the future' : facts.map(withoutSecrets)
  }
}

function isList(said: Fact | readonly Fact[]): said is readonly Fact[] {
  return Array.isArray(said)
}

/** The end of the day after the import, as clocks and time zones differ. */
function lastDay(now: Date): string {
  return `${new Date(now.getTime() + 24 * 3600 * 1000).toISOString().slice(0, 10)}T23:59:59Z`
}

/** In these LinkedIn never gives more than a name, so that there is nothing to tell the owner. */
const ALWAYS_NAMES: ReadonlySet<AboutKind> = new Set([
  'recommendation-received',
  'recommendation-given',
  'member-follow',
  'brought-you',
])

/** `names`: nothing in the row tells its people from others of the same name. Null when it says nothing of them. */
function identitiesOf(fact: Fact): 'linked' | 'names' | null {
  if (fact.type === 'profile' || fact.type === 'own' || fact.type === 'capture') return null
  if (fact.type === 'about' && ALWAYS_NAMES.has(fact.kind)) return null
  if (fact.type === 'message') {
    return fact.from.slug === null && fact.toSlugs.length === 0 ? 'names' : 'linked'
  }
  return fact.who.slug === null && fact.who.urn === null && fact.who.email === null ? 'names' : 'linked'
}

function isFilled(cell: string): boolean {
  return cell !== '' && cell.trim() !== ''
}

function hasReplacement({ cells }: CsvRecord): boolean {
  return cells.some((cell) => cell.includes('\ufffd'))
}

function notesOn(decoder: Decoder, firstReplaced: number | null): string[] {
  if (decoder.encoding() === 'windows-1252') {
    return ['The file is not in UTF-8. It was read as windows-1252, as spreadsheets on Windows save it.']
  }
  if (!decoder.replaced()) return []
  const where = firstReplaced === null ? '' : `, first in the row on line ${firstReplaced}`
  return [`Some bytes are not ${decoder.encoding()} and were replaced by \ufffd${where}.`]
}

function tooManyIssues(shown: string, issues: readonly Issue[]): SourceError {
  const first = issues[0]
  return new SourceError(
    'too-many-issues',
    `${shown} has more than ${issues.length - 1} rows that cannot be read; the first is on line ${first?.line ?? 0}: ` +
      `${first?.reason ?? ''}. Export the file from LinkedIn again.`,
  )
}

function gigabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 ** 3) * 10) / 10} GB`
}
