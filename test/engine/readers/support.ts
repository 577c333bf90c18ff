import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Fact } from '../../../main/engine/readers/fact.ts'
import type { Limits } from '../../../main/engine/readers/limits.ts'
import { readSources } from '../../../main/engine/readers/readSources.ts'
import type { SourceEvent, SourceKind } from '../../../main/engine/readers/source.ts'
import { SourceError } from '../../../main/engine/readers/source.ts'

export type ReadBack = {
  readonly name: string
  readonly kind: SourceKind
  readonly facts: Fact[]
  readonly lines: number[]
  rows: number
  issues: readonly { readonly line: number; readonly reason: string }[]
  notes: readonly string[]
}

type Options = { readonly signal?: AbortSignal; readonly limits?: Limits; readonly now?: Date }

/** A folder for one test, with these files in it. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'doorman-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** The path of one file in a folder of its own. */
export function file(name: string, content: string | Buffer): string {
  return join(folder({ [name]: content }), name)
}

/** Everything that reading these paths yields, by file. */
export async function readAll(paths: readonly string[], options: Options = {}) {
  const files: ReadBack[] = []
  const ignored: { name: string; known: boolean }[] = []
  for await (const event of readSources(paths, options)) collect(event, files, ignored)
  return { files, ignored }
}

/** The one file that reading this content under this name yields. */
export async function readOne(name: string, content: string | Buffer): Promise<ReadBack> {
  const { files } = await readAll([file(name, content)])
  const [only] = files
  if (files.length !== 1 || only === undefined) throw new Error(`expected one file, got ${files.length}`)
  return only
}

/** The SourceError that reading ends with. */
export async function failureOf(paths: readonly string[], options: Options = {}): Promise<SourceError> {
  try {
    await readAll(paths, options)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('reading did not fail')
}

type Dialect = { readonly delimiter?: string; readonly newline?: string; readonly quoteAll?: boolean }

/** RFC 4180. */
export function writeCsv(rows: readonly (readonly string[])[], dialect: Dialect = {}): string {
  const { delimiter = ',', newline = '\n', quoteAll = false } = dialect
  const write = (cell: string) =>
    quoteAll || cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return rows.map((row) => row.map(write).join(delimiter) + newline).join('')
}

function collect(event: SourceEvent, files: ReadBack[], ignored: { name: string; known: boolean }[]) {
  const current = files.at(-1)
  switch (event.event) {
    case 'file':
      files.push({ ...event, facts: [], lines: [], rows: 0, issues: [], notes: [] })
      break
    case 'facts':
      for (const { line, fact } of event.facts) {
        current?.facts.push(fact)
        current?.lines.push(line)
      }
      break
    case 'end':
      if (current !== undefined)
        Object.assign(current, { rows: event.rows, issues: event.issues, notes: event.notes })
      break
    case 'ignored':
      ignored.push({ name: event.name, known: event.known })
  }
}
