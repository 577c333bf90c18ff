import { z } from 'zod'
import { count } from './model/count.ts'
import { day, instant } from './model/person.ts'
import { action, level, stage } from './model/verdict.ts'

/** What the Insights screen draws, and `doorman stats` prints: counts of the imported data and of the decisions. */
export const insights = z
  .strictObject({
    /** Without gaps, oldest first, the last 60 at most. */
    months: z
      .array(
        z
          .strictObject({
            /** `2026-03` */
            month: z.string(),
            invitations: count,
            withNote: count,
            connections: count,
            /** Texts that connections wrote to the owner, each person once a month. */
            wrote: count,
          })
          .readonly(),
      )
      .readonly(),
    /** People at both doors by verdict: undecided (any connection still there), and decided for or against. */
    verdicts: z
      .array(z.strictObject({ stage, action, level, open: count, decided: count }).readonly())
      .readonly(),
    /** The rules that speak most often about open people, the most frequent first, 12 at most for each door. */
    reasons: z
      .array(
        z
          .strictObject({ stage, rule: z.string(), because: z.string(), points: z.number(), people: count })
          .readonly(),
      )
      .readonly(),
    /** Of the flagged connections: how many days after connecting their first flagged words came; every span, also the empty. */
    soon: z.array(z.strictObject({ days: z.string(), people: count }).readonly()).readonly(),
    /** The fullest hours in which invitations without a note came, the fullest first, 5 at most. */
    bursts: z.array(z.strictObject({ at: instant, count }).readonly()).readonly(),
    /** Texts that several people sent, the most frequent first, 5 at most. */
    copies: z
      .array(
        z
          .strictObject({ text: z.string(), people: count, first: day.nullable(), last: day.nullable() })
          .readonly(),
      )
      .readonly(),
    /** The newest 200 notes that the owner sent, by what the judge says of them, and how many were accepted of those of which it is known. */
    sent: z
      .array(z.strictObject({ action, notes: count, accepted: count, known: count }).readonly())
      .readonly(),
  })
  .readonly()
export type Insights = z.infer<typeof insights>
