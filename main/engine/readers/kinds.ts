import { isCsv, plainName } from './fileNames.ts'
import { readers } from './index.ts'
import type { SourceReader } from './sourceReader.ts'

/** The reader for a file of this name, at any depth of an archive or folder; null for every other file. */
export function readerFor(path: string): SourceReader | null {
  if (!isCsv(path)) return null
  const name = plainName(path)
  return readers.find(({ files }) => files.includes(name)) ?? null
}

/** `Profile.csv, Connections.csv, messages.csv or Invitations.csv`, for a sentence. */
export function knownFiles(): string {
  const names = readers.map(({ kind }) =>
    kind === 'messages' ? kind : kind[0]?.toUpperCase() + kind.slice(1),
  )
  return `${names.slice(0, -1).map(csv).join(', ')} or ${csv(names.at(-1) ?? '')}`
}

function csv(name: string): string {
  return `${name}.csv`
}
