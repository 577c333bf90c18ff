import { describe, expect, it } from 'vitest'
import { isBareGreeting, isStock, saysWhereFrom } from '../../../shared/rules/stock.ts'
import { read } from '../../../shared/rules/text/reading.ts'
import { stockSentences } from '../../../shared/rules/words/stockSentences.ts'

describe('the stock sentence', () => {
  it.each(stockSentences)('is known: %s', (sentence) => {
    expect(isStock(read(sentence))).toBe(true)
  })

  it.each(stockSentences)('is known with a greeting, a curly apostrophe and a signature: %s', (sentence) => {
    expect(isStock(read(`Hi Olive, ${sentence.replaceAll("'", '’')} - Nil Null`))).toBe(true)
  })

  it.each(stockSentences)('is no stock any more with a reason behind it: %s', (sentence) => {
    expect(
      isStock(read(`${sentence} We met at the Tolby book fair in June and spoke about lighthouses.`)),
    ).toBe(false)
  })

  it.each([
    'I want to add you to my professional network on LinkedIn',
    'Id like to add you to my professional network',
    'Hi! I’d love to add you to my professional network here on LinkedIn 😊',
  ])('is known in a near copy: %s', (note) => {
    expect(isStock(read(note))).toBe(true)
  })
})

describe('a bare greeting', () => {
  it.each([
    'Hello',
    'Please accept my invitation 🙏 Thanks & Regards, Lakh',
    'Kindly accept me. I want to grow my network.',
    'Hallo, ich freue mich auf die Vernetzung. MfG',
    'Hola, acepta mi invitación por favor. Saludos',
  ])('says nothing: %s', (note) => {
    expect(isBareGreeting(read(note))).toBe(true)
  })

  it.each(['Hello, I bake bread.', 'Hi, we met in Tolby.', 'Greetings from the class of 1999'])(
    'is none any more with words of their own: %s',
    (note) => {
      expect(isBareGreeting(read(note))).toBe(false)
    },
  )
})

describe('where somebody says they are from', () => {
  it('stands in one sentence', () => {
    expect(saysWhereFrom(read('Greetings from the rowing club'))).toBe(true)
    expect(saysWhereFrom(read('Tell me where you are from. The Tolby fair is near.'))).toBe(false)
  })
})
