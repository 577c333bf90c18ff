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
    /** The earliest moment at which it can have been sent; null when nothing tells. */
    sentAt: instant.nullable(),
    /** The latest such moment, where the source gives only an age ("2 weeks ago"); null when `sentAt` is exact. */
    sentUntil: instant.nullable(),
    /** When it last was waiting for an answer for certain: on the page, or in a mail; null when neither has it. */
    seenAt: instant.nullable(),
    /** What the sender typed; null when they typed nothing, or when no source could tell. */
    note: z.string().nullable(),
    /** Whether a source that holds notes has this invitation: reminders, digests and the owner's typing do not. */
    isNoteKnown: z.boolean(),
    relationship: relationship.nullable(),
    /** How many mutual connections LinkedIn showed; null when unknown, never 0 for unknown. */
    mutual: z.number().int().nonnegative().nullable(),
    /** The mutual connection whom LinkedIn named. */
    mutualName: z.string().nullable(),
    /** The company or school that LinkedIn itself says both share. */
    shared: z.string().nullable(),
    place: z.string().nullable(),
    /** LinkedIn says that the inviter follows the owner. */
    follows: z.boolean(),
    /** The files that say so, for example `Invitations.csv`. */
    sources: z.array(z.string()).readonly(),
  })
  .readonly()
export type Invitation = z.infer<typeof invitation>

/** An invitation of which nothing is known but that it came, without a note. */
export const bareInvitation: Invitation = {
  id: '',
  sentAt: null,
  sentUntil: null,
  seenAt: null,
  note: null,
  isNoteKnown: true,
  relationship: null,
  mutual: null,
  mutualName: null,
  shared: null,
  place: null,
  follows: false,
  sources: [],
}

/**
 * What the data says became of an invitation. `not accepted` means no more than "not in the connections file
 * of that date": pending, ignored or removed since. `pending`: the page, or a mail since that file, had it waiting.
 * `gone`: missing from a later page that the owner called complete. `unknown` means there was nothing to ask.
 */
export const invitationStatus = z.enum(['accepted', 'not accepted', 'pending', 'gone', 'unknown'])
export type InvitationStatus = z.infer<typeof invitationStatus>
