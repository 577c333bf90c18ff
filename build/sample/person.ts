import type { Kind } from './kinds.ts'
import type { Known } from './known.ts'
import type { Language } from './texts/languages.ts'

/** Times are milliseconds since 1970, UTC. */
export type Invite = { readonly sentAt: number; readonly note: string | null }

/** Somebody invented. Names are as typed on the profile: they may end in spaces and hold commas or emoji. */
export type Person = {
  /** Different for everybody in a sample. */
  readonly index: number
  readonly kind: Kind
  readonly first: string
  readonly last: string
  /** Percent-decoded, NFC, lower case. */
  readonly slug: string
  readonly urn: number
  readonly email: string
  /** Whether the owner may see their e-mail address. */
  readonly showsEmail: boolean
  readonly language: Language
  /** The company's name for the generator; empty when they have none. Different names, different companies. */
  readonly employer: string
  /** The same as the connections file has it. */
  readonly company: string
  readonly position: string
  readonly place: string | null
  /** As LinkedIn shows it, naming the employer; null when they have none. No export has it. */
  readonly headline: string | null
  readonly connectedAt: number | null
  /** Invitations they sent to the owner, and the owner to them. */
  readonly received: readonly Invite[]
  readonly sent: readonly Invite[]
  /** Rows of their conversation with the owner, counting a note that reappears there. */
  readonly messages: number
  /** When they write to each other. */
  readonly talk: { readonly from: number; readonly to: number }
  readonly known: Known
}

/** One message of a conversation. */
export type Line = {
  readonly from: 'them' | 'you'
  readonly at: number
  readonly text: string
  /** The words are LinkedIn's, or an invitation's note that reappears. */
  readonly isTyped?: false
  readonly folder?: 'INBOX' | 'ARCHIVE' | 'SPAM'
  readonly subject?: string
}

/** The name as LinkedIn joins it: two parts and a space, whatever spaces the parts end in. */
export function writtenName(person: { readonly first: string; readonly last: string }): string {
  return `${person.first} ${person.last}`
}

/** The name with single spaces and none at the ends. */
export function tidyName(person: { readonly first: string; readonly last: string }): string {
  return writtenName(person).replace(/\s+/g, ' ').trim()
}
