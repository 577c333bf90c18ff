import { z } from 'zod'
import { instant } from './person.ts'

/** Kinds of tie, strongest first. */
export const tieKinds = [
  'wrote-to-each-other',
  'you-invited',
  'recommendation',
  'address-book',
  'you-wrote',
  'endorsement',
  /** The same employer, or school, in overlapping years. */
  'colleague',
  'classmate',
  /** The same employer, or school, at other or unknown times. */
  'same-employer',
  'same-school',
  /** A mutual connection whom the note or the page names and who is in the owner's connections. */
  'mutual-named',
  /** A group, event, cause, city or interest of the owner's that their note or headline names. */
  'shared-interest',
  /** LinkedIn's count of mutual connections. */
  'mutual-count',
  /** People at their company among the owner's connections. */
  'connections-there',
  'brought-you',
  'you-follow',
  'they-wrote',
  'connected',
] as const
export const tieKind = z.enum(tieKinds)
export type TieKind = z.infer<typeof tieKind>

/** A fact that connects the owner and a person, with the file it was found in. */
export const tie = z
  .strictObject({
    kind: tieKind,
    /** A whole sentence to show: "You wrote to each other 12 times, last in May 2024". */
    says: z.string(),
    source: z.string(),
    at: instant.nullable(),
    /** From 0 (says nothing) to 1 (they know each other well), faded by age. */
    strength: z.number().min(0).max(1),
    /** The two strings that were taken for the same thing, as they stand in the data; null where nothing was compared. */
    matched: z.strictObject({ theirs: z.string(), yours: z.string() }).readonly().nullable(),
  })
  .readonly()
export type Tie = z.infer<typeof tie>
