import { expect, it } from 'vitest'
import { curly } from '../../../renderer/format/quotationMarks.ts'

it.each([
  ['Names "tides" in their note: "Tides" is a skill', 'Names “tides” in their note: “Tides” is a skill'],
  ['("Tidemark" in their headline)', '(“Tidemark” in their headline)'],
  ['"x" is not a name.', '“x” is not a name.'],
  ['Nothing is quoted here', 'Nothing is quoted here'],
])('one kind of quotation marks: %s', (said, shown) => {
  expect(curly(said)).toBe(shown)
})
