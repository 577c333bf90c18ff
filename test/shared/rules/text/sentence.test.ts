import { describe, expect, it } from 'vitest'
import { quoteAround } from '../../../../shared/rules/text/sentence.ts'

/** The sentence of a text that a word of it stands in. */
const around = (text: string, word: string): string => {
  const start = text.indexOf(word)
  return quoteAround(text, { start, end: start + word.length })
}

describe('a sentence', () => {
  it.each([
    ['Dear Mrs. Keller, I am a student. Thank you.', 'student', 'Dear Mrs. Keller, I am a student.'],
    ['I sit on the 3. floor. Come by!', 'floor', 'I sit on the 3. floor.'],
    ['Wir starten am 3.12. in Tolby. Bis dann', 'Tolby', 'Wir starten am 3.12. in Tolby.'],
    ['We have 40 incl. the old ones. Yours?', 'old', 'We have 40 incl. the old ones.'],
  ])('does not end behind an abbreviation or an ordinal: %s', (text, word, sentence) => {
    expect(around(text, word)).toBe(sentence)
  })

  it.each([
    ['We charge 25. Call me now.', 'now', 'Call me now.'],
    ['I live in Baker St. You sing.', 'sing', 'You sing.'],
    ['We met in 2019. You gave a talk.', 'talk', 'You gave a talk.'],
    ['I bake. You write about bread!', 'bread', 'You write about bread!'],
  ])('ends behind a year and a word: %s', (text, word, sentence) => {
    expect(around(text, word)).toBe(sentence)
  })
})
