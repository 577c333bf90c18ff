import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { type Entry, openPromise } from 'yauzl'
import type { SampleOptions } from '../../../build/sample/scene.ts'
import type { Truth } from '../../../build/sample/truth.ts'
import { writeSample } from '../../../build/sample/writeSample.ts'

export const asOf = new Date('2025-06-15T10:20:30Z')

export type Sample = {
  readonly truth: Truth
  readonly sha256: string
  readonly entries: readonly Entry[]
  /** The bytes of a file in the zip. */
  readonly bytes: (name: string) => Buffer
  readonly text: (name: string) => string
  /** All rows, the header and what stands before it among them. */
  readonly rows: (name: string) => readonly (readonly string[])[]
}

/** Writes a sample to disk and reads it back with nothing of Doorman's. */
export async function sampled(options: SampleOptions = {}): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'doorman-sample-'))
  const file = join(folder, 'sample.zip')
  const truth = await writeSample(file, { asOf, ...options })
  const zip = await openPromise(file)
  const entries: Entry[] = []
  const contents = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    contents.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  rmSync(folder, { recursive: true })
  const bytes = (name: string): Buffer => {
    const found = contents.get(name)
    if (!found) throw new Error(`No ${name} in ${[...contents.keys()].join(', ')}`)
    return found
  }
  const text = (name: string): string => {
    const content = bytes(name)
    return content[0] === 0xff && content[1] === 0xfe ? content.toString('utf16le') : content.toString('utf8')
  }
  return {
    truth,
    sha256,
    entries,
    bytes,
    text,
    rows: (name) =>
      parse(text(name), {
        bom: true,
        delimiter: options.variant?.delimiter ?? ',',
        relax_column_count: true,
      }).filter((row: readonly string[]) => row.some((cell) => cell !== '')),
  }
}

/** Data rows as records, from the row on whose last cell is the last column of the header. */
export function records(
  rows: readonly (readonly string[])[],
  lastColumn: string,
): readonly Readonly<Record<string, string>>[] {
  const at = rows.findIndex((row) => row.at(-1) === lastColumn)
  const header = rows[at] ?? []
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}

/** The slug of a profile's address: decoded, NFC, lower case; empty if there is none. */
export function slugOf(url: string): string {
  const slug = /\/in\/(.+)$/.exec(url)?.[1] ?? ''
  return decodeURIComponent(slug).normalize('NFC').toLowerCase()
}

/** A name with single spaces. */
export function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
