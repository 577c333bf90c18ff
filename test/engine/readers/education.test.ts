import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'School Name,Start Date,End Date,Notes,Degree Name,Activities\n'
const school = {
  type: 'own',
  kind: 'school',
  name: 'Example University',
  detail: null,
  since: null,
  until: null,
}

test.each([
  [
    'with years, the end of studies still to come',
    'Example University,2019,2031,,"Bachelor, Testing",Choir',
    { ...school, detail: 'Bachelor, Testing', since: '2019', until: '2031' },
  ],
  [
    'with months',
    'Example University,Sep 1989,Jun 1993,,,',
    { ...school, since: '1989-09', until: '1993-06' },
  ],
  ['without dates', 'Example University,,,,,', school],
])('a school %s', async (_, row, fact) => {
  const { facts, issues } = await readOne('Education.csv', `${HEADER}${row}\n`)
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('rows that cannot be used are named with line and reason', async () => {
  const { issues } = await readOne('Education.csv', `${HEADER},2019,2021,,,\nExample University,19,,,,\n`)
  expect(issues).toEqual([
    { line: 2, reason: 'the school is missing' },
    { line: 3, reason: 'the date "19" cannot be read' },
  ])
})
