import { z } from 'zod'
import { asked } from './listItems.ts'
import { connectionStatus } from './model/connection.ts'
import { count } from './model/count.ts'
import { decisionState } from './model/decision.ts'
import { dossier } from './model/dossier.ts'
import { invitationStatus, relationship } from './model/invitation.ts'
import { day, instant, owner, person, personKey } from './model/person.ts'
import { stage, verdict } from './model/verdict.ts'
import { replyLanguage, replyLanguages, replyTemplate } from './reply/replyLanguages.ts'

export const decided = z.strictObject({ batch: count, decided: z.array(personKey).readonly() }).readonly()
export type Decided = z.infer<typeof decided>

/** Protecting is said or not, and what is carried out goes by what it carried out: neither stands against another. */
export const doorWord = decisionState.exclude(['open', 'protect', 'done'])

/** A decision that no longer counts, as the two whom the owner decided differently on are one person: the later does. */
export const overruled = z.strictObject({ subject: stage, lost: doorWord, counts: doorWord }).readonly()
export type Overruled = z.infer<typeof overruled>

export const undone = z
  .strictObject({
    batch: count,
    verb: z.string(),
    people: z.array(personKey).readonly(),
    /** For `weigh`: what is weighed otherwise since, in words, as saving it says. */
    changes: z.array(z.string()).readonly(),
  })
  .readonly()
export type Undone = z.infer<typeof undone>

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

/** The owner's word on two people who may be one. */
export const settled = decided
  .unwrap()
  .extend({
    overruled: z.array(overruled).readonly(),
    /** What was typed of one of two who are one now, and shows no more, as of the other something was typed later. */
    typedOver: typed.nullable(),
  })
  .readonly()
export type Settled = z.infer<typeof settled>

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

/**
 * What is known of somebody after the owner typed of them, and which decisions no longer count as the link that they
 * typed joined two people; `batch` is 0 where that changed nothing.
 */
export const completed = z
  .strictObject({ batch: count, detail, overruled: z.array(overruled).readonly() })
  .readonly()
export type Completed = z.infer<typeof completed>

/** As `completed`, after what was typed was taken back; `detail` is null when nothing else was known of them. */
export const dropped = z.strictObject({ batch: count, detail: detail.nullable() }).readonly()
export type Dropped = z.infer<typeof dropped>

/** One batch of the log, newest first on the History screen. */
export const historyItem = z
  .strictObject({
    batch: count,
    at: instant,
    /** The verb, or `undo` and `redo`. */
    verb: z.string(),
    people: z.array(z.strictObject({ key: personKey, name: z.string() }).readonly()).readonly(),
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
