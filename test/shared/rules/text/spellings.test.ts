import { describe, expect, it } from 'vitest'
import { split } from '../../../../shared/rules/text/split.ts'
import { describeWord } from '../../../../shared/rules/text/vocabulary.ts'

/** What the page says of each word. */
const known = (text: string) => {
  const { count, marks, topics, leaning, number } = split(text)
  return Array.from({ length: count }, (_, at) => ({
    marks: marks[at],
    topics: topics[at],
    leaning: leaning[at],
    number: number[at],
  }))
}

const expectRight = (words: readonly string[]) => {
  for (const word of words) expect(known(word)).toEqual([describeWord(word)])
}

describe('a word that is remembered', () => {
  it('is told from one with other capitals', () => {
    expectRight(['kiln', 'Kiln', 'KILN', 'kiln'])
  })

  it('is the same however long it is, and in whatever letters', () => {
    const words = ['a', 'webinars', 'consultant', 'Élève', '𝗙𝗥𝗘𝗘', '1,200.50', '€', `${'long'.repeat(12)}`]
    expectRight([...words, ...words])
  })

  it('is right after more words than can be remembered', () => {
    for (let at = 0; at < 200_000; at += 1) split(`w${at}x`)
    expectRight(['w7x', 'w199999x', 'free', 'consultant'])
  })

  it('is right where different words look alike to the table', () => {
    // With 31 for a factor, each of these pairs of letters comes to the same.
    const parts = ['Aa', 'BB']
    const words = Array.from({ length: 1024 }, (_, at) =>
      Array.from({ length: 10 }, (_, bit) => parts[(at >> bit) & 1]).join(''),
    )
    const numbered = words.map((word, at) => (at % 2 === 0 ? word : `${word}1`))
    expectRight([...numbered, ...numbered])
  })
})
