import { z } from 'zod'
import { instant } from './person.ts'

/** How the inviter said they know the owner, in LinkedIn's own words. No export file holds it. */
export const relationships = [
  'Colleague',
  'Classmate',
  "We've done business together",
  'Friend',
  'Groups',
  'Other',
  "I don't know them",
] as const
export const relationship = z.enum(relationships)
export type Relationship = z.infer<typeof relationship>

/** One invitation to connect. Whether it came in or went out is said by where it stands in the dossier. */
export const invitation = z
  .strictObject({
    id: z.string(),
    sentAt: instant.nullable(),
    /** What the sender typed; null when they typed nothing. */
    note: z.string().nullable(),
    relationship: relationship.nullable(),
    /** How many mutual connections LinkedIn showed; null when unknown, never 0 for unknown. */
    mutual: z.number().int().nonnegative().nullable(),
    /** The files that say so, for example `Invitations.csv`. */
    sources: z.array(z.string()).readonly(),
  })
  .readonly()
export type Invitation = z.infer<typeof invitation>

/**
 * What the data says became of an invitation. `not accepted` means no more than "not in the connections file
 * of that date": pending, ignored or removed since. `unknown` means there was no connections file to ask.
 */
export const invitationStatus = z.enum(['accepted', 'not accepted', 'pending', 'gone', 'unknown'])
export type InvitationStatus = z.infer<typeof invitationStatus>
