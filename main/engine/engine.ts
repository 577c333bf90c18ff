import type { Args, EngineEvent, ImportReport, Reply, Result } from '../../shared/contract.ts'
import type { CallEngine, EngineArgs, EngineChannel, EngineResult } from './calls.ts'
import { openDatabase } from './database.ts'
import { decide, redo, undo } from './deciding.ts'
import { exportCsv } from './exportCsv.ts'
import { ExpectedFailure, failureOf } from './failure.ts'
import { keepHeapSmall } from './heap.ts'
import { history } from './history.ts'
import { Importer, type ImportRequest } from './importer.ts'
import { areStale, judgeAgain, judgeIfStale } from './judgeAll.ts'
import { detail, listRows, queue, removals } from './lists.ts'
import { profileUrl } from './readers/identity.ts'
import { ruleCards } from './reportCard.ts'
import { stats } from './statistics.ts'
import { Turns } from './turns.ts'
import { todo } from './worklist.ts'
import { makeWorkspace, personId, type Workspace } from './workspace.ts'

export type Engine = {
  readonly call: CallEngine
  /** Imports without stopping to ask. */
  readonly import: (request: ImportRequest) => Promise<Reply<ImportReport>>
  /** Cancels an import, lets what was asked before finish, and closes the database. */
  readonly close: () => Promise<void>
}

export type EngineOptions = {
  /** The database file; made if it is not there. */
  readonly file: string
  readonly now?: () => Date
  readonly onEvent?: (event: EngineEvent) => void
  /** A better-sqlite3 built for another runtime than the one it ships for. */
  readonly nativeBinding?: string
}

type Handlers = {
  readonly [C in EngineChannel]: (args: EngineArgs<C>) => EngineResult<C> | Promise<EngineResult<C>>
}

function complete(work: Workspace, { person, relationship }: Args<'complete'>): Result<'complete'> {
  const id = personId(work, person)
  work.db
    .transaction(() => {
      work.dossiers.setRelationship(id, relationship)
      judgeAgain(work, id)
    })
    .immediate()
  return detail(work, 'invitation', person)
}

function handlersFor(work: Workspace, importer: Importer): Handlers {
  return {
    stats: () => stats(work),
    previewImport: ({ paths, madeUp, owner = null }) => importer.preview({ paths, madeUp, owner }),
    nameOwner: ({ name }) => importer.nameOwner(name),
    commitImport: ({ token }) => importer.commit(token),
    cancelImport: () => {
      importer.cancel()
      return {}
    },
    list: ({ stage, all }) => listRows(work, stage, all),
    detail: ({ stage, person }) => detail(work, stage, person),
    decide: ({ verb, people, stage }) => decide(work, verb, people, stage),
    undo: ({ batch }) => undo(work, batch),
    redo: () => redo(work),
    todo: () => todo(work),
    history: () => history(work),
    complete: (args) => complete(work, args),
    settings: () => work.settings.settings(),
    saveSettings: (settings) => {
      work.settings.write('settings', settings)
      return settings
    },
    profileUrl: ({ person }) => {
      const slug = work.people.slugOf(person)
      return slug ? profileUrl(slug) : null
    },
    exportTo: ({ file }) => exportCsv(work, file),
    queue: ({ all }) => queue(work, all),
    removals: ({ all }) => removals(work, all),
    rules: () => ruleCards(work),
  }
}

/** Imports take their turns themselves, so that reading files holds nobody up and cancelling need not wait. */
const ownTurn: ReadonlySet<EngineChannel> = new Set([
  'previewImport',
  'nameOwner',
  'commitImport',
  'cancelImport',
])

/** The file a failure speaks of: the one to be written, else the database. */
const fileOf = (args: object, database: string): string =>
  'file' in args && typeof args.file === 'string' ? args.file : database

/**
 * Opens the engine on a database file: everything Doorman does, without a window.
 * @returns a failure with a sentence when the database is newer, damaged, foreign or out of reach
 */
export function openEngine(options: EngineOptions): Reply<Engine> {
  const { file, now = () => new Date(), onEvent = () => undefined } = options
  keepHeapSmall()
  const opened = openDatabase(file, options.nativeBinding)
  if (!opened.ok) return opened
  const db = opened.value
  const work = makeWorkspace(db, { file, now, tell: onEvent })
  const turns = new Turns()
  const importer = new Importer(work, turns)
  const handlers = handlersFor(work, importer)

  const reply = async <T>(about: string, run: () => T | Promise<T>): Promise<Reply<T>> => {
    try {
      return { ok: true, value: await run() }
    } catch (error) {
      return { ok: false, error: failureOf(error, about) }
    }
  }
  const verdicts = freshVerdicts(work, turns)
  let closing: Promise<void> | null = null
  return {
    ok: true,
    value: {
      call: (channel, args) =>
        reply(fileOf(args, file), async () => {
          if (closing) throw new ExpectedFailure('closed', 'Doorman is closing. Open it again to go on.')
          if (ownTurn.has(channel)) return handlers[channel](args)
          return turns.run(async () => {
            await verdicts()
            return handlers[channel](args)
          })
        }),
      import: (request) => reply(file, () => importer.run(request)),
      close: () => {
        importer.cancel()
        closing ??= turns.run(() => void db.close())
        return closing
      },
    },
  }
}

/**
 * Keeps the verdicts up to date, from within a turn: the first caller waits for them; when a day ends in a running app
 * they are made anew in a later turn, and the app is told that they changed.
 */
function freshVerdicts(work: Workspace, turns: Turns): () => Promise<void> {
  let isFirst = true
  let isDue = false
  return async () => {
    if (isFirst) {
      isFirst = false
      await judgeIfStale(work)
    } else if (!isDue && areStale(work)) {
      isDue = true
      const judging = turns.run(() => judgeIfStale(work))
      judging
        .then(() => work.tell({ event: 'changed' }))
        .catch(() => undefined)
        .finally(() => {
          isDue = false
        })
    }
  }
}
