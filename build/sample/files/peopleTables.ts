import { day, utcShort, utcShortPadded, utcStamp } from '../dates.ts'
import type { Endorsement, Recommendation } from '../known.ts'
import { type Person, writtenName } from '../person.ts'
import type { Variant } from '../variant.ts'
import { slow } from './ownTables.ts'
import type { Table } from './table.ts'

const columns = (text: string): readonly string[] => text.split(',')

/** What the export says of people besides invitations, connections and messages. */
export function peopleTables(
  people: readonly Person[],
  asOf: number,
  { age, twice }: Pick<Variant, 'age' | 'twice'>,
): readonly Table[] {
  const received = endorsements('Received', people, age)
  return [
    received,
    ...(twice ? [{ ...received, name: 'Endorsement Received Info.csv', form: slow }] : []),
    endorsements('Given', people, age),
    recommendations('Received', people, age),
    recommendations('Given', people, age),
    contacts(people, age),
    follows(people, age),
    registration(people, asOf, age),
  ]
}

function endorsements(which: 'Received' | 'Given', people: readonly Person[], age: Variant['age']): Table {
  const of = which === 'Received' ? 'Endorser' : 'Endorsee'
  const links = age === '2026'
  const url = links ? [`${of} Public Url`] : []
  const row = (person: Person, { skill, at, status }: Endorsement): readonly string[] => [
    `${utcStamp(at).replaceAll('-', '/')} UTC`,
    skill,
    person.first,
    person.last,
    ...(links ? [`www.linkedin.com/in/${person.slug}`] : []),
    status,
  ]
  return {
    name: `Endorsement_${which}_Info.csv`,
    rows: [
      ['Endorsement Date', 'Skill Name', `${of} First Name`, `${of} Last Name`, ...url, 'Endorsement Status'],
      ...people.flatMap((person) => {
        const given = which === 'Received' ? person.known.endorsedYou : person.known.endorsedByYou
        return given ? [row(person, given)] : []
      }),
    ],
    skipped: 0,
  }
}

const praise = {
  Received: 'Nora ran our docks for four years.\nI never saw her late, and I never saw her shout.',
  Given: 'Careful with people, careful with pallets, and "always" on time.',
}

function recommendations(which: 'Received' | 'Given', people: readonly Person[], age: Variant['age']): Table {
  const row = (person: Person, given: Recommendation): readonly string[] => [
    person.first,
    person.last,
    given.company.text,
    given.title,
    praise[which],
    utcShortPadded(given.at),
    given.status,
  ]
  return {
    name: age === '2018' ? `Recommendations ${which}.csv` : `Recommendations_${which}.csv`,
    rows: [
      columns('First Name,Last Name,Company,Job Title,Text,Creation Date,Status'),
      ...people.flatMap((person) => {
        const given = which === 'Received' ? person.known.recommendedYou : person.known.recommendedByYou
        return given ? [row(person, given)] : []
      }),
    ],
    skipped: 0,
  }
}

const contactHeaders = {
  old: columns(
    'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles',
  ),
  new: columns(
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
  ),
}
const contactNames = {
  '2018': 'Imported Contacts.csv',
  '2022': 'Contacts.csv',
  '2026': 'ImportedContacts.csv',
}
const addressBooks = ['MOBILE_CONTACTS', 'GOOGLE_CONTACTS', 'YAHOO_CONTACTS']

function contacts(people: readonly Person[], age: Variant['age']): Table {
  const old = age === '2018'
  const row = (person: Person): readonly (readonly string[])[] => {
    const { entry } = person.known
    if (!entry) return []
    const { first, last, company, title, emails, at } = entry
    const phone = person.index % 3 === 0 ? '555-0131' : ''
    const told = [first, last, company.text, title, emails.join(','), phone, utcShort(at)]
    const book = addressBooks[person.index % 3] ?? ''
    return [[...(old ? [] : [book]), ...told, '', '', '', `${first} ${last}`, '', '', '', '']]
  }
  return {
    name: contactNames[age],
    rows: [contactHeaders[old ? 'old' : 'new'], ...people.flatMap(row)],
    skipped: 0,
  }
}

function follows(people: readonly Person[], age: Variant['age']): Table {
  const followed = people.flatMap((person) => {
    const { followed: one } = person.known
    return one ? [{ ...one, person }] : []
  })
  return {
    name: 'Member_Follows.csv',
    rows: [
      columns('Date,Status,FullName'),
      ...followed.map(({ at, status, person }) => [utcStamp(at), status, writtenName(person)]),
    ],
    skipped: followed.filter(({ status }) => status === 'Unfollow').length,
    ...(age === '2022' ? { form: { lineEnd: '\r\n' as const } } : {}),
  }
}

function registration(people: readonly Person[], asOf: number, age: Variant['age']): Table {
  const at = utcShort(asOf - 4100 * day)
  if (age !== '2018') {
    const header = columns('Registered At,Registration Ip,Subscription Types')
    return { name: 'Registration.csv', rows: [header, [at, '192.0.2.17', '']], skipped: 0 }
  }
  const by = people.find(({ known }) => known.broughtYou)
  return {
    name: 'Registration.csv',
    rows: [
      columns(
        'Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name),Subscription Types',
      ),
      [at, '192.0.2.17', by?.first ?? '', by?.last ?? '', ''],
    ],
    skipped: 0,
  }
}
