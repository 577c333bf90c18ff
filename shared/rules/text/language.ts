import { type ReadLanguage, readLanguages } from '../words/functionWords.ts'
import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { MARK } from './vocabulary.ts'

/** The language of a text: one that the word lists know, `other`, or `null` where too few words tell. */
export type Language = ReadLanguage | 'other' | null

/** From so many words on, a text without small words of a known language is in another one. */
const ENOUGH_WORDS = 7

/** In every known language, at least this share of the words are small ones. */
const LEAST_SHARE = 0.12

/**
 * The language of which most small words stand on a page: which word lists apply, told in one pass. Which language a
 * person writes in is told by the engine, with a library (`noteLanguage`, `messagesLanguage` of the dossier).
 */
export function languageOf({ count, marks }: Page): Language {
  let words = 0
  let digits = 0
  counts.fill(0)
  for (let at = 0; at < count; at += 1) {
    const mark = numberAt(marks, at)
    if ((mark & MARK.number) !== 0) continue
    words += 1
    digits = (digits + numberAt(DIGITS, mark & MARK.languages)) | 0
    if (words % MOST_IN_DIGIT !== 0) continue
    addDigits(digits)
    digits = 0
  }
  addDigits(digits)
  let best: Language = null
  let most = 0
  for (let at = 0; at < readLanguages.length; at += 1) {
    const found = counts[at] ?? 0
    if (found <= most) continue
    most = found
    best = readLanguages[at] ?? null
  }
  if (most === 0 || most < words * LEAST_SHARE) return words >= ENOUGH_WORDS ? 'other' : null
  return best
}

/** One list for every text. */
const counts = new Int32Array(readLanguages.length)

/** All languages are counted in one number, a digit of four bits for each, and added up before a digit is too small. */
const DIGIT = 4
const MOST_IN_DIGIT = 15

/** By the bits of languages, the number in which each of these has the digit 1. */
const DIGITS = Int32Array.from({ length: 1 << readLanguages.length }, (_, mask) =>
  readLanguages.reduce((sum, _name, at) => sum | (((mask >> at) & 1) << (at * DIGIT)), 0),
)

function addDigits(digits: number): void {
  for (let at = 0; at < counts.length; at += 1)
    counts[at] = numberAt(counts, at) + ((digits >>> (at * DIGIT)) & MOST_IN_DIGIT)
}
