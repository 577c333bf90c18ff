import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const header = (other: string, url: string) =>
  `Endorsement Date,Skill Name,${other} First Name,${other} Last Name,${url}Endorsement Status\n`
const fact = {
  type: 'about',
  kind: 'endorsement-received',
  who: { slug: 'ana-example', urn: null, email: null, name: 'Ana Example' },
  also: [],
  what: 'Testing',
  detail: null,
  at: { at: '2024-02-01T15:02:55Z', precision: 'second' },
}

test.each(['ACCEPTED', 'PENDING'])('a received one, %s, with an address without scheme', async (status) => {
  const { facts, issues } = await readOne(
    'Endorsement_Received_Info.csv',
    `${header('Endorser', 'Endorser Public Url,')}2024/02/01 15:02:55 UTC,Testing,Ana,Example,www.linkedin.com/in/ana-example,${status}\n`,
  )
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('a given one', async () => {
  const { facts } = await readOne(
    'Endorsement_Given_Info.csv',
    `${header('Endorsee', 'Endorsee Public Url,')}2024/02/01 15:02:55 UTC,Testing,Ana,Example,www.linkedin.com/in/ana-example,ACCEPTED\n`,
  )
  expect(facts).toEqual([{ ...fact, kind: 'endorsement-given' }])
})

test('before 2023 there is no address; a 2022 archive holds the file in UTF-16 with tabs as well', async () => {
  const nameless = { ...fact, who: { ...fact.who, slug: null } }
  const content = `${header('Endorser', '')}2024/02/01 15:02:55 UTC,Testing,Ana,Example,ACCEPTED\n`
  expect((await readOne('Endorsement_Received_Info.csv', content)).facts).toEqual([nameless])
  const wide = Buffer.from(`\ufeff${content.replaceAll(',', '\t')}`, 'utf16le')
  expect((await readOne('Endorsement Received Info.csv', wide)).facts).toEqual([nameless])
})

test('under another name the header tells who endorsed whom', async () => {
  const content = (other: string) => `${header(other, '')}2024/02/01 15:02:55 UTC,Testing,Ana,Example,\n`
  expect((await readOne('a.csv', content('Endorser'))).kind).toBe('endorsements-received')
  expect((await readOne('a.csv', content('Endorsee'))).kind).toBe('endorsements-given')
})

test('rows that cannot be used are named with line and reason', async () => {
  const rows = ['2024/02/01 15:02:55 UTC,Testing,,,,', '2024/02/31 15:02:55 UTC,Testing,Ana,Example,,']
  const { facts, issues } = await readOne(
    'Endorsement_Received_Info.csv',
    header('Endorser', 'Endorser Public Url,') + rows.join('\n'),
  )
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'the name is missing' },
    { line: 3, reason: 'the date "2024/02/31 15:02:55 UTC" cannot be read' },
  ])
})
