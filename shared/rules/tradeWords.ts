import { leanings } from './leanings.ts'
import type { Finding } from './text/finding.ts'
import type { Reading } from './text/reading.ts'
import { topics } from './text/vocabulary.ts'
import { tradeTopics } from './words/tradeTopics.ts'

const trade = topics.reduce((mask, topic, at) => (topic in tradeTopics ? mask | (1 << at) : mask), 0)

/** A word that adds so much to the odds of a removal tells of a trade as well. */
const TELLING = 0.2

/** The words of the market in a text, to quote the sentence that has most of them. */
export function tradeWords({ text, tokens }: Reading): readonly Finding[] {
  return tokens
    .filter(({ known }) => (known.topics & trade) !== 0 || (leanings.remove[known.leaning] ?? 0) >= TELLING)
    .map(({ start, end }) => ({ intent: 'sells', phrase: -1, weight: 1, text, start, end }))
}
