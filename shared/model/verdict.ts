import { z } from 'zod'
import { instant } from './person.ts'

/** What a rule saw. `quote` is cut from the source text letter by letter. */
export const evidence = z
  .strictObject({ says: z.string(), quote: z.string().nullable(), at: instant.nullable() })
  .readonly()
export type Evidence = z.infer<typeof evidence>

/** One rule that applied, with the points it was given after its group's cap. */
export const hit = z
  .strictObject({
    rule: z.string(),
    points: z.number(),
    because: z.string(),
    evidence: z.array(evidence).readonly(),
  })
  .readonly()
export type Hit = z.infer<typeof hit>

export const levels = ['none', 'likely', 'certain'] as const
export const level = z.enum(levels)
export type Level = z.infer<typeof level>

export const action = z.enum(['accept', 'ignore', 'remove', 'keep', 'unsure'])
export type Action = z.infer<typeof action>

export const verdict = z
  .strictObject({
    action,
    level,
    points: z.number(),
    /**
     * The limit that the points passed: with it, in this direction, the action is advised, or is certain. Where they
     * passed none, the one from which they would be ignored or removed. Whom the owner talks with is spared whatever
     * limit the points passed.
     */
    limit: z.number(),
    /** The two limits next to the points, in favour and against, where they passed neither; else null. */
    between: z.tuple([z.number(), z.number()]).readonly().nullable(),
    hits: z.array(hit).readonly(),
  })
  .readonly()
export type Verdict = z.infer<typeof verdict>

/** Which of the two questions is asked: whom to let in, or whom to show out. */
export const doors = ['invitation', 'connection'] as const
export const stage = z.enum(doors)
export type Stage = z.infer<typeof stage>
