import { expect, it } from 'vitest'
import { overruledLines } from '../../shared/overruled.ts'
import { doorWord, overruled } from '../../shared/results.ts'

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

it('is a word said at a door: nothing stands against protection', () => {
  expect(overruled.safeParse({ subject: 'person', lost: 'keep', counts: 'remove' }).success).toBe(false)
  expect(doorWord.safeParse('protect').success).toBe(false)
})
