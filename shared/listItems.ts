import { z } from 'zod'
import { connectionStatus } from './model/connection.ts'
import { decisionState, verb } from './model/decision.ts'
import { searched } from './model/dossier.ts'
import { invitation, invitationStatus } from './model/invitation.ts'
import { day, instant, person, personKey } from './model/person.ts'
import { tie } from './model/tie.ts'
import { level, verdict } from './model/verdict.ts'

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
    /** The owner's word: never flagged. */
    protected: z.boolean(),
    verdict,
    ties: z.array(tie).readonly(),
    messages: z
      .array(z.strictObject({ at: instant, from: z.enum(['them', 'you']), text: z.string() }).readonly())
      .readonly(),
  })
  .readonly()
export type RemovalItem = z.infer<typeof removalItem>

/** One thing still to be done on LinkedIn. */
export const todoItem = z
  .strictObject({ person, verb, url: z.string().nullable(), decidedAt: instant })
  .readonly()
export type TodoItem = z.infer<typeof todoItem>

/** One row of a list in the window: enough to draw it without asking again. */
export const row = z
  .strictObject({
    key: personKey,
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
