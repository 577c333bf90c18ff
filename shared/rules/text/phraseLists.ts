import { counters, currencies, units } from '../words/prices.ts'
import { stockSentences } from '../words/stockSentences.ts'
import { whence } from '../words/whence.ts'
import { wordLists } from '../words/words.ts'
import { fold } from './fold.ts'
import type { Intent, Phrases, WordList } from './intent.ts'
import { type Phrase, parsePhrase } from './phrase.ts'
import { phraseBook } from './phraseBook.ts'

/** What a phrase of the word lists speaks of, and how plainly. */
export type Label = { readonly intent: Intent; readonly weight: number }

/** What a phrase weighs: a plain one most, and each 1 less than the next at least, by which `finding.ts` orders them. */
export const WEIGHTS = { plain: 2, hints: 1 } as const

const shared = new Map<string, Label>()

/** All phrases that speak alike share one label. */
function labelOf(intent: Intent, kind: keyof typeof WEIGHTS): Label {
  const name = `${intent} ${kind}`
  const label = shared.get(name) ?? { intent, weight: WEIGHTS[kind] }
  shared.set(name, label)
  return label
}

function compile(lists: readonly WordList[]): readonly Phrase<Label>[] {
  const phrases: Phrase<Label>[] = []
  for (const list of lists) {
    for (const [intent, said] of Object.entries(list) as [Intent, Phrases][]) {
      for (const kind of ['plain', 'hints'] as const) {
        const label = labelOf(intent, kind)
        for (const written of said[kind] ?? []) phrases.push(parsePhrase(written, phrases.length, label))
      }
    }
  }
  return phrases
}

/** Words that are told from each other by their number as well, and not only by the phrases that know them. */
const others = [
  ...stockSentences.flatMap((sentence) => sentence.split(/[^\p{L}\p{M}]+/u).filter(Boolean)),
  ...currencies,
  '%',
  ...counters,
  ...units,
  ...whence,
].map(fold)

const phrases = compile(wordLists)

/** What each phrase of the book speaks of, by its number. */
export const labels: readonly Label[] = phrases.map(({ label }) => label)

/** The phrases of all word lists. */
export const book = phraseBook(phrases, others)
