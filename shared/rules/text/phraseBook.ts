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
type OnMatch<Label> = (label: Label, phrase: number, from: number, to: number) => void

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
  const labels = phrases.map(({ label }) => label)
  return {
    numberOf: index.wordNumber,
    find: ({ count, number: words, sentence }, onMatch) => {
      let start = 0
      for (let end = 1; end <= count; end += 1) {
        if (end < count && sentence[end] === sentence[start]) continue
        findIn(index, labels, { words, start, end }, onMatch)
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
  labels: readonly Label[],
  sentence: Sentence,
  onMatch: OnMatch<Label>,
): void {
  const { singles, pairs, reach } = index
  const { words, start, end } = sentence
  for (let at = start; at < end; at += 1) {
    const first = numberAt(words, at)
    const begun = reach[first] ?? 0
    if (begun === 0) continue
    if (begun >= SINGLE) {
      for (const phrase of singles.get(first) ?? []) {
        const label = labels[phrase]
        if (label !== undefined) onMatch(label, phrase, at, at + 1)
      }
    }
    const last = Math.min(end - 1, at + (begun & (SINGLE - 1)))
    for (let other = at + 1; other <= last; other += 1) {
      const second = numberAt(words, other)
      const found = second === 0 ? NONE : foundAt(pairs, first, second)
      if (found === NONE) continue
      if (found >= 0) tryOne(index, labels, found, sentence, at, other, onMatch)
      else tryAll(index, labels, ~found, sentence, at, other, onMatch)
    }
  }
}

/** Tries the phrases of a list, whose anchor may be the words at two places. */
function tryAll<Label>(
  index: PhraseIndex,
  labels: readonly Label[],
  list: number,
  sentence: Sentence,
  at: number,
  other: number,
  onMatch: OnMatch<Label>,
): void {
  const { items } = index.pairs
  const stop = list + numberAt(items, list)
  for (let place = list + 1; place <= stop; place += 1)
    tryOne(index, labels, numberAt(items, place), sentence, at, other, onMatch)
}

/** Tries the phrase of one plan. */
function tryOne<Label>(
  { plans, lastNegation }: PhraseIndex,
  labels: readonly Label[],
  plan: number,
  { words, start, end }: Sentence,
  at: number,
  other: number,
  onMatch: OnMatch<Label>,
): void {
  if (other - at > planAt(plans, plan + PLAN.inside) + 1) return
  const latest = at - planAt(plans, plan + PLAN.nearest)
  for (let from = Math.max(start, at - planAt(plans, plan + PLAN.farthest)); from <= latest; from += 1) {
    const to = endOf(plans, plan, words, from, end, lastNegation)
    if (to <= at) continue
    const phrase = planAt(plans, plan)
    const label = labels[phrase]
    if (label !== undefined) onMatch(label, phrase, from, to)
  }
}
