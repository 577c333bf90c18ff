import type { Pasted } from '../calls.ts'
import type { DocumentReader } from './documentReader.ts'
import { isJunk, isLinkedIn } from './fileNames.ts'
import { readers } from './index.ts'
import { knownFiles, readerFor } from './kinds.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { Member, Opened } from './member.ts'
import { openSource } from './openSource.ts'
import { CLIPBOARD, openPasted } from './pasted.ts'
import { documentReaderFor, groupDocuments, readDocument } from './readDocuments.ts'
import { metered, readFile, type Spent } from './readFile.ts'
import { SourceError, type SourceEvent } from './source.ts'
import type { SourceReader } from './sourceReader.ts'
import { type Survey, survey } from './survey.ts'

type Options = {
  readonly signal?: AbortSignal | undefined
  readonly limits?: Limits
  /** When the import happens: rows of later days cannot be true. */
  readonly now?: Date
  /** What was copied in a browser, to be read besides the paths. */
  readonly pasted?: Pasted | null
  /** When the pages were captured, as the owner said, ISO 8601 UTC; null when they were not asked. */
  readonly capturedAt?: string | null
}
/** A file to read; `reader` is null for one whose header has to say what it is. */
type Known = { readonly member: Member; readonly reader: SourceReader | null }

/**
 * Reads what a member has: LinkedIn's archives, unpacked folders, single CSV files, mailboxes and loose mails, saved
 * or copied invitation pages, in any mixture. Yields facts piece by piece, so memory does not grow with the files.
 *
 * Throws SourceError for input that cannot be imported as a whole; what was yielded until then has to be thrown away.
 * A row that cannot be read is an issue of its file, never an error. Throws the signal's reason when that is aborted.
 */
export async function* readSources(
  paths: readonly string[],
  options: Options = {},
): AsyncGenerator<SourceEvent, void, undefined> {
  const { signal, limits = LIMITS, now = new Date(), pasted = null, capturedAt = null } = options
  const opened: Opened[] = []
  try {
    const faults: SourceError[] = []
    for (const path of new Set(paths)) {
      signal?.throwIfAborted()
      const source = await openSource(path, limits).catch(asFault)
      if (source instanceof SourceError) faults.push(source)
      else opened.push(source)
    }
    if (pasted !== null) opened.push(openPasted(pasted))
    const { known, found: pieces, ignored } = await sort(opened, signal, faults)
    if (known.length + pieces.length === 0 && faults[0]) throw faults[0]
    for (const { message } of faults) yield { event: 'ignored', name: message, known: false }
    yield* ignored

    const spent: Spent = { bytes: 0 }
    let filled = 0
    let lastFault: SourceError | null = null
    for (const { member, reader } of known) {
      const found = await survey(
        metered(member, limits, { bytes: 0 }, signal),
        reader === null ? readers : [reader],
      )
      if (found.found === 'layout') {
        filled += 1
        yield* readFile(member, found, metered(member, limits, spent, signal), { limits, now })
      } else if (found.found === 'nothing') {
        lastFault = emptyFile(member)
        if (reader === null) yield { event: 'ignored', name: member.name, known: false }
        else yield* noRows(member, reader, 'The file is empty.')
      } else {
        lastFault = reader === null ? unknownFile(member) : unknownColumns(member, reader, found)
        if (reader === null) yield { event: 'ignored', name: member.name, known: false }
        else if (reader.isMain) throw lastFault
        else yield* noRows(member, reader, lastFault.message)
      }
    }
    for (const document of groupDocuments(pieces)) {
      const fault = yield* readDocument(document, { limits, signal, now, capturedAt })
      if (fault === null) filled += 1
      else lastFault = fault
    }
    if (filled === 0) throw lastFault ?? nothingKnown(opened)
  } finally {
    for (const source of opened) source.close()
  }
}

type Found = { readonly member: Member; readonly reader: DocumentReader; readonly isChosen: boolean }
type Sorted = {
  readonly known: readonly Known[]
  readonly found: readonly Found[]
  readonly ignored: readonly SourceEvent[]
}

/** What to read, tables in the registry's order, and what to pass by. */
async function sort(
  opened: readonly Opened[],
  signal: AbortSignal | undefined,
  faults: SourceError[],
): Promise<Sorted> {
  const known: Known[] = []
  const found: Found[] = []
  const ignored: SourceEvent[] = []
  for (const source of opened) {
    const before = known.length + found.length
    for (const member of source.members) {
      signal?.throwIfAborted()
      if (isJunk(member.name)) continue
      const isLinkedIns = isLinkedIn(member.name)
      const reader = readerFor(member.name)
      const document = reader === null && !isLinkedIns ? await documentReaderFor(member) : null
      if (document !== null) found.push({ member, reader: document, isChosen: source.kind === 'file' })
      else if (member.path === CLIPBOARD) faults.push(nothingCopied())
      else if (reader !== null || (source.kind === 'file' && !isLinkedIns)) known.push({ member, reader })
      else ignored.push({ event: 'ignored', name: member.name, known: isLinkedIns })
    }
    if (source.kind !== 'file' && known.length + found.length === before) faults.push(nothingKnown([source]))
  }
  return { known: known.sort(byReader), found, ignored }
}

function byReader(a: Known, b: Known): number {
  const order = rank(a) - rank(b)
  if (order !== 0) return order
  return a.member.name < b.member.name ? -1 : a.member.name > b.member.name ? 1 : 0
}

function rank({ reader }: Known): number {
  return reader === null ? readers.length : readers.indexOf(reader)
}

function* noRows(member: Member, reader: SourceReader, note: string): Generator<SourceEvent> {
  yield { event: 'file', path: member.path, name: member.name, kind: reader.kind, bytes: member.bytes }
  yield { event: 'end', rows: 0, issues: [], notes: [note] }
}

function emptyFile({ shown }: Member): SourceError {
  return new SourceError('empty-file', `${shown} is empty. Ask LinkedIn for the export again.`)
}

/** What keeps one of several paths from being read; anything but bad input goes on. */
function asFault(error: unknown): SourceError {
  if (error instanceof SourceError) return error
  throw error
}

function nothingCopied(): SourceError {
  return new SourceError(
    'nothing-copied',
    'The clipboard holds no list of invitations. On LinkedIn open My Network, Manage invitations; select all, copy, and paste here again.',
  )
}

function unknownFile({ shown }: Member): SourceError {
  return new SourceError(
    'unknown-file',
    `${shown} is not a file Doorman knows. Choose LinkedIn's archive or a file from it (${knownFiles()}), a mailbox or mail, or a saved invitation page.`,
  )
}

function unknownColumns(
  { shown }: Member,
  reader: SourceReader,
  found: Extract<Survey, { found: 'other columns' }>,
): SourceError {
  const columns = found.columns.slice(0, 20).map((column) => column.slice(0, 40).replace(/\p{Cc}/gu, ' '))
  const expected = (reader.headers[0] ?? []).map((column) => reader.columns[column]?.[0] ?? column)
  return new SourceError(
    'unknown-columns',
    `${shown} has the columns ${columns.join(', ') || '(none)'}, where ${expected.join(', ')} were expected. ` +
      'Take the file as LinkedIn made it.',
  )
}

function nothingKnown(opened: readonly Opened[]): SourceError {
  const [source] = opened
  const what = opened.length === 1 && source !== undefined ? source.shown : 'What was chosen'
  const isFile = source?.kind === 'file'
  return new SourceError(
    'nothing-to-read',
    `${what} ${isFile ? 'is' : 'holds'} ${isFile ? 'not' : 'none of'} ${knownFiles()}. Choose the archive that LinkedIn sent, or the folder it was unpacked to.`,
  )
}
