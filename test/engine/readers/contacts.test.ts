import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOne, writeCsv } from './support.ts'

const COLUMNS = [
  'Source',
  'FirstName',
  'LastName',
  'Companies',
  'Title',
  'Emails',
  'PhoneNumbers',
  'CreatedAt',
  'Addresses',
  'Sites',
  'InstantMessageHandles',
  'FullName',
  'Birthday',
  'Location',
  'BookmarkedAt',
  'Profiles',
]
const identity = (name: string, email: string | null = null, slug: string | null = null) => ({
  slug,
  urn: null,
  email,
  name,
})
const ana = {
  type: 'about',
  kind: 'contact',
  who: identity('Ana Example', 'ana@mail.example'),
  also: [],
  what: 'Sample Works',
  detail: 'Tester',
  at: { at: '2024-03-05T21:22:00Z', precision: 'minute' },
}
const usual = {
  Source: 'MOBILE_CONTACTS',
  FirstName: ' Ana',
  LastName: 'Example ',
  Companies: 'Sample Works',
  Title: 'Tester',
  Emails: 'Ana@Mail.example',
  CreatedAt: '3/5/24, 9:22 PM',
}
const contact = (cells: Partial<Record<string, string>>) =>
  writeCsv([COLUMNS, COLUMNS.map((name) => cells[name] ?? '')])
const read = (content: string) => readOne('Contacts.csv', content)

test('an export of today', async () => {
  const { facts, issues } = await readOne('ImportedContacts.csv', contact(usual))
  expect(issues).toEqual([])
  expect(facts).toEqual([ana])
})

test('an export of 2018, with spaces in the headings', async () => {
  const header =
    'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles'
  const content = `${header}\nAna,Example,Sample Works,Tester,ana@mail.example,,"3/5/24, 9:22 PM",,,,,,,,\n`
  expect((await readOne('Imported Contacts.csv', content)).facts).toEqual([ana])
})

test('an export of 2016', async () => {
  const content = 'First Name,Last Name,Email,Notes,Tags\nAna,Example,ana@mail.example,,\n'
  expect((await read(content)).facts).toEqual([{ ...ana, what: null, detail: null, at: null }])
})

test('every further address is an identity of the same person', async () => {
  const { facts } = await read(
    contact({ ...usual, Emails: 'ana@mail.example, ana@work.example; ANA@mail.example' }),
  )
  expect(facts).toEqual([{ ...ana, also: [identity('Ana Example', 'ana@work.example')] }])
})

test.each([
  ['Profiles', 'https://www.linkedin.com/in/Ana-Example/'],
  ['Profiles', 'https://social.example/ana,uk.linkedin.com/in/ana-example?x=1'],
  ['Sites', '[PORTFOLIO:https://ana.example,PROFILE:https://linkedin.com/in/ana-example]'],
])('a link to a profile in %s gives its slug: %s', async (column, cell) => {
  const { facts } = await read(contact({ ...usual, [column]: cell }))
  expect(facts).toEqual([{ ...ana, who: identity('Ana Example', 'ana@mail.example', 'ana-example') }])
})

test.each(['https://www.linkedin.com/company/sample', 'https://notlinkedin.com/in/ana', 'linkedin.com/in'])(
  '%s is no profile',
  async (cell) => {
    expect((await read(contact({ ...usual, Sites: cell }))).facts).toEqual([ana])
  },
)

test('the full name stands in for the two parts, and an address for any name', async () => {
  const full = contact({ ...usual, FirstName: '', LastName: '', FullName: 'Ana Example' })
  expect((await read(full)).facts).toEqual([ana])
  const nameless = contact({ ...usual, FirstName: '', LastName: '' })
  expect((await read(nameless)).facts).toEqual([{ ...ana, who: identity('', 'ana@mail.example') }])
})

test('rows that cannot be used are named with line and reason', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `ana${index}@mail.example`).join(',')
  const rows = [
    { ...usual, FirstName: '', LastName: '', Emails: 'none' },
    { ...usual, CreatedAt: 'once' },
    { ...usual, Companies: 'W'.repeat(301) },
    { ...usual, FirstName: 'Ana '.repeat(100) },
    { ...usual, Emails: many },
  ].map((cells: Partial<Record<string, string>>) => COLUMNS.map((name) => cells[name] ?? ''))
  const { facts, issues } = await read(writeCsv([COLUMNS, ...rows]))
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'the contact has neither a name nor an e-mail address' },
    { line: 3, reason: 'the date "once" cannot be read' },
    { line: 4, reason: 'a cell is longer than 300 characters' },
    { line: 5, reason: 'a name is longer than 300 characters' },
    { line: 6, reason: 'the contact has more than 50 e-mail addresses' },
  ])
})

test('addresses come back whatever stands between and around them', async () => {
  const email = fc
    .tuple(fc.stringMatching(/^[a-z0-9.+'_-]{1,12}$/), fc.stringMatching(/^[a-z0-9-]{1,12}$/))
    .map(([local, host]) => `${local}@${host}.example`)
  const between = fc.constantFrom(',', ', ', ';', '; ', ' ', '\n', ' | ')
  const around = fc.constantFrom(['', ''], ['<', '>'], ['HOME:', ''], ['mailto:', ''], ['[', ']'], ['"', '"'])
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(email, { minLength: 1, maxLength: 6 }),
      between,
      around,
      async (emails, separator, [before = '', after = '']) => {
        const cell = emails.map((one) => before + one + after).join(separator)
        const { facts } = await read(contact({ ...usual, Emails: cell }))
        const [first = null, ...others] = emails
        expect(facts).toEqual([
          {
            ...ana,
            who: identity('Ana Example', first),
            also: others.map((other) => identity('Ana Example', other)),
          },
        ])
      },
    ),
    { numRuns: 100 },
  )
})

test('a cell of a million characters is read in no time', async () => {
  for (const piece of ['a.', 'a@', 'linkedin.com/', '@,']) {
    const cell = piece.repeat(1_000_000 / piece.length)
    const began = performance.now()
    await read(contact({ ...usual, Emails: cell, Sites: cell }))
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
