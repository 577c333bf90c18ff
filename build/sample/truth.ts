import type { InvitationStatus } from '../../shared/model/invitation.ts'
import type { TieKind } from '../../shared/model/tie.ts'
import type { Action } from '../../shared/model/verdict.ts'
import type { Kind } from './kinds.ts'

/** Data rows of one file: `rows` is `imported` and `skipped` together. */
export type TruthFile = {
  readonly name: string
  readonly rows: number
  readonly imported: number
  readonly skipped: number
}

/** Files by the names that LinkedIn gives them today, whatever the copy at hand is called. */
export type TruthTie = {
  readonly kind: TieKind
  /** Where the tie is: of two strings that were compared, the file that has the owner's. */
  readonly source: string
  /** The file that tells of the person. */
  readonly theirs: string
}

export type TruthPerson = {
  /** Their profile slug: percent-decoded, NFC, lower case. Not every variant's files hold it. */
  readonly key: string
  /** Trimmed, with single spaces; as on the profile. */
  readonly name: string
  readonly kind: Kind
  /** They invited the owner, and the invitation is in the file. */
  readonly invited: boolean
  /** They are in the connections file; with `invited`, the invitation was accepted. */
  readonly connected: boolean
  /** What the files say became of their invitation, or of the owner's to them if they sent none. */
  readonly status: InvitationStatus
  /** In no order. */
  readonly ties: readonly TruthTie[]
  /** What a fair owner does; several if fair owners differ; none if they stand at neither door. */
  readonly expected: readonly Action[]
}

/** What a perfect importer finds in a sample, given what its files hold. */
export type Truth = {
  readonly asOf: string
  readonly owner: { readonly key: string; readonly name: string }
  /** The files that are read, but for the profile, by name as in the zip. */
  readonly files: readonly TruthFile[]
  /** Invitation rows. */
  readonly invitations: number
  /** Connections that are not hidden: LinkedIn leaves hidden ones nothing but a date. */
  readonly connections: number
  /** Messages sent by somebody: no drafts, no advertisements, no system rows, no closed accounts. */
  readonly messages: number
  /** Everybody but the owner whom at least one imported row names. */
  readonly people: readonly TruthPerson[]
}
