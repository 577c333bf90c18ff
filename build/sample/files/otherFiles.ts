import type { Cast } from '../cast.ts'
import { day, utcLong, utcShort, utcShortPadded, utcStamp } from '../dates.ts'
import { owner } from '../owner.ts'
import { messageHeaders } from './messageCells.ts'

/** A table that is small enough to be held whole. */
export type Table = {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly finalNewline?: false
}

const [former = '', first = ''] = owner.formerCompanies

/** What else an export holds: the owner's profile, and files that have nothing to tell Doorman. */
export function otherTables(cast: Cast, asOf: number): readonly Table[] {
  return [...profileTables(asOf), ...peopleTables(cast, asOf), ...emptyTables()]
}

function profileTables(asOf: number): readonly Table[] {
  const joined = asOf - 4100 * day
  return [
    {
      name: 'Profile.csv',
      rows: [
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'.split(
          ',',
        ),
        [
          owner.first,
          owner.last,
          '',
          '',
          'Mar 7',
          owner.headline,
          owner.summary,
          owner.industry,
          '',
          owner.location,
          '',
          '[PORTFOLIO:https://quillfeather.example]',
          '',
        ],
      ],
    },
    {
      name: 'Positions.csv',
      rows: [
        'Company Name,Title,Description,Location,Started On,Finished On'.split(','),
        [
          owner.company,
          'Head of Operations',
          'Four warehouses, two docks, one night shift.',
          'Port Ambrel',
          'Mar 2021',
          '',
        ],
        [former, 'Network Planner', '', 'Velmouth', 'Sep 2016', 'Feb 2021'],
        [first, 'Shift Lead', '', 'Port Ambrel', '2012', 'Aug 2016'],
      ],
    },
    {
      name: 'Education.csv',
      rows: [
        'School Name,Start Date,End Date,Notes,Degree Name,Activities'.split(','),
        [owner.school, '2008', '2012', '', "Bachelor's degree, Industrial Engineering", 'Rowing'],
      ],
    },
    {
      name: 'Skills.csv',
      rows: [['Name'], ['Cold Chain'], ['Dock Scheduling'], ['Warehouse Safety'], ['Route Planning']],
    },
    {
      name: 'Languages.csv',
      rows: [
        ['Name', 'Proficiency'],
        ['English', 'Native or bilingual proficiency'],
        ['Spanish', 'Professional working proficiency'],
      ],
    },
    {
      name: 'Email Addresses.csv',
      rows: [
        ['Email Address', 'Confirmed', 'Primary', 'Updated On'],
        [owner.email, 'Yes', 'Yes', utcShort(joined)],
      ],
    },
    {
      name: 'PhoneNumbers.csv',
      rows: [
        ['Extension', 'Number', 'Type'],
        ['', '555-0100', 'Mobile'],
      ],
    },
    {
      name: 'Registration.csv',
      rows: [
        ['Registered At', 'Registration Ip', 'Subscription Types'],
        [utcShort(joined), '192.0.2.17', ''],
      ],
    },
    {
      name: 'Ad_Targeting.csv',
      rows: [
        ['Company Names', 'Member Groups', 'interfaceLocale'],
        [owner.company, owner.groups.join('; '), 'en_US'],
      ],
    },
    {
      name: 'Company Follows.csv',
      rows: [
        ['Organization', 'Followed On'],
        [owner.company, utcLong(asOf - 1500 * day)],
        [former, utcLong(asOf - 3000 * day)],
      ],
      finalNewline: false,
    },
    {
      name: 'Jobs/Job Applications.csv',
      rows: [
        ['Application Date', 'Contact Email', 'Company Name', 'Job Title'],
        [utcShort(asOf - 1900 * day), owner.email, owner.company, 'Head of Operations'],
      ],
    },
  ]
}

/** Endorsements and recommendations come from connections of the sample. */
function peopleTables(cast: Cast, asOf: number): readonly Table[] {
  const friends = cast.people.filter(({ kind }) => kind === 'friend').slice(0, 6)
  const colleagues = cast.people.filter(({ kind }) => kind === 'former-colleague').slice(0, 2)
  const person = (of: 'Endorser' | 'Endorsee'): readonly string[] => [
    'Endorsement Date',
    'Skill Name',
    `${of} First Name`,
    `${of} Last Name`,
    `${of} Public Url`,
    'Endorsement Status',
  ]
  const endorsed = (skill: string) =>
    friends.map((friend, index) => [
      `${utcStamp(asOf - (100 + index * 90) * day).replaceAll('-', '/')} UTC`,
      skill,
      friend.first,
      friend.last,
      `www.linkedin.com/in/${friend.slug}`,
      index % 3 === 2 ? 'PENDING' : 'ACCEPTED',
    ])
  const recommendation = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status'.split(',')
  return [
    { name: 'Endorsement_Received_Info.csv', rows: [person('Endorser'), ...endorsed('Dock Scheduling')] },
    {
      name: 'Endorsement_Given_Info.csv',
      rows: [person('Endorsee'), ...endorsed('Route Planning').slice(0, 3)],
    },
    {
      name: 'Recommendations_Received.csv',
      rows: [
        recommendation,
        ...colleagues.map(({ first: given, last, company, position }) => [
          given,
          last,
          company,
          position,
          'Nora ran our docks for four years.\nI never saw her late, and I never saw her shout.',
          utcShortPadded(asOf - 1400 * day),
          'VISIBLE',
        ]),
      ],
    },
    { name: 'Recommendations_Given.csv', rows: [recommendation] },
  ]
}

/** Files of the same shape as messages.csv that hold no messages between people. */
function emptyTables(): readonly Table[] {
  const names = ['guide_messages.csv', 'learning_coach_messages.csv', 'learning_role_play_messages.csv']
  return names.map((name) => ({ name, rows: [messageHeaders.M2] }))
}

/** The one page that is not a table. */
export const article = {
  name: 'Articles/Articles/empty-miles-are-nobodys-friend.html',
  text: '<html><head><title>Empty miles are nobody’s friend</title></head><body><h1>Empty miles are nobody’s friend</h1><p>Half of all trailers come home with nothing but air.</p></body></html>\n',
}
