import { describeWord, type Word } from './vocabulary.ts'

/**
 * The words that were met, by their spelling: a word is found here by its letters in the text, without cutting it out
 * first, and all that is known of it stands beside them, so that it comes from memory at once. A table of a fixed size in
 * which a new word takes the place of an older one when all of its places are taken, so that neither time nor memory grow
 * with what is read.
 *
 * A row holds the key of a word, four numbers of which the first is 0 where the row is free, and then what is known of it.
 */
export const ROW = {
  low: 0,
  high: 1,
  earlyLow: 2,
  earlyHigh: 3,
  marks: 4,
  topics: 5,
  leaning: 6,
  number: 7,
} as const

/** Two rows are as much as comes from memory at once. */
const WIDTH = 8

const WORDS = 1 << 16

/** Behind all others: of a word that is not remembered. */
const UNREMEMBERED = WORDS * WIDTH

export const rows = new Int32Array(UNREMEMBERED + WIDTH)

/** How the words are spelt whose key does not say it all. */
const spelt = new Array<string>(WORDS).fill('')

/** How many places a word may stand at. */
const TRIES = 24

/** Longer ones are hardly ever met again. */
const LONGEST_WORD = 40

/** So many letters, all of them ASCII and so of eight bits, fill one half of a key. */
export const HALF_KEY = 8

/** The second number of a key that does not say it all: no eight letters make it. */
const UNSPELT = -1

/**
 * Where in `rows` stands what is known of a word of up to twice `HALF_KEY` letters, all of them ASCII.
 * @param low its last four letters
 * @param high those before, where the word or the other half of it has so many
 * @param earlyLow the same of its first `HALF_KEY` letters, where it has more than these; else 0
 */
export function rowOf(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  earlyLow: number,
  earlyHigh: number,
): number {
  const first = firstPlace(low ^ Math.imul(earlyLow, 5), high ^ Math.imul(earlyHigh, 5))
  for (let tried = 0; tried < TRIES; tried += 1) {
    const row = ((first + tried) & (WORDS - 1)) * WIDTH
    if (
      rows[row] === low &&
      rows[row + ROW.high] === high &&
      rows[row + ROW.earlyLow] === earlyLow &&
      rows[row + ROW.earlyHigh] === earlyHigh
    )
      return row
    if (rows[row] === 0) return remember(row, low, high, earlyLow, earlyHigh, copied(text, start, end))
  }
  return remember(first * WIDTH, low, high, earlyLow, earlyHigh, copied(text, start, end))
}

/** The same for every other word. */
export function rowOfOther(text: string, start: number, end: number): number {
  if (end - start > LONGEST_WORD) return put(UNREMEMBERED, describeWord(text.slice(start, end)))
  const hash = hashOf(text, start, end)
  const first = firstPlace(hash, UNSPELT)
  let free = first
  for (let tried = 0; tried < TRIES; tried += 1) {
    const place = (first + tried) & (WORDS - 1)
    const row = place * WIDTH
    if (
      rows[row] === hash &&
      rows[row + ROW.high] === UNSPELT &&
      isSpelt(spelt[place] ?? '', text, start, end)
    )
      return row
    if (rows[row] !== 0) continue
    free = place
    break
  }
  const word = copied(text, start, end)
  spelt[free] = word
  return remember(free * WIDTH, hash, UNSPELT, 0, 0, word)
}

function firstPlace(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e37_79b1) ^ Math.imul(high, 0x85eb_ca6b)
  return (mixed ^ (mixed >>> 15)) & (WORDS - 1)
}

/** Never 0, which stands for a free row. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 7
  for (let at = start; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at))
  return hash | 1
}

/** The hash of a word, one letter longer. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function isSpelt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at += 1) {
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

function remember(
  row: number,
  low: number,
  high: number,
  earlyLow: number,
  earlyHigh: number,
  word: string,
): number {
  rows[row + ROW.low] = low
  rows[row + ROW.high] = high
  rows[row + ROW.earlyLow] = earlyLow
  rows[row + ROW.earlyHigh] = earlyHigh
  return put(row, describeWord(word))
}

function put(row: number, { marks, topics, leaning, number }: Word): number {
  rows[row + ROW.marks] = marks
  rows[row + ROW.topics] = topics
  rows[row + ROW.leaning] = leaning
  rows[row + ROW.number] = number
  return row
}

/** A slice would keep the whole text in memory for as long as the word is remembered. */
function copied(text: string, start: number, end: number): string {
  let word = ''
  for (let at = start; at < end; at += 1) word += text.charAt(at)
  return word
}
