import { describe, expect, it } from 'vitest'
import { addedInterest, matchingInterests, toggledInterest } from '../../renderer/interestEdits.ts'
import type { Interest } from '../../shared/results.ts'

const none = { added: [], removed: [] }
const rowing: Interest = { words: 'Rowing', source: 'Skills.csv', counts: true }

describe('an interest', () => {
  it('of the data is taken off and put back', () => {
    const off = toggledInterest(none, rowing)
    expect(off).toEqual({ added: [], removed: ['Rowing'] })
    expect(toggledInterest(off, { ...rowing, counts: false })).toEqual(none)
  })

  it('of the owner’s own is forgotten when it is taken off', () => {
    const own = addedInterest(none, ' Night ferries ')
    expect(own.added).toEqual(['Night ferries'])
    expect(toggledInterest(own, { words: 'Night ferries', source: 'you', counts: true })).toEqual(none)
  })

  it('too vague to count by itself counts once the owner says so', () => {
    const vague: Interest = { words: 'Sales', source: 'Skills.csv', counts: false }
    expect(toggledInterest(none, vague)).toEqual({ added: ['Sales'], removed: [] })
  })

  it('that was taken off and is then added is there once', () => {
    expect(addedInterest({ added: ['rowing'], removed: ['ROWING'] }, 'Rowing')).toEqual({
      added: ['Rowing'],
      removed: [],
    })
  })
})

describe('filtering interests', () => {
  const all = [rowing, { words: 'Night ferries', source: 'you', counts: true }]
  it('looks at the words and at the source', () => {
    expect(matchingInterests(all, ' ROW')).toEqual([rowing])
    expect(matchingInterests(all, 'skills')).toEqual([rowing])
    expect(matchingInterests(all, '')).toEqual(all)
  })
})
