import { functionWords } from '../words/functionWords.ts'
import { fold } from './fold.ts'
import { type PairTable, pairTable } from './pairTable.ts'
import type { Phrase } from './phrase.ts'
import { phraseNumbers } from './phraseNumbers.ts'
import { PLAN, planOf } from './phrasePlan.ts'

/** Phrases as numbers, by the words at which they are looked for. */
export type PhraseIndex = {
  /** The number of a folded word; 0 where no phrase knows it. */
  readonly wordNumber: (word: string) => number
  /** The words which turn a phrase into its opposite have the numbers from 1 up to this one. */
  readonly lastNegation: number
  /**
   * By the number of a word, how far behind it the other word of an anchor may stand, 0 where it begins none; and `SINGLE`
   * where the word alone is a phrase.
   */
  readonly reach: Uint8Array
  /** Where in `singles` the phrases stand that are a word alone, by its number; those of the next word stand behind them. */
  readonly singlesFrom: Uint16Array
  readonly singles: Uint16Array
  /** Where the plans of the phrases begin, by the words of their anchor. */
  readonly pairs: PairTable
  /** The plans of all phrases, one after the other, in as little memory as they fit into. */
  readonly plans: Uint16Array
}

/** The small words of all languages. */
const smallWords = Object.values(functionWords)
  .flatMap((words) => words.split(/\s+/u).filter(Boolean))
  .map(fold)

/** A bit above every reach. */
export const SINGLE = 128

/**
 * Indexes phrases that are to be looked for together.
 * @param others words that have to be told apart as well, folded
 */
export function phraseIndex(phrases: readonly Phrase<unknown>[], others: readonly string[]): PhraseIndex {
  const { ofWord, ofStep, bound, lastNegation } = phraseNumbers(phrases, others)
  const often = frequencies(phrases, ofStep, new Set(smallWords.map(ofWord)))
  const alone: number[][] = Array.from({ length: bound }, () => [])
  const reach = new Uint8Array(bound)
  const pairs: number[] = []
  const plans: number[] = []
  for (const [number, { steps }] of phrases.entries()) {
    const words = steps.map(ofStep)
    const [only] = words
    if (only && words.length === 1) {
      for (const word of only) alone[word]?.push(number)
      continue
    }
    const gaps = steps.map(({ gap }) => gap)
    const plan = planOf(number, words, gaps, often)
    const anchor = plan[PLAN.nearest] ?? 0
    for (const first of words[anchor] ?? []) {
      reach[first] = Math.max(reach[first] ?? 0, (plan[PLAN.inside] ?? 0) + 1)
      for (const second of words[anchor + 1] ?? []) pairs.push(first, second, plans.length)
    }
    plans.push(...plan)
  }
  const singlesFrom = [0]
  for (const [word, phrases] of alone.entries()) {
    if (phrases.length > 0) reach[word] = (reach[word] ?? 0) | SINGLE
    singlesFrom.push((singlesFrom.at(-1) ?? 0) + phrases.length)
  }
  return {
    wordNumber: ofWord,
    lastNegation,
    reach,
    singlesFrom: Uint16Array.from(singlesFrom),
    singles: Uint16Array.from(alone.flat()),
    pairs: pairTable(pairs),
    plans: Uint16Array.from(plans),
  }
}

/** How many times as often a small word stands in a text as another one. */
const COMMON = 40

/** How often words stand in texts, in no unit: a small word often, and of all others those which many phrases need. */
function frequencies(
  phrases: readonly Phrase<unknown>[],
  ofStep: (step: Phrase<unknown>['steps'][number]) => readonly number[],
  common: ReadonlySet<number>,
): (word: number) => number {
  const needed = new Map<number, number>()
  for (const { steps } of phrases)
    for (const word of new Set(steps.flatMap(ofStep))) needed.set(word, (needed.get(word) ?? 0) + 1)
  return (word) => (1 + (needed.get(word) ?? 0)) * (common.has(word) ? COMMON : 1)
}
