import { z } from 'zod'
import { connectionStatus } from './model/connection.ts'
import { decisionState, verb } from './model/decision.ts'
import { dossier, searched } from './model/dossier.ts'
import { invitation, invitationStatus, relationship } from './model/invitation.ts'
import { day, instant, owner, person } from './model/person.ts'
import { tie } from './model/tie.ts'
import { level, stage, verdict } from './model/verdict.ts'

/** The longest list of people one call may name. */
const MOST_PEOPLE = 100_000
const key = z.string().min(1).max(400)
const people = z.array(key).min(1).max(MOST_PEOPLE).readonly()
const count = z.number().int().nonnegative()
const nothing = z.strictObject({}).readonly()

/** A row that was not imported, with its line in the file (the header is line 1 of a plain file) and the reason. */
export const issue = z.strictObject({ line: count, reason: z.string() }).readonly()

export const fileReport = z
  .strictObject({
    /** The name inside the archive or folder. */
    name: z.string(),
    kind: z.string(),
    /** rows = imported + skipped */
    rows: count,
    imported: count,
    skipped: count,
    issues: z.array(issue).readonly(),
    /** Sentences about the file as a whole: that it is empty, or not in UTF-8. */
    notes: z.array(z.string()).readonly(),
  })
  .readonly()
export type FileReport = z.infer<typeof fileReport>

export const importReport = z
  .strictObject({
    asOf: instant.nullable(),
    files: z.array(fileReport).readonly(),
    /** Files that were there and are not read, by name. */
    ignored: z.array(z.string()).readonly(),
    people: count,
    invitations: count,
    connections: count,
    messages: count,
    added: count,
    updated: count,
    unchanged: count,
    ms: count,
  })
  .readonly()
export type ImportReport = z.infer<typeof importReport>

/** `queue`: one invitation with all that speaks for and against letting this person in. */
export const queueItem = z
  .strictObject({
    person,
    invitation,
    status: invitationStatus,
    decision: decisionState,
    verdict,
    ties: z.array(tie).readonly(),
    searched: z.array(searched).readonly(),
  })
  .readonly()
export type QueueItem = z.infer<typeof queueItem>

/** `removals`: one connection with what they wrote. */
export const removalItem = z
  .strictObject({
    person,
    connectedOn: day.nullable(),
    status: connectionStatus,
    decision: decisionState,
    verdict,
    ties: z.array(tie).readonly(),
    messages: z
      .array(z.strictObject({ at: instant, from: z.enum(['them', 'you']), text: z.string() }).readonly())
      .readonly(),
  })
  .readonly()
export type RemovalItem = z.infer<typeof removalItem>

export const decided = z.strictObject({ batch: count, decided: z.array(key).readonly() }).readonly()
export type Decided = z.infer<typeof decided>

export const undone = z
  .strictObject({ batch: count, verb: z.string(), people: z.array(key).readonly() })
  .readonly()
export type Undone = z.infer<typeof undone>

/** One thing still to be done on LinkedIn. */
export const todoItem = z
  .strictObject({ person, verb, url: z.string().nullable(), decidedAt: instant })
  .readonly()
export type TodoItem = z.infer<typeof todoItem>

/** One line of the report card: how often a rule spoke, and how often the owner then did what it said. */
export const ruleCard = z
  .strictObject({
    id: z.string(),
    stage,
    points: z.number(),
    because: z.string(),
    hits: count,
    agreed: count,
    disagreed: count,
  })
  .readonly()
export type RuleCard = z.infer<typeof ruleCard>

const tally = z.strictObject({ open: count, certain: count, likely: count, decided: count }).readonly()

export const stats = z
  .strictObject({
    people: count,
    invitations: count,
    connections: count,
    messages: count,
    /** Incoming invitations with a note. */
    withNote: count,
    asOf: instant.nullable(),
    owner,
    queue: tally,
    removals: tally,
    todo: count,
    /** Whether there is something to undo, and to redo. */
    undo: z.boolean(),
    redo: z.boolean(),
    /** Decisions in force, by verb. */
    decisions: z.record(z.string(), count).readonly(),
    /** Where the database is. */
    database: z.string(),
    /** True while the database holds the made-up people only. */
    madeUp: z.boolean(),
  })
  .readonly()
export type Stats = z.infer<typeof stats>

/** One row of a list in the window: enough to draw it without asking again. */
export const row = z
  .strictObject({
    key,
    name: z.string(),
    /** Headline, or position and company; empty when nothing is known. */
    about: z.string(),
    action: verdict.unwrap().shape.action,
    level,
    /** The note, the strongest evidence, or what was searched in vain: one line. */
    snippet: z.string(),
    /** When they invited, or connected. */
    at: instant.nullable(),
    decision: decisionState,
    protected: z.boolean(),
  })
  .readonly()
export type Row = z.infer<typeof row>

/** Everything the right-hand side shows about one person. */
export const detail = z
  .strictObject({
    dossier,
    verdict,
    status: z.union([invitationStatus, connectionStatus]),
    decision: decisionState,
    /** What the verdict would be without its heaviest hit, for the counterfactual line; null without hits. */
    without: z.strictObject({ rule: z.string(), verdict }).readonly().nullable(),
  })
  .readonly()
export type Detail = z.infer<typeof detail>

/** One batch of the log, newest first on the History screen. */
export const historyItem = z
  .strictObject({
    batch: count,
    at: instant,
    /** The verb, or `undo` and `redo`. */
    verb: z.string(),
    people: z.array(z.strictObject({ key, name: z.string() }).readonly()).readonly(),
    /** How many people the batch touched; `people` holds the first 50. */
    count,
    undone: z.boolean(),
    /** For `undo` and `redo`: the batch it speaks of. */
    of: count.nullable(),
  })
  .readonly()
export type HistoryItem = z.infer<typeof historyItem>

export const settings = z
  .strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    /** WCAG 2.1.4: single letters can be switched off; Mod+1 to Mod+5 then do the decisions. */
    singleKeys: z.boolean(),
  })
  .readonly()
export type Settings = z.infer<typeof settings>

/** A dry run: what an import would do. `token` names it for `commitImport` until another one begins. */
export const preview = z.strictObject({ token: z.string(), report: importReport }).readonly()
export type Preview = z.infer<typeof preview>

/** Every channel between window and engine: what goes in, what comes out. Unknown keys are refused. */
export const channels = {
  stats: { args: nothing, result: stats },
  /** Opens the system's dialog, or takes the made-up sample; null when the owner chose nothing. */
  chooseImport: {
    args: z.strictObject({ from: z.enum(['file', 'folder', 'sample']) }).readonly(),
    result: preview.nullable(),
  },
  /** Paths come from the preload's own reading of a drop, never from the page. */
  dropImport: {
    args: z
      .strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1).max(200).readonly() })
      .readonly(),
    result: preview,
  },
  commitImport: { args: z.strictObject({ token: z.string().max(100) }).readonly(), result: importReport },
  cancelImport: { args: nothing, result: nothing },
  /** Tries the last import again, told which name is the owner's: the answer to the failure `owner-unknown`. */
  nameOwner: {
    args: z.strictObject({ name: z.string().trim().min(1).max(200) }).readonly(),
    result: preview,
  },
  list: {
    args: z.strictObject({ stage, all: z.boolean() }).readonly(),
    result: z.array(row).readonly(),
  },
  detail: { args: z.strictObject({ stage, person: key }).readonly(), result: detail },
  /** `stage` is the door at which it is said; null lets the verb tell. */
  decide: { args: z.strictObject({ verb, people, stage: stage.nullable() }).readonly(), result: decided },
  /** Without a batch: the last one. */
  undo: { args: z.strictObject({ batch: count.nullable() }).readonly(), result: undone.nullable() },
  redo: { args: nothing, result: undone.nullable() },
  todo: { args: nothing, result: z.array(todoItem).readonly() },
  history: { args: nothing, result: z.array(historyItem).readonly() },
  /** Sets the relationship by hand; null takes it back. */
  complete: {
    args: z.strictObject({ person: key, relationship: relationship.nullable() }).readonly(),
    result: detail,
  },
  openOnLinkedIn: { args: z.strictObject({ person: key }).readonly(), result: nothing },
  /** Makes the window narrow and keeps it above others, beside LinkedIn's page; or puts it back as it was. */
  beside: { args: z.strictObject({ on: z.boolean() }).readonly(), result: nothing },
  /** Opens the system's save dialog; null when the owner chose nothing. */
  exportFile: {
    args: nothing,
    result: z.strictObject({ file: z.string(), rows: count }).readonly().nullable(),
  },
  settings: { args: nothing, result: settings },
  saveSettings: { args: settings, result: settings },
} as const

export type Channels = typeof channels
export type Channel = keyof Channels
export type Args<C extends Channel> = z.infer<Channels[C]['args']>
export type Result<C extends Channel> = z.infer<Channels[C]['result']>

/** What may go wrong, as a value: `message` is a sentence for the owner. */
export const failure = z.strictObject({ code: z.string(), message: z.string() }).readonly()
export type Failure = z.infer<typeof failure>
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

/** What the engine says unasked. */
export const event = z.discriminatedUnion('event', [
  z
    .strictObject({
      event: z.literal('progress'),
      phase: z.enum(['reading', 'merging', 'judging']),
      file: z.string().nullable(),
      done: count,
      total: count.nullable(),
      unit: z.enum(['rows', 'people']),
    })
    .readonly(),
  /** The data changed under the window: ask again. */
  z.strictObject({ event: z.literal('changed') }).readonly(),
  /** A command chosen from the menu. */
  z.strictObject({ event: z.literal('command'), id: z.string() }).readonly(),
])
export type EngineEvent = z.infer<typeof event>

/** What the preload puts on `window.doorman`. */
export type Bridge = {
  readonly [C in Channel as C extends 'dropImport' ? never : C]: (args: Args<C>) => Promise<Reply<Result<C>>>
} & {
  /** Takes the files of a drop; the preload reads their paths. */
  readonly dropImport: (files: readonly File[]) => Promise<Reply<Result<'dropImport'>>>
  /** Returns the function that stops listening. */
  readonly onEvent: (listener: (event: EngineEvent) => void) => () => void
}
