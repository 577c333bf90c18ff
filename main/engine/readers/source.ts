import type { FileReport } from '../../../shared/contract.ts'
import type { Relationship } from '../../../shared/model/invitation.ts'
import { ExpectedFailure } from '../failure.ts'

/**
 * Whoever a row names, with every alias the row gives. `slug` is percent-decoded, NFC, lower-cased; `urn` is the
 * member's number; `email` is lower-cased; `name` is trimmed, with single spaces.
 */
export type Identity = {
  readonly slug: string | null
  readonly urn: string | null
  readonly email: string | null
  readonly name: string
}

/** A point in time as `YYYY-MM-DDTHH:MM:SSZ` (UTC). `precision` is what the source gave. */
export type Time = { readonly at: string; readonly precision: 'second' | 'minute' | 'day' }

export type InvitationFact = {
  readonly type: 'invitation'
  readonly direction: 'incoming' | 'outgoing'
  /** Inviter and invitee as written: one of the two is the owner, told by the direction. */
  readonly owner: Identity
  readonly who: Identity
  readonly sentAt: Time | null
  readonly note: string | null
  readonly relationship: Relationship | null
  readonly mutual: number | null
}

export type ConnectionFact = {
  readonly type: 'connection'
  readonly who: Identity
  /** `YYYY-MM-DD`, UTC. */
  readonly connectedOn: string | null
  readonly company: string | null
  readonly position: string | null
}

export type MessageFact = {
  readonly type: 'message'
  /** Empty for exports before 2021. */
  readonly conversation: string
  readonly from: Identity
  /** As written: names may hold commas, so it is never split. */
  readonly to: string
  /** Slugs of the recipients, where the file has them. */
  readonly toSlugs: readonly string[]
  readonly at: Time
  /** Line breaks kept; may be empty. */
  readonly text: string
  /** Upper case as in the file: INBOX, ARCHIVE, SPAM, SENT, or empty. */
  readonly folder: string
  /** Exports of 2016 to 2020 say it; later ones leave it to the URLs. */
  readonly direction: 'incoming' | 'outgoing' | null
}

export type ProfileFact = {
  readonly type: 'profile'
  readonly name: string
  readonly headline: string | null
  readonly summary: string | null
  readonly industry: string | null
  readonly location: string | null
}

export type Fact = InvitationFact | ConnectionFact | MessageFact | ProfileFact

/** A fact with the line of the file on which its row begins (1 is the first line of the file). */
export type ReadFact = { readonly line: number; readonly fact: Fact }

/** What reading yields, in order: for each known file `file`, any number of `facts`, then `end`; and `ignored`. */
export type SourceEvent =
  | {
      readonly event: 'file'
      /** The path that was given and turned out to hold this file. */
      readonly path: string
      readonly name: string
      readonly kind: SourceKind
      readonly bytes: number | null
    }
  /** `rows`: data rows of this file read so far, those that gave no fact included. */
  | { readonly event: 'facts'; readonly facts: readonly ReadFact[]; readonly rows: number }
  /**
   * `rows` counts data rows; `issues` has one line for each row that gave no fact: rows = facts + issues.
   * `notes`: sentences about the file as a whole, such as that it is empty or not in UTF-8.
   */
  | {
      readonly event: 'end'
      readonly rows: number
      readonly issues: FileReport['issues']
      readonly notes: readonly string[]
    }
  /** `known`: a file of LinkedIn's that has nothing to tell Doorman. */
  | { readonly event: 'ignored'; readonly name: string; readonly known: boolean }

export type SourceKind = 'invitations' | 'connections' | 'messages' | 'profile'

/** Bad input: `error.message` is a sentence that names the file (and line) and says what to do. */
export class SourceError extends ExpectedFailure {
  override readonly name = 'SourceError'
}
