import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'Date,Status,FullName\r\n'

test('whoever is followed still', async () => {
  const { facts, issues } = await readOne(
    'Member_Follows.csv',
    `${HEADER}2024-03-05 10:22:31,Active,"Ana Example, PhD"\r\n`,
  )
  expect(issues).toEqual([])
  expect(facts).toEqual([
    {
      type: 'about',
      kind: 'member-follow',
      who: { slug: null, urn: null, email: null, name: 'Ana Example, PhD' },
      also: [],
      what: null,
      detail: null,
      at: { at: '2024-03-05T10:22:31Z', precision: 'second' },
    },
  ])
})

test('rows that cannot be used are named with line and reason', async () => {
  const rows = [
    '2024-03-05 10:22:31,Unfollow,Ana Example',
    '2024-03-05 10:22:31,,Ana Example',
    '2024-03-05 10:22:31,Paused,Ana Example',
    '2024-03-05 10:22:31,Active,',
    'once,Active,Ana Example',
  ]
  const { facts, issues } = await readOne('Member_Follows.csv', HEADER + rows.join('\r\n'))
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'no longer followed' },
    { line: 3, reason: 'the status is missing' },
    { line: 4, reason: 'the status "Paused" is neither Active nor Unfollow' },
    { line: 5, reason: 'the name is missing' },
    { line: 6, reason: 'the date "once" cannot be read' },
  ])
})
