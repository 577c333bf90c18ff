import { randomUUID } from 'node:crypto'
import type { ImportReport, Preview } from '../../shared/importReport.ts'
import type { ImportArgs } from './calls.ts'
import { ExpectedFailure } from './failure.ts'
import { resolveAgain } from './households.ts'
import { reportOf } from './importReport.ts'
import { areStale, judgeAll } from './judgeAll.ts'
import { forgetKnowledge } from './knowledge.ts'
import { merge } from './merge.ts'
import { missingFrom } from './missing.ts'
import { sinceThen, snapshot } from './since.ts'
import { capturesOf, type Staged, stage } from './staged.ts'
import { startOver } from './startOver.ts'
import type { BatchRow } from './store/decisionStore.ts'
import { wholeTransaction } from './store/wholeTransaction.ts'
import { refuseToCome } from './toCome.ts'
import type { Turns } from './turns.ts'
import { callWhole, wholeFrom } from './whole.ts'
import type { Workspace } from './workspace.ts'

/**
 * What to import. `madeUp`: the made-up people, who leave when the owner's own data comes, and never join it. `owner`:
 * their name, when the files cannot tell and they were asked.
 */
export type ImportRequest = Required<ImportArgs>

export const importRequest = (args: ImportArgs): ImportRequest => ({
  owner: null,
  pasted: null,
  capturedAt: null,
  whole: false,
  ...args,
})

type Pending = {
  readonly token: string
  readonly staged: Staged
  readonly request: ImportRequest
  readonly began: number
}

/** How the owner weighs is a preference, not data. */
const isAboutPeople = ({ verb, of }: BatchRow): boolean => of === null && verb !== 'weigh'

/** Imports: read and stage, try, then merge in one transaction. One import at a time. */
export class Importer {
  readonly #work: Workspace
  readonly #turns: Turns
  #pending: Pending | null = null
  /** What was tried last, to be tried again when the owner says who they are, or when a page was captured. */
  #tried: ImportRequest | null = null
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
    this.#tried = request
    return this.#cancellable(async (signal) => {
      const pending = await this.#stage(request, signal)
      const report = await this.#merge(pending, signal, true)
      this.#pending = pending
      return { token: pending.token, report }
    })
  }

  /**
   * Tries the last preview again, told what the files do not tell: which name in them is the owner's, or when the
   * pages were captured.
   * @throws as `preview` does, and ExpectedFailure `no-preview` when there is nothing to try again
   */
  async tryAgain(told: Partial<Pick<ImportRequest, 'owner' | 'capturedAt'>>): Promise<Preview> {
    if (!this.#tried) throw new ExpectedFailure('no-preview', 'Choose the files again first.')
    return this.preview({ ...this.#tried, ...told })
  }

  /**
   * Does what was previewed, whole or not at all, and judges everyone.
   * @param whole the owner says that the captured pages list every invitation there is
   * @throws ExpectedFailure `no-preview` when the token is not that of the last preview, `cancelled` after `cancel()`
   */
  async commit(token: string, whole: boolean): Promise<ImportReport> {
    const pending = this.#pending
    if (pending?.token !== token) {
      throw new ExpectedFailure('no-preview', 'This preview is no longer valid. Choose the files again.')
    }
    return this.#cancellable((signal) =>
      this.#finish({ ...pending, request: { ...pending.request, whole } }, signal),
    )
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
    const { capturedAt } = request
    if (capturedAt !== null) refuseToCome(capturedAt, now(), 'Say when the page was saved or copied.')
    await this.#turns.run(() => staging.clear())
    const staged = await stage(request.paths, {
      signal,
      now: now(),
      pasted: request.pasted,
      capturedAt,
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
    const { settings, dossiers, decisions, typed } = this.#work
    const isOwn = dossiers.sources().length > 0 || decisions.batches().some(isAboutPeople) || !typed.isEmpty()
    if (madeUp && !settings.madeUp() && isOwn) {
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
          const isOthers = this.#work.settings.madeUp() && !pending.request.madeUp
          const before = dryRun || isOthers ? null : snapshot(this.#work)
          const { report, isNews } = await this.#mergeAll(pending, signal)
          forgetKnowledge(this.#work)
          const missing = missingFrom(this.#work, wholeFrom(capturesOf(pending.staged)))
          if (dryRun) return { keep: false, value: { ...report, missing } }
          const isCalled = pending.request.whole && callWhole(this.#work, pending.staged)
          // The same files again change nothing, so nobody has to be judged again.
          if (isNews || isCalled || areStale(this.#work)) await judgeAll(this.#work, signal)
          return { keep: true, value: { ...report, missing, since: before && sinceThen(this.#work, before) } }
        })
      } finally {
        facts.forgetIdentities()
        forgetKnowledge(this.#work)
        if (!dryRun) staging.clear()
      }
    })
  }

  async #mergeAll(
    { staged, request, began }: Pending,
    signal: AbortSignal,
  ): Promise<{ readonly report: ImportReport; readonly isNews: boolean }> {
    const { facts, readings, about, sameness, people, settings, staging, now } = this.#work
    this.#refuseMixing(request.madeUp)
    if (settings.madeUp() && !request.madeUp) startOver(this.#work)
    const owner = staged.tally.owner(settings.owner(), request.owner)
    const merged = await merge(
      staged,
      owner,
      { facts, readings, about, sameness, staging },
      {
        now: now().toISOString(),
        signal,
        onProgress: (file, done, total) => this.#tell('merging', file, done, total),
      },
    )
    if (merged.fresh) {
      settings.write('owner', owner)
      settings.write('madeUp', request.madeUp)
    }
    if (merged.isNews) resolveAgain(this.#work)
    const told = {
      people: people.countPeople(merged.identities),
      ms: Date.now() - began,
      whole: request.whole,
    }
    return { report: reportOf(staged, merged, told), isNews: merged.isNews }
  }
}
