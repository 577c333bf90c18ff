import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOne, writeCsv } from './support.ts'

const HEADER =
  'Member Age,Company Names,Company Names,Job Functions,Member Gender,Member Groups,Member Skills,Job Titles,Job Titles'
const row = (groups: string) =>
  `25 to 34,Sample Works,Sample Works,Engineering,,"${groups}",Testing,Tester,Tester\n`
const group = (name: string) => ({
  type: 'own',
  kind: 'group',
  name,
  detail: null,
  since: null,
  until: null,
})
const read = (content: string | Buffer) => readOne('Ad_Targeting.csv', content)

test('each group of the one wide row is a fact, with the commas of its name; numbers name nobody', async () => {
  const cell = 'AI, ML & Data ; Knitting Circle; 956157; A;B Testers; Knitting Circle;'
  const { rows, facts, lines, issues } = await read(`${HEADER}\n${row(cell)}\n`)
  expect(issues).toEqual([])
  expect(facts).toEqual([group('AI, ML & Data'), group('Knitting Circle'), group('A;B Testers')])
  expect({ rows, lines }).toEqual({ rows: 1, lines: [2, 2, 2] })
})

test('the same in UTF-16 with tabs, as in 2018', async () => {
  const cells = [HEADER.split(','), ['', '', '', '', '', 'Knitting Circle; Testers', '', '', '']]
  const content = `\ufeff${writeCsv(cells, { delimiter: '\t', newline: '\r\n', quoteAll: true })}`
  expect((await read(Buffer.from(content, 'utf16le'))).facts).toEqual([
    group('Knitting Circle'),
    group('Testers'),
  ])
})

test.each([
  ['no group in any row', `${HEADER}\n${row('')}${row('12345')}`],
  [
    'no column for them',
    'Member Age,Job Functions,Member Skills\n25 to 34,Engineering,\n25 to 34,,Testing\n',
  ],
])('%s is no fault', async (_, content) => {
  expect(await read(content)).toMatchObject({ rows: 2, facts: [], issues: [], notes: [] })
})

test('a group without end costs its row', async () => {
  const { rows, facts, issues } = await read(
    `${HEADER}\n${row(`Testers; ${'x'.repeat(301)}`)}${row('Testers')}`,
  )
  expect({ rows, facts }).toEqual({ rows: 2, facts: [group('Testers')] })
  expect(issues).toEqual([{ line: 2, reason: 'the name of a group is longer than 300 characters' }])
})

test('any names come back, each once', async () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => `x${text.normalize('NFC').replace(/[\s;\p{Cc}\ufeff]/gu, '')}`)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 10 }), async (names) => {
      const { facts } = await read(writeCsv([['Member Groups'], [names.join('; ')]]))
      expect(facts).toEqual(names.map(group))
    }),
    { numRuns: 60 },
  )
})
