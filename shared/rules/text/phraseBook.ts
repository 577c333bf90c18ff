import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { listOfPair } from './pairTable.ts'
import type { Phrase } from './phrase.ts'
import { type PhraseIndex, phraseIndex } from './phraseIndex.ts'
import { endOf, PLAN } from './phrasePlan.ts'

/** What to do with a phrase that stands in a text, from one of its words to another, `to` exclusive. */
export type OnMatch<Label> = (phrase: Phrase<Label>, from: number, to: number) => void

export type PhraseBook<Label> = {
  /** The number by which a folded word is known in a page; 0 where neither a phrase nor another list knows it. */
  readonly numberOf: (word: string) => number
  /** Finds all phrases on a page. */
  readonly find: (page: Page, onMatch: OnMatch<Label>) => void
}

/**
 * Phrases to look for together. Each is tried only where the two words of its anchor stand: thousands of phrases cost
 * hardly more than the few that may be there. The same place may be found twice; of several places of one phrase the first
 * is found first.
 * @param others words that are to have a number of their own as well, folded
 */
export function phraseBook<Label>(
  phrases: readonly Phrase<Label>[],
  others: readonly string[] = [],
): PhraseBook<Label> {
  const index = phraseIndex(phrases, others)
  return {
    numberOf: index.wordNumber,
    find: ({ count, number: words, sentence }, onMatch) => {
      let start = 0
      for (let end = 1; end <= count; end += 1) {
        if (end < count && sentence[end] === sentence[start]) continue
        findIn(index, phrases, { words, start, end }, onMatch)
        start = end
      }
    },
  }
}

/** The numbers of words, and where in them a sentence begins and ends. */
type Sentence = { readonly words: Int32Array; readonly start: number; readonly end: number }

/** Finds all phrases in one sentence. */
function findIn<Label>(
  index: PhraseIndex,
  phrases: readonly Phrase<Label>[],
  sentence: Sentence,
  onMatch: OnMatch<Label>,
): void {
  const { singles, pairs, reach } = index
  const { words, start, end } = sentence
  for (let at = start; at < end; at += 1) {
    const first = numberAt(words, at)
    if (first === 0) continue
    const alone = singles[first]
    if (alone) {
      for (const number of alone) {
        const phrase = phrases[number]
        if (phrase) onMatch(phrase, at, at + 1)
      }
    }
    const last = Math.min(end - 1, at + numberAt(reach, first))
    for (let other = at + 1; other <= last; other += 1) {
      const second = numberAt(words, other)
      const list = second === 0 ? -1 : listOfPair(pairs, first, second)
      if (list >= 0) tryAll(index, phrases, list, sentence, at, other, onMatch)
    }
  }
}

/** Tries the phrases of a list, whose anchor may be the words at two places. */
function tryAll<Label>(
  { pairs: { items }, plans, lastNegation }: PhraseIndex,
  phrases: readonly Phrase<Label>[],
  list: number,
  { words, start, end }: Sentence,
  at: number,
  other: number,
  onMatch: OnMatch<Label>,
): void {
  const stop = list + numberAt(items, list)
  for (let place = list + 1; place <= stop; place += 1) {
    const plan = numberAt(items, place)
    if (other - at > numberAt(plans, plan + PLAN.inside) + 1) continue
    const latest = at - numberAt(plans, plan + PLAN.nearest)
    for (let from = Math.max(start, at - numberAt(plans, plan + PLAN.farthest)); from <= latest; from += 1) {
      const to = endOf(plans, plan, words, from, end, lastNegation)
      if (to <= at) continue
      const phrase = phrases[numberAt(plans, plan)]
      if (phrase) onMatch(phrase, from, to)
    }
  }
}
