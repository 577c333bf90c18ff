import { withoutCredentials } from '../credentials.ts'
import type { Fact, Identity } from '../fact.ts'
import { type BodyText, readBody } from './bodyText.ts'
import { headlineOfPreheader } from './bodyWords.ts'
import type { Link } from './links.ts'
import type { MimeItems } from './mimeItems.ts'

/** A mail of LinkedIn's, taken apart. */
export type Letter = {
  readonly items: MimeItems
  /** LinkedIn's own, in the main part. */
  readonly links: readonly Link[]
  readonly owner: Identity
  /** Who wrote it or accepted; empty when the header names nobody. */
  readonly name: string
  /** When it was sent, ISO 8601 UTC. */
  readonly at: string
}

/** What a mail tells, or the reason why it tells nothing; `isClear` when every line of it was understood. */
export type Told = { readonly facts: readonly Fact[]; readonly isClear: boolean } | string

/** The text part is LinkedIn's own rendering for reading; what it lacks is taken from the HTML. */
export function bodyOf({ items, name, owner }: Letter): BodyText {
  const names = [name, owner.name]
  const text = readBody(items.text, name, names)
  const html = readBody(items.html, name, names)
  const [first, second] = text.namesThem ? [text, html] : [html, text]
  return {
    ...first,
    headline: first.headline ?? second.headline ?? ownHeadline(items.preheader, name),
    place: first.place ?? second.place,
    mutual: first.mutual ?? second.mutual,
    mutualName: first.mutualName ?? second.mutualName,
    relationship: first.relationship ?? second.relationship,
    reminded: first.reminded ?? second.reminded,
  }
}

function ownHeadline(preheader: string, name: string): string | null {
  const headline = headlineOfPreheader(preheader, name.split(' ')[0] ?? '')
  return headline === null ? null : withoutCredentials(headline)
}
