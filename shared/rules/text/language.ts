import { type ReadLanguage, readLanguages } from '../words/functionWords.ts'
import { numberAt } from './numberAt.ts'
import { LONGEST_TEXT, type Page } from './page.ts'
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
  let low = 0
  let high = 0
  let words = 0
  for (let at = 0; at < count; at += 1) {
    const mark = numberAt(marks, at)
    if ((mark & MARK.number) !== 0) continue
    words += 1
    low += digits[mark & LOW] ?? 0
    high += digits[(mark & MARK.languages) >> HALF] ?? 0
  }
  let best: Language = null
  let most = 0
  for (const [at, language] of readLanguages.entries()) {
    const found = Math.floor((at < HALF ? low : high) / BASE ** (at % HALF)) % BASE
    if (found > most) [best, most] = [language, found]
  }
  if (most === 0 || most < words * LEAST_SHARE) return words >= ENOUGH_WORDS ? 'other' : null
  return best
}

/**
 * All languages are counted at once, each in a digit of its own: no text has so many words as a digit counts, and half of
 * the languages fit into one number.
 */
const BASE = LONGEST_TEXT
const HALF = readLanguages.length / 2
const LOW = (1 << HALF) - 1

/** A one in the digit of each language of a word, by the bits of these. */
const digits = Float64Array.from({ length: 1 << HALF }, (_, bits) =>
  readLanguages.slice(0, HALF).reduce((sum, _, at) => sum + ((bits >> at) & 1) * BASE ** at, 0),
)
