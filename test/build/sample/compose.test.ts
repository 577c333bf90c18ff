import { describe, expect, it } from 'vitest'
import { Random } from '../../../build/sample/random.ts'
import { valuesFor } from '../../../build/sample/speak.ts'
import { compose } from '../../../build/sample/texts/compose.ts'
import { phrasebooks } from '../../../build/sample/texts/languages.ts'

const random = new Random(1)

describe('a template', () => {
  it('takes values before words, and words within words', () => {
    const words = { name: ['nobody'], greeting: ['Hi {name}'] }
    expect(compose('{greeting}!', words, { name: 'Ada' }, random)).toBe('Hi Ada!')
    expect(compose('{greeting}!', words, {}, random)).toBe('Hi nobody!')
  })

  it('chooses one of several, which may be empty or nest', () => {
    const all = Array.from({ length: 100 }, () => compose('{|a|{b|{c}}}', { c: ['d'] }, {}, random))
    expect(new Set(all)).toEqual(new Set(['', 'a', 'b', 'd']))
  })

  it('does not look into values', () => {
    expect(compose('{x}', {}, { x: '{{first_name}}' }, random)).toBe('{{first_name}}')
  })

  it('with an unknown slot is a mistake', () => {
    expect(() => compose('{y}', {}, {}, random)).toThrow('{y}')
  })
})

describe.each(Object.entries(phrasebooks))('the phrasebook %s', (_, book) => {
  const speaker = {
    first: 'Ada',
    last: 'Quillsby',
    language: 'en',
    company: 'Amberwharf Tools',
    position: 'Buyer',
  } as const
  const everything = [
    ...Object.values(book.lines).flat(),
    ...book.threads.flat(2),
    ...book.asides,
    ...Object.values(book.words).flat(),
  ]

  it('has words for every slot, so that no text shows one', () => {
    for (const template of everything.flatMap((one) => Array.from({ length: 8 }, () => one))) {
      const text = compose(template, book.words, valuesFor('them', speaker, 'Beth Tarnmoor', random), random)
      expect(text.replaceAll(/\{\{(first_name|company)\}\}/g, '')).not.toMatch(/[{}|]|undefined/)
    }
  })

  it('has threads long enough to fill their stretch of time', () => {
    expect(book.threads.every((thread) => thread.length >= 4)).toBe(true)
  })
})
