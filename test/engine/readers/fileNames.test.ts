import { expect, test } from 'vitest'
import { isJunk, isLinkedIn, plainName } from '../../../main/engine/readers/fileNames.ts'
import { readerFor } from '../../../main/engine/readers/kinds.ts'

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
])('%s holds %s', (name, kind) => {
  expect(readerFor(name)?.kind).toBe(kind)
})

test.each([
  'guide_messages.csv',
  'learning_coach_messages.csv',
  'learning_role_play_messages.csv',
  'coach_messages.csv',
  'LearningCoachMessages.csv',
  'Recommendations_Received.csv',
  'Recommendations Received.csv',
  'Imported Contacts.csv',
  'Email Addresses.csv',
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
