import { z } from 'zod'
import {
  decided,
  type Failure,
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
import type { Engine } from '../engine/engine.ts'
import { personKey } from './personKey.ts'
import * as print from './print.ts'
import { sameName } from './sameName.ts'

/** A mistake in how a command was typed: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

export type Options = {
  readonly all: boolean
  readonly 'dry-run': boolean
  readonly owner: string | null
}

/** What a command has to say: for `--json` the value, checked against the contract; else the text. */
export type Output = { readonly json: unknown; readonly text: () => string }

/** What is left to do once the words are known to be right. */
export type Work = (engine: Engine) => Promise<Reply<Output>>

export type Command = {
  readonly usage: string
  readonly help: string
  /** The options that mean something to it. */
  readonly options: readonly (keyof Options)[]
  /** Whether it may make the database. */
  readonly begins: boolean
  /** @throws UsageError */
  readonly read: (words: readonly string[], options: Options) => Work
}

function output<T>(reply: Reply<T>, shape: z.ZodType<T>, text: (value: T) => string): Reply<Output> {
  if (!reply.ok) return reply
  const json = shape.parse(reply.value)
  return { ok: true, value: { json, text: () => text(json) } }
}

const none = (words: readonly string[]): void => {
  if (words.length > 0) throw new UsageError(`"${words.join(' ')}" is not expected here.`)
}

const readImport: Command['read'] = (paths, { owner, 'dry-run': dryRun }) => {
  if (paths.length === 0) throw new UsageError('Name at least one file or folder to import.')
  if (owner?.trim() === '') throw new UsageError('Give a name after --owner.')
  const request = { paths, madeUp: false, owner }
  return async (engine) => {
    if (!dryRun) return output(await engine.import(request), importReport, print.importReport)
    const tried = await engine.call('previewImport', request)
    return output(tried.ok ? { ok: true, value: tried.value.report } : tried, importReport, print.dryRun)
  }
}

/** The failure with the keys of those who have the names that were given instead. */
async function withNamesakes(
  { call }: Engine,
  people: readonly string[],
  { code, message }: Failure,
): Promise<Reply<never>> {
  const sentences: string[] = []
  for (const person of people) {
    const keys = await sameName(call, person)
    if (keys.length > 0)
      sentences.push(` People named ${print.plain(person)}: ${keys.map(print.plain).join(', ')}.`)
  }
  return { ok: false, error: { code, message: message + sentences.join('') } }
}

const readDecide: Command['read'] = ([word, ...people]) => {
  const parsed = verb.safeParse(word)
  if (!parsed.success) throw new UsageError(`Say one of ${verbs.join(', ')}, then who.`)
  if (people.length === 0) throw new UsageError(`Name at least one person to ${parsed.data}.`)
  return async (engine) => {
    const keys: string[] = []
    for (const person of people) keys.push(await personKey(engine.call, person))
    const reply = await engine.call('decide', { verb: parsed.data, people: keys, stage: null })
    if (!reply.ok && reply.error.code === 'unknown-person') return withNamesakes(engine, people, reply.error)
    return output(reply, decided, (value) => print.decided(parsed.data, value))
  }
}

const readTurn =
  (which: 'undo' | 'redo'): Command['read'] =>
  (words) => {
    none(words)
    return async ({ call }) => {
      const reply = which === 'undo' ? await call('undo', { batch: null }) : await call('redo', {})
      return output(reply, undone.nullable(), (value) => print.turned(which, value))
    }
  }

const exported = z.strictObject({ file: z.string(), rows: z.number() })

const readExport: Command['read'] = ([file, ...rest]) => {
  if (file === undefined) throw new UsageError('Name the file to write.')
  none(rest)
  return async (engine) => output(await engine.call('exportTo', { file }), exported, print.exported)
}

/** A command of no words that shows something. */
const shows =
  (show: (engine: Engine, options: Options) => Promise<Reply<Output>>): Command['read'] =>
  (words, options) => {
    none(words)
    return (engine) => show(engine, options)
  }

/** Every command of the terminal, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  import: {
    usage: 'import PATH… [--dry-run] [--owner NAME]',
    help: 'Import an export (.zip, folder or .csv), whole or not at all.',
    options: ['dry-run', 'owner'],
    begins: true,
    read: readImport,
  },
  queue: {
    usage: 'queue [--all]',
    help: 'The invitations to decide, in the order of the window.',
    options: ['all'],
    begins: false,
    read: shows(async ({ call }, { all }) =>
      output(await call('queue', { all }), z.array(queueItem).readonly(), print.queue),
    ),
  },
  removals: {
    usage: 'removals [--all]',
    help: 'The connections that started spamming.',
    options: ['all'],
    begins: false,
    read: shows(async ({ call }, { all }) =>
      output(await call('removals', { all }), z.array(removalItem).readonly(), print.removals),
    ),
  },
  decide: {
    usage: 'decide VERB PERSON…',
    help: `Record a decision: ${verbs.join(' ')}.`,
    options: [],
    begins: false,
    read: readDecide,
  },
  undo: {
    usage: 'undo',
    help: 'Take back the last batch.',
    options: [],
    begins: false,
    read: readTurn('undo'),
  },
  redo: {
    usage: 'redo',
    help: 'Bring back what was undone last.',
    options: [],
    begins: false,
    read: readTurn('redo'),
  },
  todo: {
    usage: 'todo',
    help: 'The worklist: what is left to do on LinkedIn.',
    options: [],
    begins: false,
    read: shows(async ({ call }) => output(await call('todo', {}), z.array(todoItem).readonly(), print.todo)),
  },
  rules: {
    usage: 'rules',
    help: 'The report card: how often each rule spoke, and how often you agreed.',
    options: [],
    begins: false,
    read: shows(async ({ call }) =>
      output(await call('rules', {}), z.array(ruleCard).readonly(), print.rules),
    ),
  },
  stats: {
    usage: 'stats',
    help: 'The numbers.',
    options: [],
    begins: false,
    read: shows(async ({ call }) => output(await call('stats', {}), stats, print.stats)),
  },
  export: {
    usage: 'export FILE',
    help: 'Write the worklist and the decisions as CSV.',
    options: [],
    begins: false,
    read: readExport,
  },
}
