import { expect, test } from 'vitest'
import { isJunk, isLinkedIn, plainName } from '../../../main/engine/readers/fileNames.ts'
import { knownFiles, readerFor } from '../../../main/engine/readers/kinds.ts'

test.each([
  ['Invitations.csv', 'invitations'],
  ['Invitations_1.csv', 'invitations'],
  ['deep/er/CONNECTIONS.CSV', 'connections'],
  ['Connections (1).csv', 'connections'],
  ['Connections(2).csv', 'connections'],
  ['messages.csv', 'messages'],
  ['Messages.csv', 'messages'],
  ['Inbox.csv', 'messages'],
  ['Profile.csv', 'profile'],
  ['Positions.csv', 'positions'],
  ['Education.csv', 'education'],
  ['Skills.csv', 'skills'],
  ['Volunteering.csv', 'volunteering'],
  ['Causes You Care About.csv', 'causes'],
  ['Company Follows.csv', 'company-follows'],
  ['Hashtag_Follows.csv', 'hashtag-follows'],
  ['Ad_Targeting.csv', 'ad-targeting'],
  ['Ad Targeting.csv', 'ad-targeting'],
  ['Email Addresses.csv', 'email-addresses'],
  ['Registration.csv', 'registration'],
  ['Contacts.csv', 'contacts'],
  ['ImportedContacts.csv', 'contacts'],
  ['Imported Contacts.csv', 'contacts'],
  ['Recommendations_Received.csv', 'recommendations-received'],
  ['Recommendations Received.csv', 'recommendations-received'],
  ['Recommendations_Given.csv', 'recommendations-given'],
  ['Endorsement_Received_Info.csv', 'endorsements-received'],
  ['Endorsement Received Info.csv', 'endorsements-received'],
  ['Endorsement_Given_Info.csv', 'endorsements-given'],
  ['Member_Follows.csv', 'member-follows'],
])('%s holds %s', (name, kind) => {
  expect(readerFor(name)?.kind).toBe(kind)
})

test.each([
  'guide_messages.csv',
  'learning_coach_messages.csv',
  'learning_role_play_messages.csv',
  'coach_messages.csv',
  'LearningCoachMessages.csv',
  'Languages.csv',
  'PhoneNumbers.csv',
  'Phone Numbers.csv',
  'Saved_Items.csv',
  'Comments_34875879.csv',
  'Jobs/Job Applications_1.csv',
  'Articles/Articles/2020-on-testing.html',
  'Job Applicant Saved Screening Question Responses_5.csv',
])("%s is LinkedIn's, and not read", (name) => {
  expect(readerFor(name)).toBeNull()
  expect(isLinkedIn(name)).toBe(true)
})

test.each(['holiday.jpg', 'Connections.xlsx', 'my messages.csv', 'messages.csv.bak'])(
  '%s is unknown',
  (name) => {
    expect(readerFor(name)).toBeNull()
    expect(isLinkedIn(name)).toBe(false)
  },
)

test('names are compared without case, spaces, underscores and numbering', () => {
  expect(plainName('a/Endorsement_Received_Info.csv')).toBe(plainName('Endorsement Received Info (1).csv'))
})

test('what macOS and Windows add is junk', () => {
  expect(['__MACOSX/Connections.csv', 'a/._x.csv', '.DS_Store', 'x/Thumbs.db'].every(isJunk)).toBe(true)
  expect(isJunk('a/Connections.csv')).toBe(false)
})

test('the sentence on what can be read names the main files and not all', () => {
  expect(knownFiles()).toBe("Connections.csv, messages.csv, Invitations.csv or another of LinkedIn's tables")
})
