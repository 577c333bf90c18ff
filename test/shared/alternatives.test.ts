import { expect, it } from 'vitest'
import { alternativesLine } from '../../shared/alternatives.ts'

it('names the suggestions of which one is enough', () => {
  expect(alternativesLine({ alternatives: ['no-tie'] })).toBe(
    'It would mend mostly the same verdicts as the suggestion on “nothing in your files connects you”: try one of ' +
      'them first.',
  )
  expect(alternativesLine({ alternatives: ['no-tie', 'says-nothing', 'made-up'] })).toBe(
    'It would mend mostly the same verdicts as the suggestions on “nothing in your files connects you”, “they wrote no ' +
      'note” and “made up”: try one of them first.',
  )
})

it('says nothing of a suggestion that stands alone', () => {
  expect(alternativesLine({ alternatives: [] })).toBe(null)
})
