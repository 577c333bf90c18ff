import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const URL = 'https://www.linkedin.com/in/'
const person = (name: string, slug: string | null = null, urn: string | null = null) => ({
  slug,
  urn,
  email: null,
  name,
})
const base = {
  type: 'invitation',
  channel: 'export',
  direction: 'incoming',
  owner: person('Owner Sample'),
  who: person('Ana Example'),
  sentAt: { at: '2024-06-07T21:05:00Z', precision: 'minute' },
  note: null,
  relationship: null,
  mutual: null,
  number: null,
  seenAt: null,
  headline: null,
  place: null,
  mutualName: null,
  shared: null,
  follows: false,
}

test.each([
  [
    'until 2023',
    'From,To,Sent At,Message,Direction',
    'Ana Example,Owner Sample,"6/7/24, 2:05 PM",,INCOMING',
    base,
  ],
  [
    'of 2023 with member numbers',
    'From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn',
    'Ana Example,Owner Sample,"6/7/24, 2:05 PM",,INCOMING,urn:li:member:7,urn:li:member:1',
    {
      ...base,
      who: person('Ana Example', null, 'urn:li:member:7'),
      owner: person('Owner Sample', null, 'urn:li:member:1'),
    },
  ],
  [
    'of today',
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    `Ana  Example ,Owner Sample,"6/7/24, 2:05 PM", Hello there ,INCOMING,${URL}josé-example,${URL}owner-sample`,
    {
      ...base,
      who: person('Ana Example', 'josé-example'),
      owner: person('Owner Sample', 'owner-sample'),
      note: 'Hello there',
    },
  ],
  [
    'of December 2023, whose addresses name nobody',
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    'Ana Example,Owner Sample,"6/7/24, 2:05 PM",,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in',
    base,
  ],
  [
    'of 2016',
    'From,To,Date,Subject,Content,Direction,Folder',
    'Ana Example,Owner Sample,"6/7/24, 2:05 PM",Join my network,Hello,INCOMING,INBOX',
    { ...base, note: 'Hello' },
  ],
  [
    'made by its owner, with Date Sent',
    'From,To,Date Sent,Message,Direction',
    'Ana Example,Owner Sample,2024-06-07 14:05,,incoming',
    base,
  ],
  [
    'with what the owner sent',
    'From,To,Sent At,Message,Direction',
    'Owner Sample,Ana Example,"6/7/24, 2:05 PM",,OUTGOING',
    { ...base, direction: 'outgoing' },
  ],
])('an export %s', async (_, header, row, fact) => {
  const { facts, issues } = await readOne('Invitations.csv', `${header}\n${row}\n`)
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('rows that cannot be used are named with line and reason', async () => {
  const rows = [
    'Ana,Owner,"6/7/24, 2:05 PM",,',
    'Ana,Owner,"6/7/24, 2:05 PM",,SIDEWAYS',
    ',,"6/7/24, 2:05 PM",,INCOMING',
    ',Owner,"6/7/24, 2:05 PM",,INCOMING',
    'Ana,Owner,"2/30/24, 2:05 PM",,INCOMING',
    'Ana,Owner',
    ',,,,',
    'Ana,Owner,6/7/24, 2:05 PM,,INCOMING',
  ]
  const { issues, facts } = await readOne(
    'Invitations.csv',
    `From,To,Sent At,Message,Direction\n${rows.join('\n')}\n`,
  )
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'the direction is missing' },
    { line: 3, reason: 'the direction "SIDEWAYS" is neither INCOMING nor OUTGOING' },
    { line: 4, reason: 'both names are empty' },
    { line: 5, reason: 'the inviter has no name' },
    { line: 6, reason: 'the date "2/30/24, 2:05 PM" cannot be read' },
    { line: 7, reason: 'the row has 2 of 5 columns' },
    { line: 8, reason: 'the row is empty' },
    { line: 9, reason: 'the row has 6 columns, the header 5: a cell may hold an unquoted delimiter' },
  ])
})

test('columns are found by name: any order, case and spacing, the first of two, more or fewer than usual', async () => {
  const content =
    'direction, SENT_AT ,Colour,to,from,From\nINCOMING,2024-06-07 14:05,red,Owner Sample,Ana Example,Bo Sample\n'
  expect((await readOne('Invitations.csv', content)).facts).toEqual([base])
})
