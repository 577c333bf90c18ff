import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const skill = (name: string) => ({
  type: 'own',
  kind: 'skill',
  name,
  detail: null,
  since: null,
  until: null,
})

test.each([
  ['of today', 'Name\nTesting \n"Knitting, by hand"\n'],
  ['of 2016', 'Skill Name\nTesting\n"Knitting, by hand"\n'],
  ['re-saved where commas need no quotation marks', '\ufeffname\r\nTesting\r\nKnitting, by hand\r\n'],
])('an export %s', async (_, content) => {
  const { facts, issues } = await readOne('Skills.csv', content)
  expect(issues).toEqual([])
  expect(facts).toEqual([skill('Testing'), skill('Knitting, by hand')])
})

test('a skill without end, or without letters, costs its row', async () => {
  const { issues } = await readOne('Skills.csv', `Name\n${'x'.repeat(301)}\n" "\n`)
  expect(issues).toEqual([
    { line: 2, reason: 'the skill is longer than 300 characters' },
    { line: 3, reason: 'the row is empty' },
  ])
})
