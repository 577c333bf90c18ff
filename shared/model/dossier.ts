import { z } from 'zod'
import { connection } from './connection.ts'
import { invitation } from './invitation.ts'
import { message } from './message.ts'
import { instant, nobody, owner, person } from './person.ts'
import { tie } from './tie.ts'

/** A source that was there to be searched for ties: a source that was not there never counts against anyone. */
export const searched = z
  .strictObject({ source: z.string(), rows: z.number().int().nonnegative(), asOf: instant.nullable() })
  .readonly()
export type Searched = z.infer<typeof searched>

/** A text of theirs that other people sent to the owner as well, word for word or nearly. */
export const copied = z
  .strictObject({
    text: z.string(),
    /** How many others. */
    others: z.number().int().positive(),
    /** When the first and the last of them did. */
    from: instant.nullable(),
    until: instant.nullable(),
  })
  .readonly()
export type Copied = z.infer<typeof copied>

/** The fullest hour that their newest invitation came in: how many came without a note within it. */
export const burst = z
  .strictObject({ count: z.number().int().positive(), from: instant, until: instant })
  .readonly()
export type Burst = z.infer<typeof burst>

/** A misspelt word of theirs as they wrote it, and what was probably meant; null when several words are as near. */
export const misspelt = z.strictObject({ word: z.string(), suggestion: z.string().nullable() }).readonly()
export type Misspelt = z.infer<typeof misspelt>

/**
 * A language as ISO 639-1 has it, "en", or where only the script can be told, as BCP 47 has it, "und-Cyrl"; null where
 * neither can.
 */
const language = z
  .string()
  .regex(/^(?:[a-z]{2}|und-[A-Z][a-z]{3})$/)
  .nullable()

/** All that is known of one person. Lists are oldest first. Rules see nothing else. */
export const dossier = z
  .strictObject({
    person,
    owner,
    /** Invitations they sent to the owner. */
    received: z.array(invitation).readonly(),
    /** Invitations the owner sent to them. */
    sent: z.array(invitation).readonly(),
    connection: connection.nullable(),
    messages: z.array(message).readonly(),
    ties: z.array(tie).readonly(),
    searched: z.array(searched).readonly(),
    copied: z.array(copied).readonly(),
    burst: burst.nullable(),
    /** Of the note of their newest invitation. */
    misspelt: z.array(misspelt).readonly(),
    /** Of the note of their newest invitation. */
    noteLanguage: language,
    /** Of what they typed to the owner, all together. */
    messagesLanguage: language,
    /** When the owner last ignored an invitation of theirs, before the newest one came. */
    ignoredAt: instant.nullable(),
    /** The owner's word: never flagged. */
    protected: z.boolean(),
  })
  .readonly()
export type Dossier = z.infer<typeof dossier>

/** What is known of somebody of whom no source tells anything. */
export const emptyDossier: Omit<Dossier, 'person'> = {
  owner: nobody,
  received: [],
  sent: [],
  connection: null,
  messages: [],
  ties: [],
  searched: [],
  copied: [],
  burst: null,
  ignoredAt: null,
  misspelt: [],
  noteLanguage: null,
  messagesLanguage: null,
  protected: false,
}
