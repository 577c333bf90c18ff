import { expect, it } from 'vitest'
import { tieStrength } from '../../../renderer/format/tieStrength.ts'

it.each([
  [1, 'strong', '●●●'],
  [0.5, 'strong', '●●●'],
  [0.3, 'fair', '●●○'],
  [0.1, 'weak', '●○○'],
  [0, 'weak', '●○○'],
])('a tie of %d is said in a word and in dots', (strength, word, dots) => {
  expect(tieStrength(strength)).toMatchObject({ word, dots })
})
