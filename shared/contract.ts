import { z } from 'zod'
import { importReport, preview } from './importReport.ts'
import { insights } from './insights.ts'
import { row, todoItem } from './listItems.ts'
import { count } from './model/count.ts'
import { verb } from './model/decision.ts'
import { relationship } from './model/invitation.ts'
import { day, instant, personKey } from './model/person.ts'
import { stage } from './model/verdict.ts'
import { weighing } from './model/weighing.ts'
import { replyLanguage } from './reply/replyLanguages.ts'
import { reportCard, savedWeighing, whatIf } from './reportCard.ts'
import {
  completed,
  decided,
  detail,
  dropped,
  duplicate,
  historyItem,
  interest,
  mirrored,
  reply,
  sentNote,
  settings,
  settled,
  stats,
  undone,
} from './results.ts'

/** The longest list of people one call may name. */
const MOST_PEOPLE = 100_000
/** The longest text that is taken from the clipboard, in characters. */
const MOST_PASTED = 40_000_000
/** The longest draft of a note that is looked at: ten times what LinkedIn takes, so that a long one can be cut. */
export const LONGEST_DRAFT = 3_000
const people = z.array(personKey).min(1).max(MOST_PEOPLE).readonly()
const nothing = z.strictObject({}).readonly()
const words = (longest: number) => z.string().trim().min(1).max(longest)
const typedFields = {
  /** A profile link, or its slug alone. */
  url: words(400).nullable(),
  headline: words(400).nullable(),
  /** LinkedIn allows 300 characters. */
  note: words(300).nullable(),
  relationship: relationship.nullable(),
  /** The day on which they invited the owner. */
  sentOn: day.nullable(),
}

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
  /** Takes what was copied in a browser, as a paste brings it: the invitation page, as HTML where it is there. */
  pasteImport: {
    args: z
      .strictObject({ html: z.string().max(MOST_PASTED).nullable(), text: z.string().max(MOST_PASTED) })
      .readonly(),
    result: preview,
  },
  /** Pastes into the window, as the keys do: the window then gets the clipboard by a `paste` event. */
  paste: { args: nothing, result: nothing },
  /** `whole`: the owner says that the captured pages list every invitation there is. */
  commitImport: {
    args: z.strictObject({ token: z.string().max(100), whole: z.boolean() }).readonly(),
    result: importReport,
  },
  cancelImport: { args: nothing, result: nothing },
  /** Tries the last import again, told which name is the owner's: the answer to the failure `owner-unknown`. */
  nameOwner: {
    args: z.strictObject({ name: z.string().trim().min(1).max(200) }).readonly(),
    result: preview,
  },
  /** Tries the last import again, told when its pages were saved or copied. */
  captureTime: { args: z.strictObject({ at: instant }).readonly(), result: preview },
  list: {
    args: z.strictObject({ stage, all: z.boolean() }).readonly(),
    result: z.array(row).readonly(),
  },
  detail: { args: z.strictObject({ stage, person: personKey }).readonly(), result: detail },
  /** `stage` is the door at which it is said; null lets the verb tell. */
  decide: { args: z.strictObject({ verb, people, stage: stage.nullable() }).readonly(), result: decided },
  /** Without a batch: the last one. */
  undo: { args: z.strictObject({ batch: count.nullable() }).readonly(), result: undone.nullable() },
  redo: { args: nothing, result: undone.nullable() },
  todo: { args: nothing, result: z.array(todoItem).readonly() },
  history: { args: nothing, result: z.array(historyItem).readonly() },
  /** Adds an invitation by hand: to somebody new, or to somebody known by that link or name. */
  addInvitation: { args: z.strictObject({ name: words(200), ...typedFields }).readonly(), result: completed },
  /** Sets what the owner knows of an invitation, all of it at once: null takes a field back. */
  complete: { args: z.strictObject({ person: personKey, ...typedFields }).readonly(), result: completed },
  /** Takes back all that was typed of a person. */
  dropTyped: { args: z.strictObject({ person: personKey }).readonly(), result: dropped },
  /** People who may be one person, which only the owner can tell. */
  duplicates: { args: nothing, result: z.array(duplicate).readonly() },
  /** `same`: the two are one person from now on; else they are never offered again. A batch, to be undone as any. */
  settleDuplicate: {
    args: z
      .strictObject({ people: z.tuple([personKey, personKey]).readonly(), same: z.boolean() })
      .readonly(),
    result: settled,
  },
  /** The words that count as interests of the owner: from the data, and as edited in the settings. */
  interests: { args: nothing, result: z.array(interest).readonly() },
  /** The reply that asks somebody why; a null language leaves the choice to their note. */
  reply: {
    args: z.strictObject({ person: personKey, language: replyLanguage.nullable() }).readonly(),
    result: reply,
  },
  /** What the judge says of a note that the owner thinks of sending. */
  mirror: { args: z.strictObject({ text: z.string().max(LONGEST_DRAFT) }).readonly(), result: mirrored },
  /** The newest notes that the owner sent, 200 at most, newest first, each judged the same way. */
  sentNotes: { args: nothing, result: z.array(sentNote).readonly() },
  /** How good each rule is on the owner's own decisions, and how it is weighed. */
  reportCard: { args: nothing, result: reportCard },
  /** What another weighing would change; nothing is saved. */
  whatIf: { args: z.strictObject({ weighing }).readonly(), result: whatIf },
  /** Weighs otherwise from now on: a batch, to be undone as any. */
  saveWeighing: { args: z.strictObject({ weighing }).readonly(), result: savedWeighing },
  insights: { args: nothing, result: insights },
  openOnLinkedIn: { args: z.strictObject({ person: personKey }).readonly(), result: nothing },
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
