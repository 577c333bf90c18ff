import type { Written } from './organisations.ts'

export type Endorsement = {
  readonly skill: string
  readonly at: number
  readonly status: 'ACCEPTED' | 'PENDING'
}

export type Recommendation = {
  readonly company: Written
  readonly title: string
  readonly at: number
  readonly status: 'VISIBLE' | 'HIDDEN' | ''
}

/** An entry of the owner's address book, which need not have the name that the profile has. */
export type Entry = {
  readonly first: string
  readonly last: string
  readonly company: Written
  readonly title: string
  readonly emails: readonly string[]
  readonly at: number
}

/** What the files tell of somebody besides invitations, connections and messages. Times in ms since 1970, UTC. */
export type Known = {
  readonly endorsedYou?: Endorsement
  readonly endorsedByYou?: Endorsement
  readonly recommendedYou?: Recommendation
  readonly recommendedByYou?: Recommendation
  readonly entry?: Entry
  readonly followed?: { readonly at: number; readonly status: 'Active' | 'Unfollow' }
  /** Their invitation brought the owner to LinkedIn; only exports of 2018 say so. */
  readonly broughtYou?: boolean
}
