import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const OLD =
  'Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name),Subscription Types\n'

test('in 2018 it names who brought the owner', async () => {
  const { facts, issues, notes } = await readOne(
    'Registration.csv',
    `${OLD}"3/5/09, 9:22 PM",192.0.2.1,Ana,Example,\n`,
  )
  expect({ issues, notes }).toEqual({ issues: [], notes: [] })
  expect(facts).toEqual([
    {
      type: 'about',
      kind: 'brought-you',
      who: { slug: null, urn: null, email: null, name: 'Ana Example' },
      also: [],
      what: null,
      detail: null,
      at: { at: '2009-03-05T21:22:00Z', precision: 'minute' },
    },
  ])
})

test.each([
  ['of 2018', `${OLD}"3/5/09, 9:22 PM",192.0.2.1,,,\n`],
  ['of today', 'Registered At,Registration Ip,Subscription Types\n"3/5/09, 9:22 PM",192.0.2.1,\n'],
])('a registration %s that names nobody is no fault', async (_, content) => {
  expect(await readOne('Registration.csv', content)).toMatchObject({
    rows: 1,
    facts: [],
    issues: [],
    notes: [],
  })
})

test('a broken date costs its row only where it would be used', async () => {
  const { issues } = await readOne('Registration.csv', `${OLD}once,,Ana,Example,\nonce,,,,\n`)
  expect(issues).toEqual([{ line: 2, reason: 'the date "once" cannot be read' }])
})
