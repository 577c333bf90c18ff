import { expect, it } from 'vitest'
import { acceptedWord } from '../../../renderer/format/sentNotes.ts'

it('claims no more than the data tells', () => {
  expect([true, false, null].map(acceptedWord)).toEqual([
    'accepted',
    'not accepted so far',
    'not known whether accepted',
  ])
})
