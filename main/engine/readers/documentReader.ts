import type { Limits } from './limits.ts'
import type { Member } from './member.ts'
import type { SourceEvent, SourceKind } from './source.ts'

/** What a document is read with. */
export type Reading = {
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  /** When the import happens: what is dated later cannot be true. */
  readonly now: Date
  /** When a page was captured, as the owner said, ISO 8601 UTC; null when they were not asked. */
  readonly capturedAt: string | null
}

/** The facts of a document piece by piece, then one `end`. */
export type DocumentEvent = Extract<SourceEvent, { event: 'facts' } | { event: 'end' }>

/** How much of a file is looked at to tell what it is. */
export const START_BYTES = 4096

/** One kind of source that is no table: mails, pages. */
export type DocumentReader = {
  readonly kind: SourceKind
  /** Whether all such files of one folder or archive are read as one, as loose mails are. */
  readonly together: boolean
  /** Whether a file of this name is worth opening to look at its beginning. */
  mayBe(name: string): boolean
  /** Whether the file is of this kind, by its first `START_BYTES` bytes. */
  fits(start: Buffer, name: string): boolean
  /** Throws SourceError for what cannot be read as a whole, the signal's reason when that is aborted. */
  read(members: readonly Member[], reading: Reading): AsyncGenerator<DocumentEvent>
}
