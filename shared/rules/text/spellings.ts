import { describeWord, type Word } from './vocabulary.ts'

/**
 * The words that were met, by their spelling: a word is found here by its letters in the text, without cutting it out
 * first. A table of a fixed size in which a new word takes the place of an older one when all of its places are taken, so
 * that neither time nor memory grow with what is read.
 */
const table = new Array<Word | null>(1 << 16).fill(null)

/** How many places a word may stand at. */
const TRIES = 8

/** Longer ones are hardly ever met again. */
const LONGEST_WORD = 40

/** Where the hash of a word begins. */
export const HASH_START = 7

/** The hash of a word, one letter longer. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The word that stands in a text from `start` to `end`, given the hash of its letters. */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  if (end - start > LONGEST_WORD) return describeWord(text.slice(start, end))
  const first = (hash ^ (hash >>> 16)) & (table.length - 1)
  let free = first
  for (let tried = 0; tried < TRIES; tried += 1) {
    const place = (first + tried) & (table.length - 1)
    const word = table[place]
    if (!word) {
      free = place
      break
    }
    if (isSpelt(word.written, text, start, end)) return word
  }
  const made = describeWord(copied(text, start, end))
  table[free] = made
  return made
}

function isSpelt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at += 1) {
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

/** A slice would keep the whole text in memory for as long as the word is remembered. */
function copied(text: string, start: number, end: number): string {
  let word = ''
  for (let at = start; at < end; at += 1) word += text.charAt(at)
  return word
}
