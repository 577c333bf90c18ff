import { type DocumentReader, type Reading, START_BYTES } from './documentReader.ts'
import { documents } from './index.ts'
import type { Member } from './member.ts'
import { CLIPBOARD } from './pasted.ts'
import { SourceError, type SourceEvent } from './source.ts'

/** One mailbox, one page, or all loose mails of a folder or archive. */
export type Document = {
  readonly reader: DocumentReader
  readonly members: readonly Member[]
  /** The owner chose this very file. */
  readonly isChosen: boolean
}

/** What kind of document a file is, by its name and its beginning; null when it is none. */
export async function documentReaderFor(member: Member): Promise<DocumentReader | null> {
  const possible = documents.filter((reader) => reader.mayBe(member.name))
  if (possible.length === 0) return null
  const start = await startOf(member)
  return possible.find((reader) => reader.fits(start, member.name)) ?? null
}

async function startOf(member: Member): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of member.read()) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= START_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, START_BYTES)
}

/** Puts together what is read as one: the loose mails of one path. In the registry's order, then by name. */
export function groupDocuments(
  found: readonly { readonly reader: DocumentReader; readonly member: Member; readonly isChosen: boolean }[],
): readonly Document[] {
  const groups = new Map<string, Document & { readonly members: Member[] }>()
  for (const { reader, member, isChosen } of found) {
    const key = JSON.stringify([documents.indexOf(reader), member.path, reader.together ? '' : member.name])
    const group = groups.get(key) ?? { reader, members: [], isChosen }
    group.members.push(member)
    groups.set(key, group)
  }
  const nameOf = ({ members }: Document): string => members[0]?.name ?? ''
  return [...groups.values()].sort(
    (a, b) => documents.indexOf(a.reader) - documents.indexOf(b.reader) || (nameOf(a) < nameOf(b) ? -1 : 1),
  )
}

/**
 * The events of one document, from `file` to `end`. A page among other files that is not LinkedIn's is passed by.
 * @returns why it could not be read at all; null when it was read. Throws SourceError for what breaks off in the middle.
 */
export async function* readDocument(
  { reader, members, isChosen }: Document,
  reading: Reading,
): AsyncGenerator<SourceEvent, SourceError | null> {
  const [first] = members
  if (!first) return null
  const isPasted = first.path === CLIPBOARD
  const events = reader.read(members, reading)
  const start = await events.next().catch((error: unknown) => {
    if (error instanceof SourceError) return error
    throw error
  })
  if (start instanceof SourceError && !isChosen && start.failure.code === 'unknown-page') {
    yield { event: 'ignored', name: first.name, known: false }
    return start
  }
  const name = isPasted ? CLIPBOARD : members.length === 1 ? first.name : `${members.length} mails`
  const bytes = members.reduce((sum, member) => sum + member.bytes, 0)
  yield { event: 'file', path: first.path, name, kind: reader.kind, bytes }
  if (start instanceof SourceError) {
    yield { event: 'end', rows: 0, issues: [], notes: [start.message] }
    return start
  }
  if (start.done !== true) yield start.value
  yield* events
  return null
}
