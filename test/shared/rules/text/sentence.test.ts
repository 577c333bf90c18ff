import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAround, type Span, sentenceAround, sentenceOf } from '../../../../shared/rules/text/sentence.ts'
import { endsSentence } from '../../../../shared/rules/text/sentenceEnd.ts'
import { split } from '../../../../shared/rules/text/split.ts'

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

/** From the end of the sentence before to the first end behind, each time looked for anew. */
function plainly(text: string, place: Span): Span {
  let { start, end } = place
  while (start > 0 && !endsSentence(text, start - 1)) start -= 1
  while (end < text.length && !endsSentence(text, end - 1)) end += 1
  while (start < place.start && text.charAt(start).trim() === '') start += 1
  while (end > place.end && text.charAt(end - 1).trim() === '') end -= 1
  return { start, end }
}

const text = fc
  .array(fc.constantFrom('I bake', ' bread', 'Mrs', '. ', '.', '! ', '…', '; ', '\n', ' ', '3. floor', 'é'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

/** A text, and places in it of one letter or more. */
const asked = text.chain((written) =>
  fc.tuple(
    fc.constant(written),
    fc.array(
      fc
        .tuple(fc.nat(written.length - 1), fc.nat(written.length - 1))
        .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 })),
      { minLength: 1, maxLength: 6 },
    ),
  ),
)

describe('the sentence around a place', () => {
  const two = 'First one here. Second one here. Third one here.'

  it('is the first alone, also after a place that reaches into the second', () => {
    expect(sentenceAround(two, { start: 2, end: 20 })).toEqual({ start: 0, end: 32 })
    expect(sentenceAround(two, { start: 2, end: 4 })).toEqual({ start: 0, end: 15 })
  })

  it('is the one that a plain search finds', () => {
    fc.assert(
      fc.property(asked, ([written, places]) => {
        for (const place of places) expect(sentenceAround(written, place)).toEqual(plainly(written, place))
      }),
      { numRuns: 500 },
    )
  })

  it('is told by the page as well, for every word on it', () => {
    fc.assert(
      fc.property(text, (written) => {
        const page = split(written)
        for (let at = 0; at < page.count; at += 1) {
          const word = { start: page.start[at] ?? 0, end: page.end[at] ?? 0 }
          expect(sentenceOf(written, page, at)).toEqual(sentenceAround(written, word))
        }
      }),
      { numRuns: 500 },
    )
  })
})
