import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../../../shared/rules/text/phrase.ts'
import { phraseBook } from '../../../../shared/rules/text/phraseBook.ts'
import { tokenise } from '../../../../shared/rules/text/tokens.ts'

function finds(phrase: string, text: string): boolean {
  let isFound = false
  phraseBook([parsePhrase(phrase, 0, null)])(tokenise(text), () => {
    isFound = true
  })
  return isFound
}

describe('a phrase', () => {
  it.each([
    ['we help', 'What WE help with', true],
    ['we help', 'we can help', false],
    ['we|i help', 'I help', true],
    ['we ..1 help', 'we can help', true],
    ['we ..1 help', 'we can never help', false],
    ['we ..2 help', 'we do not help', false],
    ['compan* grow', 'companies grow', true],
    ['# %', 'by 30 %', true],
    ['# %', 'by 30%', true],
    ['€ #', 'from €1,200.50', true],
    ['i d like', 'I’d like', true],
    ['eleve', 'un Élève', true],
    ['eleve', 'un e\u0301le\u0300ve', true],
    ['free', '𝗙𝗥𝗘𝗘', true],
    ['grusse', 'Grüße', true],
    ['we help', 'Not we. Help!', false],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(finds(phrase, text)).toBe(expected)
  })

  it('refuses a stem of two letters', () => {
    expect(() => parsePhrase('we*', 0, null)).toThrow('too short')
  })
})

describe('a token', () => {
  it('points at its word in the text', () => {
    const text = 'Ágnes’ 30% — 𝗙𝗥𝗘𝗘 🚀 x'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ágnes',
      '30',
      '%',
      '𝗙𝗥𝗘𝗘',
      'x',
    ])
  })
})
