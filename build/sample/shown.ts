/** An invitation as LinkedIn shows it in mails and on its page. */
export type Shown = {
  /** LinkedIn's number of the invitation. */
  readonly number: string
  readonly first: string
  readonly last: string
  /** Percent-decoded. */
  readonly slug: string
  /** "Warehouse Manager at Pebblegate Foods"; null when the person has none. */
  readonly headline: string | null
  readonly place: string | null
  /** Milliseconds since 1970, UTC. */
  readonly sentAt: number
  readonly note: string | null
  /** How many mutual connections there are, at least 1, and the one who is named. */
  readonly mutual: { readonly count: number; readonly name: string } | null
  /** A company or school that both share, as LinkedIn says. */
  readonly shared: string | null
  /** The inviter follows the owner. */
  readonly follows: boolean
}
