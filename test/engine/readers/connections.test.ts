import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const NOTES =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
const C1 = 'First Name,Last Name,Email Address,Company,Position,Connected On\n'
const C2 = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
const ana = {
  type: 'connection',
  who: { slug: null, urn: null, email: 'ana@mail.example', name: 'Ana Example' },
  connectedOn: '2018-10-18',
  company: 'Sample Works',
  position: 'Tester',
}

test.each([
  [
    'of 2016',
    'First Name,Last Name,Email Address,Current Company,Current Position\nAna,Example,ana@mail.example,Sample Works,Tester\n',
    null,
  ],
  [
    'of early November 2018',
    `${C1}Ana,Example,ana@mail.example,Sample Works,Tester,"10/18/18, 9:05 AM"\n`,
    '2018-10-18',
  ],
  ['until 2021', `${C1}Ana,Example,Ana@Mail.example,Sample Works,Tester,18 Oct 2018`, '2018-10-18'],
  ['until 2023', `${NOTES}${C1}Ana,Example,ana@mail.example,Sample Works,Tester,18 Oct 2018`, '2018-10-18'],
  ['re-saved', `\ufeff${C1}Ana,Example,ana@mail.example,Sample Works,Tester,18-Oct-18\r\n`, '2018-10-18'],
  [
    're-saved with semicolons',
    `sep=;\r\n${C1.replaceAll(',', ';')}Ana;Example;ana@mail.example;Sample Works;Tester;2018-10-18\r\n`,
    '2018-10-18',
  ],
])('an export %s', async (_, content, connectedOn) => {
  const { facts, issues } = await readOne('Connections.csv', content)
  expect(facts).toEqual([{ ...ana, connectedOn }])
  expect(issues).toEqual([])
})

test('an export of today, with credentials and emoji in the names', async () => {
  const row = '  Ana ,"Example, PhD 🚀",https://www.linkedin.com/in/jos%C3%A9-example,,,,07 Jun 2024\n'
  const { facts, lines } = await readOne('Connections.csv', NOTES + C2 + row)
  expect(facts).toEqual([
    {
      type: 'connection',
      who: { slug: 'josé-example', urn: null, email: null, name: 'Ana Example, PhD 🚀' },
      connectedOn: '2024-06-07',
      company: null,
      position: null,
    },
  ])
  expect(lines).toEqual([5])
})

test('hidden profiles and broken dates are named with line and reason', async () => {
  const rows = [
    ',,,,,,07 Jun 2024',
    'Ana,Example,,,,,30 Feb 2024',
    ',,,,Sample Works,,07 Jun 2024',
    ',,https://www.linkedin.com/in/ana,,,,07 Jun 2024',
  ]
  const { rows: count, facts, issues } = await readOne('Connections.csv', `${C2}${rows.join('\n')}`)
  expect(issues).toEqual([
    { line: 2, reason: 'hidden profile: LinkedIn gives only the date' },
    { line: 3, reason: 'the date "30 Feb 2024" cannot be read' },
    { line: 4, reason: 'both names are empty, and there is no profile address' },
  ])
  expect(facts).toHaveLength(1)
  expect(count).toBe(4)
})

test('one date with the day first settles the order for the whole file, even if it comes last', async () => {
  const row = (date: string) => `Ana,Example,,,,,${date}\n`
  const many = row('06/07/2024').repeat(5000)
  const days = async (content: string) =>
    (await readOne('Connections.csv', C2 + content)).facts.map((fact) =>
      fact.type === 'connection' ? fact.connectedOn : null,
    )
  expect(new Set(await days(many))).toEqual(new Set(['2024-06-07']))
  expect(new Set(await days(many + row('25/06/2024')))).toEqual(new Set(['2024-07-06', '2024-06-25']))
  expect(new Set(await days(many + row('06/25/2024')))).toEqual(new Set(['2024-06-07', '2024-06-25']))
})
