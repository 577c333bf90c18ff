import type { Finding } from './text/finding.ts'
import { leaningsIn } from './text/leanings.ts'
import { numberAt } from './text/numberAt.ts'
import type { Reading } from './text/reading.ts'
import { topics } from './text/vocabulary.ts'
import { wordsWhere } from './text/wordsWhere.ts'
import { tradeTopics } from './words/tradeTopics.ts'

const trade = topics.reduce((mask, topic, at) => (topic in tradeTopics ? mask | (1 << at) : mask), 0)

const leanings = leaningsIn('remove')

/** A word that adds so much to the odds of a removal tells of a trade as well. */
const TELLING = 0.2

/** The words of the market in a text, to quote the sentence that has most of them. */
export function tradeWords({ text }: Reading): readonly Finding[] {
  return wordsWhere(
    text,
    'sells',
    ({ leaning, topics: masks }, at) =>
      (leanings[numberAt(leaning, at)] ?? 0) >= TELLING || (numberAt(masks, at) & trade) !== 0,
  )
}
