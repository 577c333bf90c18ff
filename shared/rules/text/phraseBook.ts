import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { foundAt, NONE } from './pairTable.ts'
import type { Phrase } from './phrase.ts'
import { type PhraseIndex, phraseIndex, SINGLE } from './phraseIndex.ts'
import { endOf, PLAN, planAt } from './phrasePlan.ts'

/**
 * What to do with a phrase that stands in a text, from one of its words to another, `to` exclusive. It is told by its
 * place among all phrases: the phrase itself, far off in memory, is not needed for it.
 */
type OnMatch = (phrase: number, from: number, to: number) => void

export type PhraseBook = {
  /** The number by which a folded word is known in a page; 0 where neither a phrase nor another list knows it. */
  readonly numberOf: (word: string) => number
  /** Finds all phrases on a page. */
  readonly find: (page: Page, onMatch: OnMatch) => void
}

/**
 * Phrases to look for together. Each is tried only where the two words of its anchor stand: thousands of phrases cost
 * hardly more than the few that may be there. The same place may be found twice; of several places of one phrase the first
 * is found first.
 * @param others words that are to have a number of their own as well, folded
 */
export function phraseBook(phrases: readonly Phrase<unknown>[], others: readonly string[] = []): PhraseBook {
  const index = phraseIndex(phrases, others)
  return { numberOf: index.wordNumber, find: (page, onMatch) => findIn(index, page, onMatch) }
}

/** What is looked for, in which words, and from where to where the sentence at hand reaches, `end` exclusive. */
type Search = {
  readonly index: PhraseIndex
  readonly words: Int32Array
  readonly onMatch: OnMatch
  start: number
  end: number
}

function findIn(index: PhraseIndex, { count, number: words, sentence }: Page, onMatch: OnMatch): void {
  const { singlesFrom, singles, pairs, reach } = index
  const search: Search = { index, words, onMatch, start: 0, end: 0 }
  for (let at = 0; at < count; at += 1) {
    if (at === search.end) {
      search.start = at
      search.end = endOfSentence(sentence, at, count)
    }
    const first = numberAt(words, at)
    const begun = reach[first] ?? 0
    if (begun === 0) continue
    if (begun >= SINGLE) {
      const stop = singlesFrom[first + 1] ?? 0
      for (let place = singlesFrom[first] ?? 0; place < stop; place += 1)
        onMatch(singles[place] ?? 0, at, at + 1)
    }
    const last = Math.min(search.end - 1, at + (begun & (SINGLE - 1)))
    for (let other = at + 1; other <= last; other += 1) {
      const second = numberAt(words, other)
      const found = second === 0 ? NONE : foundAt(pairs, first, second)
      if (found === NONE) continue
      if (found >= 0) {
        tryOne(search, found, at, other)
        continue
      }
      const list = ~found
      const stop = list + numberAt(pairs.items, list)
      for (let place = list + 1; place <= stop; place += 1)
        tryOne(search, numberAt(pairs.items, place), at, other)
    }
  }
}

function endOfSentence(sentence: Int32Array, at: number, count: number): number {
  const same = sentence[at]
  let end = at + 1
  while (end < count && sentence[end] === same) end += 1
  return end
}

/** Tries the phrase of one plan, whose anchor may be the words at two places of a sentence. */
function tryOne(search: Search, plan: number, at: number, other: number): void {
  const { plans, lastNegation } = search.index
  if (other - at > planAt(plans, plan + PLAN.inside) + 1) return
  const latest = at - planAt(plans, plan + PLAN.nearest)
  for (
    let from = Math.max(search.start, at - planAt(plans, plan + PLAN.farthest));
    from <= latest;
    from += 1
  ) {
    const to = endOf(plans, plan, search.words, from, search.end, lastNegation)
    if (to <= at) continue
    const phrase = planAt(plans, plan)
    search.onMatch(phrase, from, to)
  }
}
