import { describe, expect, it } from 'vitest'
import { foldOf, writerOf } from './writers.ts'

describe('the hand that a line is by', () => {
  it('is the letter and the number its id begins with, the whole number', () => {
    expect(['T1m014', 'T1n999', 'T10m014', 'T12n003', 'H1m047'].map(writerOf)).toEqual([
      'T1',
      'T1',
      'T10',
      'T12',
      'H1',
    ])
  })

  it('is the hundred of ids that begin with neither', () => {
    expect(['m001', 'm099', 'm100', 'm692', 'n001'].map(writerOf)).toEqual(['m0', 'm0', 'm1', 'm6', 'n0'])
  })
})

describe('the fold of a line', () => {
  it('is its hand', () => {
    expect(['T1m014', 'T10m014', 'T10n200'].map(foldOf)).toEqual(['T1', 'T10', 'T10'])
  })

  it('is one of three for ids that name no hand, a whole hundred in each, messages with notes', () => {
    expect(['m001', 'm099', 'n050'].map(foldOf)).toEqual(['other 0', 'other 0', 'other 0'])
    expect(['m100', 'n199', 'm200', 'n299'].map(foldOf)).toEqual(['other 1', 'other 1', 'other 2', 'other 2'])
    expect(['m300', 'm400', 'm599', 'm600'].map(foldOf)).toEqual(['other 0', 'other 1', 'other 2', 'other 0'])
  })
})
