import type { Connection } from '../../../shared/model/connection.ts'
import type { Invitation } from '../../../shared/model/invitation.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { Interest } from '../../../shared/results.ts'
import type { AboutKind, OwnKind } from '../readers/fact.ts'

/** A fact about the owner, with the name of the file it is from. */
export type OwnRow = {
  readonly kind: OwnKind
  readonly name: string
  readonly detail: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since: string | null
  readonly until: string | null
  readonly source: string
}

/** A fact about another person, with the name of the file it is from. */
export type AboutRow = {
  readonly kind: AboutKind
  readonly what: string | null
  readonly detail: string | null
  /** ISO 8601 UTC. */
  readonly at: string | null
  readonly source: string
}

/** One of the owner's present connections. */
export type KnownConnection = {
  readonly person: number
  readonly name: string
  readonly company: string | null
}

/** What ties are looked up in, the same for everybody: gathered once. */
export type TieData = {
  readonly own: readonly OwnRow[]
  /** Those that count. */
  readonly interests: readonly Interest[]
  readonly ownerName: string | null
  /** The owner's city or region, from Profile.csv. */
  readonly ownerPlace: string | null
  readonly connections: readonly KnownConnection[]
}

/** What is known of one person, in which ties are looked for. Lists are oldest first. */
export type TieParts = {
  readonly person: { readonly id: number; readonly name: string; readonly headline: string | null }
  readonly received: readonly Invitation[]
  readonly sent: readonly Invitation[]
  readonly connection: Connection | null
  readonly messages: readonly Message[]
  readonly about: readonly AboutRow[]
}
