import { z } from 'zod'
import {
  decided,
  importReport,
  queueItem,
  type Reply,
  removalItem,
  ruleCard,
  stats,
  todoItem,
  undone,
} from '../../shared/contract.ts'
import { verb, verbs } from '../../shared/model/decision.ts'
import type { CallEngine } from '../engine/calls.ts'
import type { Engine } from '../engine/engine.ts'
import { profileSlug } from '../engine/readers/identity.ts'
import * as print from './print.ts'

/** A mistake in how a command was typed: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

export type Options = {
  readonly all: boolean
  readonly dryRun: boolean
  readonly owner: string | null
  readonly madeUp: boolean
}

/** What a command printed: for `--json` the value, checked against the contract; else the text. */
export type Output = { readonly json: unknown; readonly text: string }

export type Command = {
  readonly usage: string
  readonly help: string
  readonly run: (engine: Engine, words: readonly string[], options: Options) => Promise<Reply<Output>>
}

function output<T>(reply: Reply<T>, shape: z.ZodType<T>, text: (value: T) => string): Reply<Output> {
  if (!reply.ok) return reply
  const json = shape.parse(reply.value)
  return { ok: true, value: { json, text: text(json) } }
}

const none = (words: readonly string[]): void => {
  if (words.length > 0) throw new UsageError(`"${words.join(' ')}" is not expected here.`)
}

/** A person is named by key, or by the link of their profile page. */
const keyOf = (word: string): string =>
  /linkedin\.com\/in\//i.test(word) ? (profileSlug(word) ?? word) : word

async function runImport(engine: Engine, words: readonly string[], options: Options): Promise<Reply<Output>> {
  if (words.length === 0) throw new UsageError('Name at least one file or folder to import.')
  const { madeUp, owner } = options
  if (!options.dryRun) {
    return output(await engine.import({ paths: words, madeUp, owner }), importReport, print.importReport)
  }
  const tried = await engine.call('previewImport', { paths: words, madeUp })
  return output(tried.ok ? { ok: true, value: tried.value.report } : tried, importReport, print.dryRun)
}

async function runDecide(engine: Engine, [word, ...people]: readonly string[]): Promise<Reply<Output>> {
  const parsed = verb.safeParse(word)
  if (!parsed.success) throw new UsageError(`Say one of ${verbs.join(', ')}, then who.`)
  if (people.length === 0) throw new UsageError(`Name at least one person to ${parsed.data}.`)
  const reply = await engine.call('decide', {
    verb: parsed.data,
    people: people.map(keyOf),
    stage: null,
  })
  return output(reply, decided, (value) => print.decided(parsed.data, value))
}

const turn =
  (which: 'undo' | 'redo') =>
  async (engine: Engine, words: readonly string[]): Promise<Reply<Output>> => {
    none(words)
    const call: CallEngine = engine.call
    const reply = which === 'undo' ? await call('undo', { batch: null }) : await call('redo', {})
    return output(reply, undone.nullable(), (value) => print.turned(which, value))
  }

async function runExport(engine: Engine, words: readonly string[]): Promise<Reply<Output>> {
  const [file, ...rest] = words
  if (file === undefined) throw new UsageError('Name the file to write.')
  none(rest)
  const shape = z.strictObject({ file: z.string(), rows: z.number() })
  return output(await engine.call('exportTo', { file }), shape, print.exported)
}

/** Every command of the terminal, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  import: {
    usage: 'import PATH… [--dry-run] [--owner NAME]',
    help: 'Import an export (.zip, folder or .csv), whole or not at all.',
    run: runImport,
  },
  queue: {
    usage: 'queue [--all]',
    help: 'The invitations to decide, in the order of the window.',
    run: async (engine, words, { all }) => {
      none(words)
      return output(await engine.call('queue', { all }), z.array(queueItem).readonly(), print.queue)
    },
  },
  removals: {
    usage: 'removals [--all]',
    help: 'The connections that started spamming.',
    run: async (engine, words, { all }) => {
      none(words)
      return output(await engine.call('removals', { all }), z.array(removalItem).readonly(), print.removals)
    },
  },
  decide: {
    usage: 'decide VERB PERSON…',
    help: `Record a decision: ${verbs.join(' ')}.`,
    run: runDecide,
  },
  undo: { usage: 'undo', help: 'Take back the last batch.', run: turn('undo') },
  redo: { usage: 'redo', help: 'Bring back what was undone last.', run: turn('redo') },
  todo: {
    usage: 'todo',
    help: 'The worklist: what is left to do on LinkedIn.',
    run: async (engine, words) => {
      none(words)
      return output(await engine.call('todo', {}), z.array(todoItem).readonly(), print.todo)
    },
  },
  rules: {
    usage: 'rules',
    help: 'The report card: how often each rule spoke, and how often you agreed.',
    run: async (engine, words) => {
      none(words)
      return output(await engine.call('rules', {}), z.array(ruleCard).readonly(), print.rules)
    },
  },
  stats: {
    usage: 'stats',
    help: 'The numbers.',
    run: async (engine, words) => {
      none(words)
      return output(await engine.call('stats', {}), stats, print.stats)
    },
  },
  export: {
    usage: 'export FILE',
    help: 'Write the worklist and the decisions as CSV.',
    run: runExport,
  },
}
