import { describe, expect, it } from 'vitest'
import { areDealings, isOtherSpelling } from '../../../renderer/format/ties.ts'

describe('a tie', () => {
  it('shows both strings only when they differ in more than case and accents', () => {
    expect(isOtherSpelling({ theirs: 'Universite de Tidemark', yours: 'Université de TIDEMARK' })).toBe(false)
    expect(isOtherSpelling({ theirs: 'Tidemark', yours: 'Tidemark Freight' })).toBe(true)
  })

  it('is none when somebody only is a connection, or wrote in vain', () => {
    const kinds = ['connected', 'they-wrote', 'wrote-to-each-other', 'you-wrote'] as const
    expect(kinds.map((kind) => areDealings({ kind }))).toEqual([true, true, false, false])
  })
})
