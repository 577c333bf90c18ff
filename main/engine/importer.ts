import { randomUUID } from 'node:crypto'
import type { ImportReport, Preview } from '../../shared/contract.ts'
import { ExpectedFailure } from './failure.ts'
import { judgeAll } from './judgeAll.ts'
import { type Merged, merge } from './merge.ts'
import { resolvePeople } from './people.ts'
import { type Staged, stage } from './staged.ts'
import type { Workspace } from './workspace.ts'

export type ImportRequest = {
  readonly paths: readonly string[]
  /** The made-up people: they leave when the owner's own data comes, and never join it. */
  readonly madeUp: boolean
  /** The owner's name, when the files cannot tell and the owner was asked; else null. */
  readonly owner: string | null
}

type Pending = {
  readonly token: string
  readonly staged: Staged
  readonly request: ImportRequest
  readonly began: number
}

/** Ends a transaction that must leave nothing behind, and carries out what it found. */
class DryRun extends Error {
  readonly report: ImportReport
  constructor(report: ImportReport) {
    super('dry run')
    this.report = report
  }
}

/** Imports: read and stage, try, then merge in one transaction. One import at a time. */
export class Importer {
  readonly #work: Workspace
  #pending: Pending | null = null
  #abort: AbortController | null = null

  constructor(work: Workspace) {
    this.#work = work
  }

  /**
   * Reads the paths and says what importing them would do. Nothing of the database changes.
   * @throws SourceError or ExpectedFailure for bad input, ExpectedFailure `cancelled` after `cancel()`
   */
  async preview(request: ImportRequest): Promise<Preview> {
    const pending = await this.#stage(request)
    try {
      this.#merge(pending, true)
    } catch (error) {
      if (error instanceof DryRun) return { token: pending.token, report: error.report }
      this.cancel()
      throw error
    }
    throw new Error('a dry run did not end')
  }

  /**
   * Does what was previewed, whole or not at all, and judges everyone.
   * @throws ExpectedFailure `no-preview` when the token is not that of the last preview
   */
  commit(token: string): ImportReport {
    const pending = this.#pending
    if (pending?.token !== token) {
      throw new ExpectedFailure('no-preview', 'This preview is no longer valid. Choose the files again.')
    }
    const report = this.#merge(pending, false)
    this.#forget()
    judgeAll(this.#work)
    this.#work.tell({ event: 'changed' })
    return { ...report, ms: Date.now() - pending.began }
  }

  /** Reads and imports without stopping to ask. */
  async run(request: ImportRequest): Promise<ImportReport> {
    const { token } = await this.#stage(request)
    return this.commit(token)
  }

  /** Stops what is being read and forgets what was previewed. */
  cancel(): void {
    this.#abort?.abort(new ExpectedFailure('cancelled', 'The import was cancelled. Nothing was changed.'))
    this.#forget()
  }

  #forget(): void {
    this.#pending = null
    this.#work.staging.clear()
  }

  async #stage(request: ImportRequest): Promise<Pending> {
    this.cancel()
    const abort = new AbortController()
    this.#abort = abort
    const began = Date.now()
    try {
      const staged = await stage(request.paths, this.#work.staging, {
        signal: abort.signal,
        onProgress: (file, rows) => this.#tell('reading', file, rows, null),
      })
      this.#pending = { token: randomUUID(), staged, request, began }
      return this.#pending
    } catch (error) {
      if (this.#abort === abort) this.#forget()
      throw error
    } finally {
      if (this.#abort === abort) this.#abort = null
    }
  }

  #tell(phase: 'reading' | 'merging', file: string, done: number, total: number | null): void {
    this.#work.tell({ event: 'progress', phase, file, done, total, unit: 'rows' })
  }

  #refuseMixing(madeUp: boolean): void {
    const { settings, dossiers } = this.#work
    if (madeUp && !settings.madeUp() && dossiers.sources().length > 0) {
      throw new ExpectedFailure(
        'own-data',
        'Your own data is here, and made-up people would mix with it. Nothing was imported.',
      )
    }
  }

  #merge({ staged, request, began }: Pending, dryRun: boolean): ImportReport {
    const { db, facts, people, settings, staging, now } = this.#work
    this.#refuseMixing(request.madeUp)
    const run = db.transaction((): ImportReport => {
      if (settings.madeUp() && !request.madeUp) facts.clear()
      const owner = staged.tally.owner(settings.owner(), request.owner)
      const merged = merge(staged, owner, { facts, staging }, now().toISOString(), (file, done, total) =>
        this.#tell('merging', file, done, total),
      )
      if (merged.fresh) {
        settings.write('owner', owner)
        settings.write('madeUp', request.madeUp)
        settings.write('judged', null)
        people.replace(resolvePeople(people.identities()))
      }
      const report = reportOf(staged, merged, people.countPeople(merged.identities), Date.now() - began)
      if (dryRun) throw new DryRun(report)
      return report
    })
    try {
      return run.immediate()
    } finally {
      facts.forgetIdentities()
    }
  }
}

function reportOf(staged: Staged, merged: Merged, people: number, ms: number): ImportReport {
  const asOf = [...staged.asOf.values()].sort().at(-1) ?? ''
  return {
    asOf: asOf === '' ? null : asOf,
    files: staged.files.map(({ name, kind, rows, issues, notes }) => ({
      name,
      kind,
      rows,
      imported: rows - issues.length,
      skipped: issues.length,
      issues,
      notes,
    })),
    ignored: staged.ignored,
    people,
    invitations: merged.invitations,
    connections: merged.connections,
    messages: merged.messages,
    ...merged.changes,
    ms,
  }
}
