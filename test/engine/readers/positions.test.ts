import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const HEADER = 'Company Name,Title,Description,Location,Started On,Finished On\n'
const works = {
  type: 'own',
  kind: 'position',
  name: 'Sample Works',
  detail: 'Tester',
  since: '2020-03',
  until: null,
}

test.each([
  [
    'of today, with the present position',
    `${HEADER}Sample Works,Tester,"I test.\nA lot.",Lisbon,Mar 2020,\n`,
    works,
  ],
  [
    'with years alone',
    `${HEADER}Sample Works,Tester,,,1998,2003\n`,
    { ...works, since: '1998', until: '2003' },
  ],
  [
    're-saved by a spreadsheet',
    `\ufeff${HEADER.replaceAll(',', ';').replace('\n', '\r\n')}Sample Works;Tester;;;Mar-20;01.12.2021\r\n`,
    { ...works, until: '2021-12' },
  ],
  [
    'in UTF-16 with tabs',
    Buffer.from(`\ufeff${HEADER.replaceAll(',', '\t')}Sample Works\tTester\t\t\t2020-03-01\t\n`, 'utf16le'),
    works,
  ],
  [
    'with the heading in another case',
    'COMPANY NAME,title,Started on,FinishedOn\n Sample  Works ,,03/2020,\n',
    { ...works, detail: null },
  ],
])('an export %s', async (_, content, fact) => {
  const { facts, issues } = await readOne('Positions.csv', content)
  expect(issues).toEqual([])
  expect(facts).toEqual([fact])
})

test('rows that cannot be used are named with line and reason', async () => {
  const rows = [
    ',Tester,,,Mar 2020,',
    'Sample Works,Tester,,,someday,',
    'Sample Works,Tester,,,Mar 2020,Foo 2021',
    `${'W'.repeat(301)},Tester,,,,`,
    `Sample Works,${'T'.repeat(301)},,,,`,
  ]
  const { facts, issues } = await readOne('Positions.csv', HEADER + rows.join('\n'))
  expect(facts).toEqual([])
  expect(issues).toEqual([
    { line: 2, reason: 'the company is missing' },
    { line: 3, reason: 'the date "someday" cannot be read' },
    { line: 4, reason: 'the date "Foo 2021" cannot be read' },
    { line: 5, reason: 'the company is longer than 300 characters' },
    { line: 6, reason: 'a cell is longer than 300 characters' },
  ])
})

test('under another name the header tells', async () => {
  expect((await readOne('list.csv', `${HEADER}Sample Works,Tester,,,Mar 2020,\n`)).kind).toBe('positions')
})
