import type { SourceKind } from './readers/source.ts'

/** The name LinkedIn gives each file, whatever the copy at hand was called. */
export const sourceLabels = {
  profile: 'Profile.csv',
  positions: 'Positions.csv',
  education: 'Education.csv',
  skills: 'Skills.csv',
  volunteering: 'Volunteering.csv',
  causes: 'Causes You Care About.csv',
  'company-follows': 'Company Follows.csv',
  'hashtag-follows': 'Hashtag_Follows.csv',
  'ad-targeting': 'Ad_Targeting.csv',
  'email-addresses': 'Email Addresses.csv',
  registration: 'Registration.csv',
  connections: 'Connections.csv',
  messages: 'messages.csv',
  invitations: 'Invitations.csv',
  contacts: 'Contacts.csv',
  'recommendations-received': 'Recommendations_Received.csv',
  'recommendations-given': 'Recommendations_Given.csv',
  'endorsements-received': 'Endorsement_Received_Info.csv',
  'endorsements-given': 'Endorsement_Given_Info.csv',
  'member-follows': 'Member_Follows.csv',
  mail: 'invitation mails',
  page: 'the invitation page',
  hand: 'typed by you',
} as const satisfies Record<SourceKind, string>

/** The label of a stored kind; a kind of a later version keeps its own name. */
export const sourceLabel = (kind: string): string =>
  kind in sourceLabels ? sourceLabels[kind as SourceKind] : kind

/** Whether ties are looked for in a kind of file: these tell of the owner's account alone. */
export const holdsTies = (kind: string): boolean => !['email-addresses', 'hand'].includes(kind)
