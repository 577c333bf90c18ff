import { z } from 'zod'
import { day, instant } from './person.ts'

/** What the owner can say with one key. */
export const verbs = ['accept', 'ignore', 'ask', 'hold', 'keep', 'remove', 'protect', 'done'] as const
export const verb = z.enum(verbs)
export type Verb = z.infer<typeof verb>

/** What a decision is about. `person` carries protection, which holds at both doors. */
export const subject = z.enum(['invitation', 'connection', 'person'])
export type Subject = z.infer<typeof subject>

/**
 * `open` is where every subject begins; `done` means the owner acted on LinkedIn; `ask` means the owner asked them why
 * they want to connect.
 */
export const decisionState = z.enum([
  'open',
  'accept',
  'ignore',
  'ask',
  'hold',
  'keep',
  'remove',
  'protect',
  'done',
])
export type DecisionState = z.infer<typeof decisionState>

/** One line of the append-only log. The state of a subject is the `to` of its last line. */
export const decision = z
  .strictObject({
    id: z.number().int(),
    batch: z.number().int(),
    at: instant,
    person: z.string(),
    subject,
    from: decisionState,
    to: decisionState,
    /** For `hold`: the day on which it is open again. */
    until: day.nullable(),
  })
  .readonly()
export type Decision = z.infer<typeof decision>
