import type { FileReport } from '../../../shared/importReport.ts'
import { ExpectedFailure } from '../failure.ts'
import type { Fact } from './fact.ts'

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
   * `rows` counts data rows. `issues` has one line for each row that cannot be used; every other row counts as
   * imported, also when it gives several facts or none.
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

/** Every kind of source, by the names of LinkedIn's files; `mail`, `page` and `hand` come from elsewhere. */
export const sourceKinds = [
  'profile',
  'positions',
  'education',
  'skills',
  'volunteering',
  'causes',
  'company-follows',
  'hashtag-follows',
  'ad-targeting',
  'email-addresses',
  'registration',
  'connections',
  'messages',
  'invitations',
  'contacts',
  'recommendations-received',
  'recommendations-given',
  'endorsements-received',
  'endorsements-given',
  'member-follows',
  'mail',
  'page',
  'hand',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Bad input: `error.message` is a sentence that names the file (and line) and says what to do. */
export class SourceError extends ExpectedFailure {
  override readonly name = 'SourceError'
}
