import { expect, test } from 'vitest'
import { readOne } from './support.ts'

const cause = (name: string) => ({
  type: 'own',
  kind: 'cause',
  name,
  detail: null,
  since: null,
  until: null,
})

test.each([
  ['as LinkedIn writes it', 'Supported Cause\nArts and Culture\nEducation\n'],
  ['re-saved, with an empty column', 'Supported Cause;\r\nArts and Culture;\r\nEducation;\r\n'],
])('one cause a row, %s', async (_, content) => {
  const { facts, issues } = await readOne('Causes You Care About.csv', content)
  expect(issues).toEqual([])
  expect(facts).toEqual([cause('Arts and Culture'), cause('Education')])
})
