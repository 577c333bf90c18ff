import { z } from 'zod'
import { tieKind } from './tie.ts'
import { evidence } from './verdict.ts'

/** What the rules saw of one person at one door, before anything is weighed: weights and limits can change without them. */
export const seen = z
  .strictObject({
    /** Never flagged: the owner protects them. */
    protected: z.boolean(),
    /** Never flagged: the owner has a live conversation with them. */
    talks: z.boolean(),
    /** What connects them with the owner, each kind once. */
    ties: z.array(tieKind).readonly(),
    found: z
      .array(
        z
          .strictObject({
            rule: z.string(),
            /** How much of the rule's points it earns: above 0, at most 1. */
            strength: z.number(),
            evidence: z.array(evidence).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Seen = z.infer<typeof seen>
export type Found = Seen['found'][number]
