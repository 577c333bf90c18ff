import type { Age, Mutual } from './words.ts'

/** One invitation of a person as a page shows it; what could not be read is null. */
export type Card = {
  /** Its place among the page's cards, the first being 1. */
  readonly ordinal: number
  readonly number: string | null
  readonly slug: string | null
  readonly name: string
  readonly headline: string | null
  readonly mutual: Mutual | null
  readonly shared: string | null
  readonly age: Age | null
  readonly follows: boolean
  readonly note: string | null
}

/** A card or profile link out of which no invitation could be made. */
export type Unread = { readonly ordinal: number; readonly reason: string; readonly isNameless: boolean }

/** The count that a page shows on the tab in front: `Focused (3)`. */
export type Tab = { readonly name: string; readonly count: number; readonly isWhole: boolean }

/** What was found on a page, whichever way it was captured. */
export type Found = {
  readonly direction: 'incoming' | 'outgoing'
  readonly cards: readonly Card[]
  readonly unread: readonly Unread[]
  /** Invitations to follow pages and the like. */
  readonly others: number
  readonly tab: Tab | null
  /** The page says that there are no invitations. */
  readonly isEmpty: boolean
  /** Whether mutual connections can be read in the page's language. */
  readonly knowsMutual: boolean
  readonly notes: readonly string[]
  /** Tags and attribute names on the way to what could not be read. */
  readonly structure: string
}
