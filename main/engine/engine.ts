import type { EngineEvent, Reply } from '../../shared/contract.ts'
import type { ImportReport } from '../../shared/importReport.ts'
import { reply as replyFor } from './asking.ts'
import type { CallEngine, EngineArgs, EngineChannel, EngineResult, ImportArgs } from './calls.ts'
import { openDatabase } from './database.ts'
import { decide, redo, undo } from './deciding.ts'
import { duplicates } from './duplicates.ts'
import { exportCsv } from './exportCsv.ts'
import { ExpectedFailure, failureOf } from './failure.ts'
import { keepHeapSmall } from './heap.ts'
import { history } from './history.ts'
import { Importer, importRequest } from './importer.ts'
import { insights } from './insights.ts'
import { areStale, judgeIfStale } from './judgeAll.ts'
import { forgetKnowledge, knowledgeOf } from './knowledge.ts'
import { detail, listRows, queue, removals } from './lists.ts'
import { mirrorNote } from './mirroring.ts'
import { profileUrl } from './readers/identity.ts'
import { reportCard } from './reportCard.ts'
import { saveWeighing } from './saveWeighing.ts'
import { sentNotes } from './sentNotes.ts'
import { settleDuplicate } from './settling.ts'
import { stats } from './statistics.ts'
import { Turns } from './turns.ts'
import { addInvitation, complete, dropTyped } from './typing.ts'
import { weighingOf } from './weighing.ts'
import { whatIf } from './whatIf.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { todo } from './worklist.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

export type Engine = {
  readonly call: CallEngine
  /** Imports without stopping to ask. */
  readonly import: (args: ImportArgs) => Promise<Reply<ImportReport>>
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

function handlersFor(work: Workspace, importer: Importer): Handlers {
  return {
    stats: () => stats(work),
    previewImport: (args) => importer.preview(importRequest(args)),
    nameOwner: ({ name }) => importer.tryAgain({ owner: name }),
    captureTime: ({ at }) => importer.tryAgain({ capturedAt: at }),
    commitImport: ({ token, whole }) => importer.commit(token, whole),
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
    addInvitation: (args) => addInvitation(work, args),
    complete: (args) => complete(work, args),
    dropTyped: (args) => dropTyped(work, args),
    duplicates: () => duplicates(work),
    settleDuplicate: (args) => settleDuplicate(work, args),
    reply: (args) => replyFor(work, args),
    mirror: ({ text }) => mirrorNote(text, knowledgeOf(work), weighingOf(work), work.now()),
    sentNotes: () => sentNotes(work),
    reportCard: () => reportCard(work),
    whatIf: (args) => whatIf(work, args),
    saveWeighing: (args) => saveWeighing(work, args),
    insights: () => insights(work),
    interests: () => knowledgeOf(work).interests,
    settings: () => work.settings.settings(),
    saveSettings: (settings) => {
      work.settings.write('settings', settings)
      forgetKnowledge(work)
      return settings
    },
    profileUrl: ({ person }) => {
      const slug = work.people.slugOf(person)
      return slug ? profileUrl(slug) : null
    },
    whoIsMeant: ({ word }) => whoIsMeant(work, word),
    exportTo: ({ file }) => exportCsv(work, file),
    queue: ({ all }) => queue(work, all),
    removals: ({ all }) => removals(work, all),
  }
}

/** Imports take their turns themselves, so that reading files holds nobody up and cancelling need not wait. */
const ownTurn: ReadonlySet<EngineChannel> = new Set([
  'previewImport',
  'nameOwner',
  'captureTime',
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
      // What was gathered inside a transaction went with it.
      forgetKnowledge(work)
      work.facts.forgetIdentities()
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
      import: (args) => reply(file, () => importer.run(importRequest(args))),
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
