import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A file in the zip: its path there, and its bytes when it is its turn. */
export type Entry = { readonly name: string; readonly bytes: () => Iterable<Buffer> }

/**
 * Writes a zip as LinkedIn's are: deflated, sizes after the data, UTF-8 names, no entries for folders.
 * The same entries give the same bytes in every time zone.
 * @param at the day given as the files' time of change, milliseconds since 1970
 */
export async function writeZip(file: string, entries: readonly Entry[], at: number): Promise<void> {
  const date = new Date(at)
  // A zip holds the local wall clock, so noon of that day is noon everywhere.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12)
  const options = { mtime, mode: 0o100644, forceDosTimestamp: true, compressionLevel: 3 }
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(file))
  const failed = new Promise<never>((_, reject) => zip.on('error', reject))
  for (const { name, bytes } of entries) {
    zip.addReadStreamLazy(name, options, (give) => give(null, Readable.from(bytes(), { highWaterMark: 2 })))
  }
  zip.end()
  await Promise.race([written, failed])
}
