import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n'
const fact = {
  type: 'about',
  kind: 'recommendation-received',
  who: { slug: null, urn: null, email: null, name: 'Ana Example' },
  also: [],
  what: 'Sample Works',
  detail: 'Head of Testing',
  at: { at: '2024-03-05T21:22:00Z', precision: 'minute' },
}
const row = (status: string) =>
  `Ana,Example,Sample Works,Head of Testing,"I recommend.\nA lot.","03/05/24, 09:22 PM",${status}\n`

test.each(['VISIBLE', 'HIDDEN', ''])(
  'a received one counts with the status "%s", without its text',
  async (status) => {
    const { facts, issues } = await readOne('Recommendations_Received.csv', HEADER + row(status))
    expect(issues).toEqual([])
    expect(facts).toEqual([fact])
  },
)

test('a given one', async () => {
  const { facts } = await readOne('Recommendations Given.csv', HEADER + row(''))
  expect(facts).toEqual([{ ...fact, kind: 'recommendation-given' }])
})

test('what is empty is unknown', async () => {
  const { facts } = await readOne('Recommendations_Given.csv', `${HEADER}Ana,Example,,,,,\n`)
  expect(facts).toEqual([{ ...fact, kind: 'recommendation-given', what: null, detail: null, at: null }])
})

test('rows that cannot be used are named with line and reason', async () => {
  const rows = [
    ',,Sample Works,,Text,"03/05/24, 09:22 PM",VISIBLE',
    'LinkedIn,Member,,,Text,"03/05/24, 09:22 PM",VISIBLE',
    'Ana,Example,,,Text,once,VISIBLE',
    `Ana,${'x'.repeat(300)},,,Text,,VISIBLE`,
  ]
  const { facts, issues } = await readOne('Recommendations_Received.csv', HEADER + rows.join('\n'))
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'the name is missing' },
    { line: 3, reason: 'the account is closed' },
    { line: 4, reason: 'the date "once" cannot be read' },
    { line: 5, reason: 'a name is longer than 300 characters' },
  ])
})
