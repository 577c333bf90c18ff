import type { Relationship } from '../../../shared/model/invitation.ts'

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
export type Time = {
  readonly at: string
  readonly precision: 'second' | 'minute' | 'day' | 'age'
  /** For an `age` ("2 weeks ago"): the latest moment it can mean; `at` is then the earliest. */
  readonly until?: string
}

/** Where a reading of an invitation comes from: an export tells least, and says nothing of what became of it. */
export type Channel = 'export' | 'mail' | 'reminder' | 'page' | 'hand'

export type InvitationFact = {
  readonly type: 'invitation'
  readonly channel: Channel
  readonly direction: 'incoming' | 'outgoing'
  /** Inviter and invitee as written: one of the two is the owner, told by the direction. */
  readonly owner: Identity
  readonly who: Identity
  readonly sentAt: Time | null
  readonly note: string | null
  readonly relationship: Relationship | null
  readonly mutual: number | null
  /** LinkedIn's own number of the invitation, the same in mails and on the page. */
  readonly number: string | null
  /** When it was waiting for an answer for certain: a page's capture, a mail's date; null in an export. */
  readonly seenAt: string | null
  readonly headline: string | null
  readonly place: string | null
  /** The mutual connection whom LinkedIn named. */
  readonly mutualName: string | null
  /** The company or school that LinkedIn itself says both share. */
  readonly shared: string | null
  /** The inviter follows the owner. */
  readonly follows: boolean
}

/** A mail or page that says that somebody accepted the owner's invitation. */
export type AcceptanceFact = {
  readonly type: 'acceptance'
  readonly owner: Identity
  readonly who: Identity
  readonly at: string
  readonly headline: string | null
  readonly number: string | null
}

/** What one capture of an invitation page holds, besides its invitations. */
export type CaptureFact = {
  readonly type: 'capture'
  readonly direction: 'incoming' | 'outgoing'
  /** When the page was saved or copied, ISO 8601 UTC. */
  readonly at: string
  /** Whether the capture itself tells that time; else it is the file's date, or what the owner said. */
  readonly isCertain: boolean
  /** Invitations of people that were read. */
  readonly read: number
  /** Page, newsletter and event invitations, which are left out. */
  readonly others: number
  /** How many invitations the page itself says there are; null when it does not say. */
  readonly shown: number | null
  /** The page lists all that LinkedIn has, as far as it goes: no filter is set, and no card was left unread. */
  readonly isWholeTab: boolean
}

/** What the export says of the owner, apart from the profile. */
export const ownKinds = [
  'position',
  'school',
  'skill',
  'volunteering',
  'cause',
  'company-follow',
  'hashtag',
  'group',
  'email',
] as const
export type OwnKind = (typeof ownKinds)[number]

export type OwnFact = {
  readonly type: 'own'
  readonly kind: OwnKind
  /** The company, school, skill, cause, group, hashtag (without `#`) or address (lower case). */
  readonly name: string
  /** The title, degree or role; the cause of a volunteering. */
  readonly detail: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the file has none. A position without an end is the present one. */
  readonly since: string | null
  readonly until: string | null
}

/** What the export says of somebody else, apart from invitations, connections and messages. */
export const aboutKinds = [
  'contact',
  'recommendation-received',
  'recommendation-given',
  'endorsement-received',
  'endorsement-given',
  'member-follow',
  'brought-you',
] as const
export type AboutKind = (typeof aboutKinds)[number]

export type AboutFact = {
  readonly type: 'about'
  readonly kind: AboutKind
  readonly who: Identity
  /** More identities of the same person that the row gives: an address book has several e-mail addresses. */
  readonly also: readonly Identity[]
  /** The skill endorsed; the company of a recommendation or contact. Null when there is none. */
  readonly what: string | null
  /** The job title; the text of a recommendation is not kept. */
  readonly detail: string | null
  readonly at: Time | null
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

export type Fact =
  | InvitationFact
  | AcceptanceFact
  | CaptureFact
  | ConnectionFact
  | MessageFact
  | ProfileFact
  | OwnFact
  | AboutFact
