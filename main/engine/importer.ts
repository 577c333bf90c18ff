import { randomUUID } from 'node:crypto'
import type { ImportReport, Preview } from '../../shared/contract.ts'
import { ExpectedFailure } from './failure.ts'
import { judgeAll } from './judgeAll.ts'
import { type Merged, merge } from './merge.ts'
import { resolvePeople } from './people.ts'
import { type Staged, stage } from './staged.ts'
import { wholeTransaction } from './store/wholeTransaction.ts'
import type { Turns } from './turns.ts'
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

/** Imports: read and stage, try, then merge in one transaction. One import at a time. */
export class Importer {
  readonly #work: Workspace
  readonly #turns: Turns
  #pending: Pending | null = null
  /** What could not be imported before the owner says who they are. */
  #unsure: ImportRequest | null = null
  #abort: AbortController | null = null

  constructor(work: Workspace, turns: Turns) {
    this.#work = work
    this.#turns = turns
  }

  /**
   * Reads the paths and says what importing them would do. Nothing of the database changes.
   * @throws SourceError or ExpectedFailure for bad input, ExpectedFailure `cancelled` after `cancel()`
   */
  async preview(request: ImportRequest): Promise<Preview> {
    this.#unsure = null
    return this.#cancellable(async (signal) => {
      const pending = await this.#stage(request, signal)
      const report = await this.#merge(pending, signal, true)
      this.#pending = pending
      return { token: pending.token, report }
    }).catch((error: unknown) => {
      if (error instanceof ExpectedFailure && error.failure.code === 'owner-unknown') this.#unsure = request
      throw error
    })
  }

  /**
   * Tries the last preview again, told which name in the files is the owner's.
   * @throws as `preview` does, and ExpectedFailure `no-preview` when there is nothing to try again
   */
  async nameOwner(name: string): Promise<Preview> {
    if (!this.#unsure) throw new ExpectedFailure('no-preview', 'Choose the files again first.')
    return this.preview({ ...this.#unsure, owner: name })
  }

  /**
   * Does what was previewed, whole or not at all, and judges everyone.
   * @throws ExpectedFailure `no-preview` when the token is not that of the last preview, `cancelled` after `cancel()`
   */
  async commit(token: string): Promise<ImportReport> {
    const pending = this.#pending
    if (pending?.token !== token) {
      throw new ExpectedFailure('no-preview', 'This preview is no longer valid. Choose the files again.')
    }
    return this.#cancellable((signal) => this.#finish(pending, signal))
  }

  /** Reads and imports without stopping to ask. */
  async run(request: ImportRequest): Promise<ImportReport> {
    return this.#cancellable(async (signal) => this.#finish(await this.#stage(request, signal), signal))
  }

  /** Stops what is being read or merged, which then ends as `cancelled`, and forgets what was previewed. */
  cancel(): void {
    this.#stop()
    void this.#turns.run(() => this.#work.staging.clear())
  }

  #stop(): void {
    this.#abort?.abort(new ExpectedFailure('cancelled', 'The import was cancelled. Nothing was changed.'))
    this.#abort = null
    this.#pending = null
  }

  async #cancellable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#stop()
    const abort = new AbortController()
    this.#abort = abort
    try {
      return await work(abort.signal)
    } finally {
      if (this.#abort === abort) this.#abort = null
    }
  }

  async #stage(request: ImportRequest, signal: AbortSignal): Promise<Pending> {
    const began = Date.now()
    const { staging, now } = this.#work
    await this.#turns.run(() => staging.clear())
    const staged = await stage(request.paths, {
      signal,
      now: now(),
      keep: (file, facts) => this.#turns.run(() => staging.add(file, facts)),
      onProgress: (file, rows) => this.#tell('reading', file, rows, null),
    })
    return { token: randomUUID(), staged, request, began }
  }

  async #finish(pending: Pending, signal: AbortSignal): Promise<ImportReport> {
    const report = await this.#merge(pending, signal, false)
    this.#work.tell({ event: 'changed' })
    return { ...report, ms: Date.now() - pending.began }
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

  async #merge(pending: Pending, signal: AbortSignal, dryRun: boolean): Promise<ImportReport> {
    const { db, facts, staging } = this.#work
    return this.#turns.run(async () => {
      signal.throwIfAborted()
      try {
        return await wholeTransaction(db, async () => {
          const value = await this.#mergeAll(pending, signal)
          if (!dryRun) await judgeAll(this.#work, signal)
          return { keep: !dryRun, value }
        })
      } finally {
        facts.forgetIdentities()
        if (!dryRun) staging.clear()
      }
    })
  }

  async #mergeAll({ staged, request, began }: Pending, signal: AbortSignal): Promise<ImportReport> {
    const { facts, people, settings, staging, now } = this.#work
    this.#refuseMixing(request.madeUp)
    if (settings.madeUp() && !request.madeUp) facts.clear()
    const owner = staged.tally.owner(settings.owner(), request.owner)
    const merged = await merge(
      staged,
      owner,
      { facts, staging },
      {
        now: now().toISOString(),
        signal,
        onProgress: (file, done, total) => this.#tell('merging', file, done, total),
      },
    )
    if (merged.fresh) {
      settings.write('owner', owner)
      settings.write('madeUp', request.madeUp)
      people.replace(resolvePeople(people.identities()))
    }
    return reportOf(staged, merged, people.countPeople(merged.identities), Date.now() - began)
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
