import { expect, it } from 'vitest'
import { overruledLines } from '../../shared/overruled.ts'

it('says of each decision that is overruled what was said of the other, and that it counts', () => {
  const said = overruledLines([
    { subject: 'invitation', lost: 'accept', counts: 'ignore' },
    { subject: 'connection', lost: 'hold', counts: 'remove' },
  ])
  expect(said).toEqual([
    'You had accepted one and ignored the other: ignored counts, as you said it later.',
    'You had put off one and removed the other: removed counts, as you said it later.',
  ])
})

it('says nothing where none is', () => {
  expect(overruledLines([])).toEqual([])
})
