import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markQuotes } from '../../../renderer/format/marks.ts'

const marked = (text: string, quotes: readonly string[]) =>
  markQuotes(text, quotes)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join('')

describe('marking quotes', () => {
  it('marks exactly the quoted words, everywhere they stand', () => {
    expect(marked('Hi, I sell. Yes, I sell.', ['I sell'])).toBe('Hi, [I sell]. Yes, [I sell].')
  })

  it('joins quotes that overlap or touch', () => {
    expect(marked('abcdef', ['abc', 'bcd', 'e'])).toBe('[abcde]f')
  })

  it('marks nothing for a quote that is not there letter by letter', () => {
    expect(marked('Hello', ['hello', 'Hello!'])).toBe('Hello')
  })

  it('ignores an empty quote', () => {
    expect(marked('Hello', [''])).toBe('Hello')
  })

  it('reads special characters as themselves', () => {
    expect(marked('10x (really?) $$ <b>', ['(really?)', '$$', '<b>'])).toBe('10x [(really?)] [$$] [<b>]')
  })

  it('loses and adds no letter, and marks only letters of a quote', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚀', 'é'), maxLength: 30 })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 4 }), (text, quotes) => {
        const stretches = markQuotes(text, quotes)
        expect(stretches.map((one) => one.text).join('')).toBe(text)
        const shown = quotes.filter((quote) => quote !== '' && text.includes(quote))
        expect(stretches.some((one) => one.marked)).toBe(shown.length > 0)
        for (const quote of shown)
          expect(stretches.some((one) => one.marked && one.text.includes(quote))).toBe(true)
      }),
    )
  })
})
