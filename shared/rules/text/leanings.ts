import { type WordWeights, wordWeights } from '../wordWeights.ts'
import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'

/** So many letters of a word are its start: the rest is mostly grammar. */
const START = 7

/** The start of a folded word, under which words of one stem stand together; every number is the same one. */
export function startOf(word: string): string {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57 ? '#' : word.slice(0, START)
}

const places = new Map<string, number>()
const sums: { readonly [name in keyof typeof wordWeights]: number[] } = {
  remove: placed(wordWeights.remove),
  trade: placed(wordWeights.trade),
  post: placed(wordWeights.post),
  welcome: placed(wordWeights.welcome),
}

function placed(weights: WordWeights): number[] {
  const made: number[] = []
  for (const [weight, words] of weights) {
    for (const word of words.split(' ')) {
      const place = places.get(word) ?? places.size
      places.set(word, place)
      made[place] = weight
    }
  }
  return made
}

/** How many starts of words are known to lean. */
export const LEANINGS = places.size

/** The number of a folded word that leans one way or the other; -1 for all others. */
export function leaningOf(word: string): number {
  return places.get(startOf(word)) ?? -1
}

/** By the number of a word: what it adds to each model, in log-odds. */
export const leanings: { readonly [name in keyof typeof wordWeights]: Float64Array } = {
  remove: filled(sums.remove),
  trade: filled(sums.trade),
  post: filled(sums.post),
  welcome: filled(sums.welcome),
}

function filled(weights: readonly number[]): Float64Array {
  return Float64Array.from({ length: LEANINGS }, (_, place) => weights[place] ?? 0)
}

/** On which page each word was met last. */
const met = new Int32Array(LEANINGS)
let pages = 0

/** The numbers of the words on a page that lean one way or the other, each once. */
export function leaningsOn({ count, leaning }: Page): readonly number[] {
  const found: number[] = []
  pages += 1
  for (let at = 0; at < count; at += 1) {
    const number = numberAt(leaning, at)
    if (number < 0 || met[number] === pages) continue
    met[number] = pages
    found.push(number)
  }
  return found
}
