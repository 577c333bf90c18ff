import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Phrase, parsePhrase, type Step } from '../../../../shared/rules/text/phrase.ts'
import { phraseBook } from '../../../../shared/rules/text/phraseBook.ts'
import { foldedOn, split } from '../../../../shared/rules/text/split.ts'
import { MARK } from '../../../../shared/rules/text/vocabulary.ts'
import { pageFor } from './pageFor.ts'

type Token = { readonly word: string; readonly sentence: number; readonly marks: number }

function tokensOf(text: string): readonly Token[] {
  const page = split(text)
  return foldedOn(text, page).map((word, at) => ({
    word,
    sentence: page.sentence[at] ?? 0,
    marks: page.marks[at] ?? 0,
  }))
}

/** Every place where a phrase stands, found the plain way: from each word on, step by step. */
function plainly({ steps }: Phrase<null>, tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((first, from) => {
    let at = from
    for (const [nth, step] of steps.entries()) {
      const last = nth === 0 ? at : at + step.gap
      while (at <= last && tokens[at]?.sentence === first.sentence && !takes(step, tokens[at])) {
        if (((tokens[at]?.marks ?? 0) & MARK.negates) !== 0) return []
        at += 1
      }
      if (at > last || tokens[at]?.sentence !== first.sentence) return []
      at += 1
    }
    return [`${from}-${at}`]
  })
}

function takes({ words, stems, number }: Step, token: Token | undefined): boolean {
  if (!token) return false
  const { word, marks } = token
  return (
    words.has(word) || (number && (marks & MARK.number) !== 0) || stems.some((stem) => word.startsWith(stem))
  )
}

const few = ['a', 'b', 'cat', 'cats', 'not', '5', '30']
const form = fc.constantFrom(...few, 'cat*', '#')
const step = fc.array(form, { minLength: 1, maxLength: 3 }).map((forms) => forms.join('|'))
const gap = fc.constantFrom('', '', '..1 ', '..2 ', '..4 ')
const phrase = fc
  .array(fc.tuple(gap, step), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.map(([before, words], at) => (at === 0 ? words : before + words)).join(' '))
const text = fc.array(fc.constantFrom(...few, 'x', '.'), { maxLength: 20 }).map((words) => words.join(' '))

describe('a book of phrases', () => {
  it('finds every place of every phrase, the first one first, as a plain search does', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (written, said) => {
        const phrases = written.map((one, id) => parsePhrase(one, id, null))
        const tokens = tokensOf(said)
        const found = phrases.map((): string[] => [])
        const book = phraseBook(phrases)
        book.find(pageFor(book, said), (phrase, from, to) => {
          found[phrase]?.push(`${from}-${to}`)
        })
        for (const [id, one] of phrases.entries()) {
          const expected = plainly(one, tokens)
          expect(new Set(found[id])).toEqual(new Set(expected))
          expect(found[id]?.[0]).toBe(expected[0])
        }
      }),
      { numRuns: 500 },
    )
  })
})
