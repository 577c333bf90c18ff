import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'Email Address,Confirmed,Primary,Updated On\n'

test('an address in lower case, confirmed or not', async () => {
  const rows = 'Owner@Mail.example,Yes,Yes,"3/5/24, 9:22 PM"\nold@mail.example,No,No,Not Available\n'
  const { facts, issues } = await readOne('Email Addresses.csv', HEADER + rows)
  expect(issues).toEqual([])
  expect(facts).toEqual(
    ['owner@mail.example', 'old@mail.example'].map((name) => ({
      type: 'own',
      kind: 'email',
      name,
      detail: null,
      since: null,
      until: null,
    })),
  )
})

test('rows that cannot be used are named with line and reason', async () => {
  const { facts, issues } = await readOne(
    'Email Addresses.csv',
    `${HEADER}Not Available,Yes,No,\n,Yes,No,\nowner at mail,Yes,No,\n`,
  )
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'LinkedIn does not give this address' },
    { line: 3, reason: 'the address is missing' },
    { line: 4, reason: '"owner at mail" is no e-mail address' },
  ])
})
