import { z } from 'zod'
import { instant } from './person.ts'

/** Kinds of tie, strongest first. */
export const tieKinds = [
  'wrote-to-each-other',
  'you-wrote',
  'you-invited',
  'they-wrote',
  'connected',
] as const

/** A fact that connects the owner and a person, with the file it was found in. */
export const tie = z
  .strictObject({
    kind: z.enum(tieKinds),
    /** A whole sentence to show: "You wrote to each other 12 times, last in May 2024". */
    says: z.string(),
    source: z.string(),
    at: instant.nullable(),
    /** From 0 (says nothing) to 1 (they know each other well), faded by age. */
    strength: z.number().min(0).max(1),
  })
  .readonly()
export type Tie = z.infer<typeof tie>
