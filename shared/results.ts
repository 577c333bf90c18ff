import { z } from 'zod'
import { connectionStatus } from './model/connection.ts'
import { decisionState, verb } from './model/decision.ts'
import { dossier, searched } from './model/dossier.ts'
import { invitation, invitationStatus, relationship } from './model/invitation.ts'
import { day, instant, owner, person } from './model/person.ts'
import { tie } from './model/tie.ts'
import { level, verdict } from './model/verdict.ts'
import { replyLanguage, replyLanguages, replyTemplate } from './reply/replyLanguages.ts'

const key = z.string().min(1).max(400)
const count = z.number().int().nonnegative()

/** A row that was not imported, with its line in the file (the header is line 1 of a plain file) and the reason. */
export const issue = z.strictObject({ line: count, reason: z.string() }).readonly()

/** What a saved or copied invitation page turned out to hold. */
export const capture = z
  .strictObject({
    direction: z.enum(['received', 'sent']),
    /** When it was captured; `isCertain` when the capture itself says so. */
    at: instant,
    isCertain: z.boolean(),
    /** Invitations read, and invitations to follow pages or join events, which are left out. */
    read: count,
    others: count,
    /** How many the page says there are; null when it does not say. */
    shown: count.nullable(),
    /** Whether it can be the whole list: nothing on it was left unread, and it is no part of a longer one. */
    canBeWhole: z.boolean(),
  })
  .readonly()
export type Capture = z.infer<typeof capture>

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
    capture: capture.nullable(),
  })
  .readonly()
export type FileReport = z.infer<typeof fileReport>

/** Some people: how many, the first of them by name, and what there is to say of each. */
const some = z
  .strictObject({
    count,
    people: z
      .array(z.strictObject({ key, name: z.string(), says: z.string().nullable() }).readonly())
      .readonly(),
  })
  .readonly()

/** What an import changed at the two doors, since the import before. */
export const since = z
  .strictObject({
    newAtDoor: some,
    /** Whom the owner asked why, and who answered. */
    answered: some,
    /** Who waited, and is missing from a page that was called whole: accepted, ignored or withdrawn, it does not say which. */
    noLongerWaiting: some,
    /** Accepts and removals that the data now shows as done. */
    confirmed: some,
    cameBack: some,
    changedJobs: some,
    stillToDo: count,
  })
  .readonly()
export type Since = z.infer<typeof since>

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
    /** Who waits so far and is not on the captured pages: no longer waiting, if these list everybody. Null without pages that can. */
    missing: some.nullable(),
    /** Null for the first import, and for one that is only tried. */
    since: since.nullable(),
    ms: count,
  })
  .readonly()
export type ImportReport = z.infer<typeof importReport>

/** That the owner asked them why they want to connect, and what they answered. */
export const asked = z
  .strictObject({
    at: instant,
    /** Their first words since, and when they came; null while none are in what was imported. */
    answer: z.strictObject({ at: instant, text: z.string() }).readonly().nullable(),
    /** The same in a sentence: "You asked on 3 June 2026; they answered on 5 June 2026". */
    says: z.string(),
  })
  .readonly()
export type Asked = z.infer<typeof asked>

/** `queue`: one invitation with all that speaks for and against letting this person in. */
export const queueItem = z
  .strictObject({
    person,
    invitation,
    status: invitationStatus,
    decision: decisionState,
    /** Null when the owner did not ask why, or said something else since. */
    asked: asked.nullable(),
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
  .strictObject({
    batch: count,
    verb: z.string(),
    people: z.array(key).readonly(),
    /** For `weigh`: what is weighed otherwise since, in words, as saving it says. */
    changes: z.array(z.string()).readonly(),
  })
  .readonly()
export type Undone = z.infer<typeof undone>

/** One thing still to be done on LinkedIn. */
export const todoItem = z
  .strictObject({ person, verb, url: z.string().nullable(), decidedAt: instant })
  .readonly()
export type TodoItem = z.infer<typeof todoItem>

const tally = z.strictObject({ open: count, certain: count, likely: count, decided: count }).readonly()

export const stats = z
  .strictObject({
    people: count,
    /** Sent and received, each once whatever sources have it, and those typed by hand. */
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
    /** The latest it can have been, where the source gives an age only; null when `at` is exact. */
    until: instant.nullable(),
    decision: decisionState,
    protected: z.boolean(),
  })
  .readonly()
export type Row = z.infer<typeof row>

/** What the owner typed about an invitation; null for what was not typed. */
export const typed = z
  .strictObject({
    url: z.string().nullable(),
    headline: z.string().nullable(),
    note: z.string().nullable(),
    relationship: relationship.nullable(),
    sentOn: day.nullable(),
  })
  .readonly()
export type Typed = z.infer<typeof typed>

/** One way in which the sources name a person. */
export const alias = z
  .strictObject({ kind: z.enum(['profile', 'member', 'e-mail', 'name']), value: z.string() })
  .readonly()
export type Alias = z.infer<typeof alias>

/** Two people who may be one. */
export const duplicate = z
  .strictObject({
    people: z.tuple([person, person]).readonly(),
    /** "Both are called Ana Silva; one is known by name alone". */
    why: z.string(),
  })
  .readonly()
export type Duplicate = z.infer<typeof duplicate>

/** One word or phrase that counts as an interest of the owner's. */
export const interest = z
  .strictObject({
    words: z.string(),
    /** The file it is from, or `you`. */
    source: z.string(),
    /** False when the owner took it off the list. */
    counts: z.boolean(),
  })
  .readonly()
export type Interest = z.infer<typeof interest>

/** Everything the right-hand side shows about one person. */
export const detail = z
  .strictObject({
    dossier,
    verdict,
    status: z.union([invitationStatus, connectionStatus]),
    /** What the status rests on and may mean, in whole sentences. */
    statusSays: z.string(),
    decision: decisionState,
    /** Null when the owner did not ask, or said something else since. */
    asked: asked.nullable(),
    /**
     * Their first words since the owner asked, which the verdict reads as it reads the note, also after the decision:
     * evidence of the same `at` quotes them. Null without such words.
     */
    answer: asked.unwrap().shape.answer,
    aliases: z.array(alias).readonly(),
    /** People who may be the same person. */
    duplicates: z.array(duplicate).readonly(),
    /** Null when nothing was typed by hand. */
    typed: typed.nullable(),
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
    /** For `weigh`: what it changed, in words. */
    changes: z.array(z.string()).readonly(),
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
    /** Words that count as interests besides those in the data, and those in the data that do not count. */
    interests: z
      .strictObject({
        added: z.array(z.string().trim().min(1).max(80)).max(500).readonly(),
        removed: z.array(z.string().trim().min(1).max(400)).max(2000).readonly(),
      })
      .readonly(),
    /** The replies that ask why, one for each language that the owner answers in. */
    replies: z.array(replyTemplate).min(1).max(replyLanguages.length).readonly(),
  })
  .readonly()
export type Settings = z.infer<typeof settings>

/** A dry run: what an import would do. `token` names it for `commitImport` until another one begins. */
export const preview = z.strictObject({ token: z.string(), report: importReport }).readonly()
export type Preview = z.infer<typeof preview>

/** The reply that asks somebody why they want to connect, filled in for them. */
export const reply = z.strictObject({ language: replyLanguage, text: z.string() }).readonly()

/** A note that the owner sends, or thinks of sending, as the judge sees it from a stranger. */
export const mirrored = z
  .strictObject({
    text: z.string(),
    verdict,
    /** What the verdict would be without its heaviest hit; null without hits. */
    without: z.strictObject({ rule: z.string(), verdict }).readonly().nullable(),
  })
  .readonly()
export type Mirrored = z.infer<typeof mirrored>

/** One note that the owner sent with an invitation, and what came of it. */
export const sentNote = z
  .strictObject({
    person,
    sentAt: instant.nullable(),
    mirrored,
    /** Null where the data does not tell. */
    accepted: z.boolean().nullable(),
  })
  .readonly()
export type SentNote = z.infer<typeof sentNote>
