import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'Organization,Followed On\n'
const follow = {
  type: 'own',
  kind: 'company-follow',
  name: 'Sample Works, Ltd.',
  detail: null,
  since: '2024-03-05',
  until: null,
}

test.each([
  [
    'as LinkedIn writes it, without a final newline',
    '"Sample Works, Ltd.",Tue Mar 05 10:22:31 UTC 2024',
    follow,
  ],
  ['re-saved', '"Sample Works, Ltd.",3/5/2024 10:22\r\n', follow],
  ['without a date', '"Sample Works, Ltd.",', { ...follow, since: null }],
])('a row %s', async (_, row, fact) => {
  const { facts, issues } = await readOne('Company Follows.csv', HEADER + row)
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('rows that cannot be used are named with line and reason', async () => {
  const { issues } = await readOne(
    'Company Follows.csv',
    `${HEADER},Tue Mar 05 10:22:31 UTC 2024\nSample Works,Tue Mar 35 10:22:31 UTC 2024\n`,
  )
  expect(issues).toEqual([
    { line: 2, reason: 'the organisation is missing' },
    { line: 3, reason: 'the date "Tue Mar 35 10:22:31 UTC 2024" cannot be read' },
  ])
})
