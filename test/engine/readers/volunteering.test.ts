import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'Company Name,Role,Cause,Started On,Finished On,Description\n'
const helped = {
  type: 'own',
  kind: 'volunteering',
  name: 'Example Museum',
  detail: 'arts and culture',
  since: '2015-05',
  until: '2017',
}

test.each([
  ['the cause in words', 'Example Museum,Guide,artsAndCulture,May 2015,2017,I guide.', helped],
  ['without a cause, the role', 'Example Museum,Guide,,May 2015,2017,', { ...helped, detail: 'Guide' }],
  ['neither', 'Example Museum,,,,,', { ...helped, detail: null, since: null, until: null }],
])('a row gives %s', async (_, row, fact) => {
  const { facts, issues } = await readOne('Volunteering.csv', `${HEADER}${row}\n`)
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('a row without an organisation is named with its line', async () => {
  const { issues } = await readOne('Volunteering.csv', `${HEADER},Guide,health,,,\n`)
  expect(issues).toEqual([{ line: 2, reason: 'the organisation is missing' }])
})
