import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../../../shared/rules/text/phrase.ts'
import { phraseBook } from '../../../../shared/rules/text/phraseBook.ts'
import { split } from '../../../../shared/rules/text/split.ts'
import { pageFor } from './pageFor.ts'

function finds(phrase: string, text: string): boolean {
  let isFound = false
  const book = phraseBook([parsePhrase(phrase, 0, null)])
  book.find(pageFor(book, text), () => {
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

describe('a word of a page', () => {
  it('is found again in the text', () => {
    const text = 'Ágnes’ 30% — 𝗙𝗥𝗘𝗘 🚀 x'
    const { count, start, end } = split(text)
    const words = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))
    expect(words).toEqual(['Ágnes', '30', '%', '𝗙𝗥𝗘𝗘', 'x'])
  })
})
