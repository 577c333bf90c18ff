import { isCsv, plainName } from './fileNames.ts'
import { readers } from './index.ts'
import type { SourceReader } from './sourceReader.ts'

/** The reader for a file of this name, at any depth of an archive or folder; null for every other file. */
export function readerFor(path: string): SourceReader | null {
  if (!isCsv(path)) return null
  const name = plainName(path)
  return readers.find(({ files }) => files.includes(name)) ?? null
}

/** The files worth naming in a sentence, of the two dozen there are: `Connections.csv, … or another of …`. */
export function knownFiles(): string {
  return "Connections.csv, messages.csv, Invitations.csv or another of LinkedIn's tables"
}
