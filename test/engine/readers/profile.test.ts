import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const today =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'
const row =
  'Ana,Example,,,Mar 7,Tester at Sample Works,"I test.\r\nA lot.",Software,12345,Lisbon,,[PORTFOLIO:https://ana.example],'
const fact = {
  type: 'profile',
  name: 'Ana Example',
  headline: 'Tester at Sample Works',
  summary: 'I test.\nA lot.',
  industry: 'Software',
  location: 'Lisbon',
}

test('an export of today', async () => {
  expect((await readOne('Profile.csv', `${today}\n${row}\n`)).facts).toEqual([fact])
})

test('an export of 2018, with two more columns', async () => {
  const content = `${today},Contact Instructions,Country\n${row},Please write,Portugal\n`
  expect((await readOne('Profile.csv', content)).facts).toEqual([fact])
})

test('what is empty is unknown', async () => {
  const content = 'First Name,Last Name,Headline\nAna,Example,\n,,x\n'
  const { facts, issues } = await readOne('Profile.csv', content)
  expect(facts).toEqual([
    { type: 'profile', name: 'Ana Example', headline: null, summary: null, industry: null, location: null },
  ])
  expect(issues).toEqual([{ line: 3, reason: 'both names are empty' }])
})
