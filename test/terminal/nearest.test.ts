import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../main/terminal/nearest.ts'

const known = ['pitches-in-note', 'pitches', 'no-tie', 'no-introduction', 'all', 'dry-run']

describe('the word that was probably meant', () => {
  it.each([
    ['pitch', 'pitches', 'the shortest that holds it'],
    ['introduction', 'no-introduction', 'whatever stands before it'],
    ['No-Tei', 'no-tie', 'two letters swapped, capitals aside'],
    ['no-tix', 'no-tie', 'one letter changed'],
    ['no-ties', 'no-tie', 'one letter too many'],
    ['dryrun', 'dry-run', 'one too few'],
    ['al', 'all', 'even of a short one'],
  ])('of %s is %s: %s', (written, meant) => {
    expect(nearest(written, known)).toBe(meant)
  })

  it.each(['nosuch', 'x', '', 'no', 'p'.repeat(5_000)])('is none where nothing is near: %j', (written) => {
    expect(nearest(written, known)).toBeNull()
  })

  it('of a short one is found where two letters were swapped, and not where two were changed', () => {
    expect(nearest('wiegh', ['weigh'])).toBe('weigh')
    expect(nearest('waogh', ['weigh'])).toBeNull()
  })

  it('is said as a question after a sentence', () => {
    expect(didYouMean('dryrun', known, '--')).toBe(' Did you mean --dry-run?')
    expect(didYouMean('nosuch', known)).toBe('')
  })
})
