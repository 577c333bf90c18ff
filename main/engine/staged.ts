import { createHash, type Hash } from 'node:crypto'
import { asOfSource, latestOf } from './asOf.ts'
import type { Pasted } from './calls.ts'
import { OwnerTally } from './owner.ts'
import type { CaptureFact, Fact } from './readers/fact.ts'
import { readSources } from './readers/readSources.ts'
import { type ReadFact, SourceError, type SourceEvent, type SourceKind } from './readers/source.ts'

/** One file, read whole and waiting for the merge. Its messages are in the staging table. */
export type StagedFile = {
  readonly index: number
  readonly path: string
  readonly name: string
  readonly kind: SourceKind
  rows: number
  issues: readonly { readonly line: number; readonly reason: string }[]
  notes: readonly string[]
  /** All facts but messages and captures. */
  readonly facts: Exclude<Fact, { type: 'message' | 'capture' }>[]
  readonly captures: CaptureFact[]
  count: number
  latest: string
  digest: Buffer
  /** The moment it speaks for, ISO 8601 UTC; empty when nothing tells. */
  asOf: string
}

export type Staged = {
  readonly files: readonly StagedFile[]
  readonly ignored: readonly string[]
  readonly tally: OwnerTally
}

/** The rows of a file that were read, without the skipped ones. */
export const importedRows = ({ rows, issues }: StagedFile): number => rows - issues.length

/** All captures of an import. */
export const capturesOf = ({ files }: Staged): readonly CaptureFact[] =>
  files.flatMap(({ captures }) => captures)

export type ReadingProgress = (file: string, rows: number) => void

class Stage {
  readonly files: StagedFile[] = []
  readonly ignored: string[] = []
  readonly tally = new OwnerTally()
  rows = 0
  #hash: Hash = createHash('sha256')

  begin(path: string, name: string, kind: SourceKind): void {
    this.#hash = createHash('sha256').update(kind)
    this.files.push({
      index: this.files.length,
      path,
      name,
      kind,
      rows: 0,
      issues: [],
      notes: [],
      facts: [],
      captures: [],
      count: 0,
      latest: '',
      digest: Buffer.alloc(0),
      asOf: '',
    })
  }

  add(file: StagedFile, facts: readonly ReadFact[]): void {
    this.#hash.update(facts.map(({ fact }) => `${JSON.stringify(fact)}\n`).join(''))
    for (const { fact } of facts) {
      const latest = latestOf(fact)
      if (latest > file.latest) file.latest = latest
      if (fact.type === 'message') this.tally.message(fact)
      else if (fact.type === 'capture') file.captures.push(fact)
      else file.facts.push(fact)
      if (fact.type === 'invitation' || fact.type === 'acceptance') this.tally.invitation(fact)
      if (fact.type === 'profile') this.tally.profile(fact)
    }
    file.count += facts.filter(({ fact }) => fact.type !== 'capture').length
  }

  end(file: StagedFile, end: Extract<SourceEvent, { event: 'end' }>): void {
    file.rows = end.rows
    file.issues = end.issues
    file.notes = end.notes
    file.digest = this.#hash.digest()
  }
}

/**
 * Reads all paths. Messages go to `keep`, piece by piece; everything else is small and stays in memory. Nothing of
 * the database itself is touched.
 * @throws SourceError for bad input, `signal.reason` when the owner cancels
 */
export async function stage(
  paths: readonly string[],
  options: {
    readonly signal: AbortSignal
    /** The day of the import: what is dated later is a fault of its row. */
    readonly now: Date
    readonly pasted: Pasted | null
    /** When pages were captured, as the owner said, ISO 8601 UTC; null when they were not asked. */
    readonly capturedAt: string | null
    readonly keep: (file: number, facts: readonly ReadFact[]) => Promise<void>
    readonly onProgress: ReadingProgress
  },
): Promise<Staged> {
  const into = new Stage()
  for await (const event of readSources(paths, options)) {
    options.signal.throwIfAborted()
    const file = into.files.at(-1)
    if (event.event === 'file') {
      into.begin(event.path, event.name, event.kind)
      options.onProgress(event.name, into.rows)
    } else if (event.event === 'ignored') {
      into.ignored.push(event.name)
    } else if (file && event.event === 'facts') {
      into.add(file, event.facts)
      if (file.kind === 'messages') await options.keep(file.index, event.facts)
      options.onProgress(file.name, into.rows + event.rows)
    } else if (file && event.event === 'end') {
      into.end(file, event)
      into.rows += event.rows
    }
  }
  if (into.files.length === 0) throw new SourceError('nothing-to-read', 'There is nothing to import.')
  for (const file of into.files) file.asOf = asOfFile(file, into.files, options.now)
  return { files: into.files, ignored: into.ignored, tally: into.tally }
}

/** Mails and pages speak for themselves; the files of an export for the moment at which all of it was made. */
function asOfFile(file: StagedFile, all: readonly StagedFile[], now: Date): string {
  if (isCaptured(file)) return file.latest
  const together = all.filter((one) => one.path === file.path && !isCaptured(one))
  return asOfSource(
    file.path,
    together
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? '',
    now,
  )
}

const isCaptured = ({ kind }: StagedFile): boolean => kind === 'mail' || kind === 'page'
