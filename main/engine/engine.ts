import type { Args, EngineEvent, ImportReport, Reply, Result } from '../../shared/contract.ts'
import type { CallEngine, EngineArgs, EngineChannel, EngineResult } from './calls.ts'
import { openDatabase } from './database.ts'
import { decide, redo, undo } from './deciding.ts'
import { exportCsv } from './exportCsv.ts'
import { failureOf } from './failure.ts'
import { keepHeapSmall } from './heap.ts'
import { Importer, type ImportRequest } from './importer.ts'
import { judgeAgain, judgeIfStale } from './judgeAll.ts'
import { detail, history, listRows, queue, removals, ruleCards, stats, todo } from './queries.ts'
import { profileUrl } from './readers/identity.ts'
import { Turns } from './turns.ts'
import { makeWorkspace, personId, type Workspace } from './workspace.ts'

export type Engine = {
  readonly call: CallEngine
  /** Imports without stopping to ask. */
  readonly import: (request: ImportRequest) => Promise<Reply<ImportReport>>
  readonly close: () => void
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
    previewImport: ({ paths, madeUp }) => importer.preview({ paths, madeUp, owner: null }),
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
  return {
    ok: true,
    value: {
      call: (channel, args) =>
        reply(fileOf(args, file), () => {
          if (ownTurn.has(channel)) return handlers[channel](args)
          return turns.run(async () => {
            await judgeIfStale(work)
            return handlers[channel](args)
          })
        }),
      import: (request) => reply(file, () => importer.run(request)),
      close: () => db.close(),
    },
  }
}
