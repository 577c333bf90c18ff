import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../../../shared/rules/text/page.ts'
import { foldedOn, split } from '../../../../shared/rules/text/split.ts'

const wordsOf = (text: string): readonly string[] => foldedOn(text, split(text))

describe('the one page', () => {
  it('holds the words of the text that was split last, also when that was there before', () => {
    const [one, other] = ['Hello Olive, I bake.', 'You write about bread']
    expect(wordsOf(one)).toEqual(['hello', 'olive', 'i', 'bake'])
    expect(wordsOf(other)).toEqual(['you', 'write', 'about', 'bread'])
    expect(wordsOf(one)).toEqual(['hello', 'olive', 'i', 'bake'])
  })

  it('has room for a text of nothing but words of one letter', () => {
    expect(split('a '.repeat(LONGEST_TEXT)).count).toBe(LONGEST_TEXT / 2)
  })

  it('ends where texts are cut', () => {
    expect(wordsOf(`${'a'.repeat(LONGEST_TEXT)} bread`)).toHaveLength(1)
  })
})

describe('words', () => {
  it('are parted by apostrophes and hyphens, numbers by nothing inside them', () => {
    expect(wordsOf("I'd pay 1,500.50 € for a well-kept kiln")).toEqual([
      'i',
      'd',
      'pay',
      '1,500.50',
      '€',
      'for',
      'a',
      'well',
      'kept',
      'kiln',
    ])
  })

  it('are folded: without accents, in lower case, out of dressed-up letters', () => {
    expect(wordsOf('Élan GRÁTIS 𝗙𝗥𝗘𝗘')).toEqual(['elan', 'gratis', 'free'])
  })
})
