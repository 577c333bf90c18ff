import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../../shared/rules/text/tokens.ts'

const known = (text: string) => tokenise(text).map(({ known: word }) => word)

describe('a word that is remembered', () => {
  it('is the same word when it comes again', () => {
    const [first, second] = known('kiln kiln')
    expect(first).toBe(second)
  })

  it('is told from one with other capitals', () => {
    expect(known('Kiln kiln KILN').map(({ capital, capitals }) => [capital, capitals])).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ])
  })

  it('is right after more words than can be remembered', () => {
    for (let at = 0; at < 200_000; at += 1) tokenise(`w${at}x`)
    for (const word of ['w7x', 'w199999x', 'kiln']) expect(tokenise(word)[0]?.word).toBe(word)
  })

  it('is right where different words look alike to the table', () => {
    // With 31 for a factor, each of these pairs of letters comes to the same.
    const parts = ['Aa', 'BB']
    const words = Array.from({ length: 1024 }, (_, at) =>
      Array.from({ length: 10 }, (_, bit) => parts[(at >> bit) & 1]).join(''),
    )
    for (const word of [...words, ...words]) expect(known(word)[0]?.written).toBe(word)
  })
})
