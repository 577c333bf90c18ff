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
for (const weights of Object.values<WordWeights>(wordWeights)) {
  for (const word of weights.flatMap(([, words]) => words.split(' ')))
    if (!places.has(word)) places.set(word, places.size)
}

/** How many starts of words are known to lean. */
const LEANINGS = places.size

/** The number of a folded word that leans one way or the other; -1 for all others. */
export function leaningOf(word: string): number {
  return places.get(startOf(word)) ?? -1
}

/** By the number of a word: what it adds to a model, in log-odds. */
export function leaningsIn(model: keyof typeof wordWeights): Float64Array {
  const made = new Float64Array(LEANINGS)
  for (const [weight, words] of wordWeights[model])
    for (const word of words.split(' ')) made[places.get(word) ?? LEANINGS] = weight
  return made
}

/** Each word that leans is counted once: the time at which it was met last. */
const met = new Int32Array(LEANINGS)
let now = 0

/** The numbers of the words on a page that lean one way or the other, each once. */
export function leaningsOn({ count, leaning }: Page): readonly number[] {
  const found: number[] = []
  now += 1
  for (let at = 0; at < count; at += 1) {
    const number = numberAt(leaning, at)
    if (number >= 0 && isNew(number)) found.push(number)
  }
  return found
}

/** The same for several pages, given the numbers on each. */
export function together(lists: readonly (readonly number[])[]): readonly number[] {
  const found: number[] = []
  now += 1
  for (const list of lists) for (const number of list) if (isNew(number)) found.push(number)
  return found
}

function isNew(number: number): boolean {
  if (met[number] === now) return false
  met[number] = now
  return true
}
