import { type ReadLanguage, readLanguages } from '../words/functionWords.ts'
import type { Token } from './tokens.ts'

/** The language of a text: one that the word lists know, `other`, or `null` where too few words tell. */
export type Language = ReadLanguage | 'other' | null

/** From so many words on, a text without small words of a known language is in another one. */
const ENOUGH_WORDS = 7

/** In every known language, at least this share of the words are small ones. */
const LEAST_SHARE = 0.12

/**
 * The language of which most small words stand in a text. Telling eight languages apart by their small words is a
 * count; a library would bring hundreds of languages that no rule reads.
 */
export function languageOf(tokens: readonly Token[]): Language {
  const counts = readLanguages.map(() => 0)
  let words = 0
  for (const { known } of tokens) {
    if (known.number) continue
    words += 1
    for (let mask = known.languages, at = 0; mask > 0; mask >>= 1, at += 1)
      if (mask & 1) counts[at] = (counts[at] ?? 0) + 1
  }
  const most = Math.max(...counts)
  if (most === 0 || most < words * LEAST_SHARE) return words >= ENOUGH_WORDS ? 'other' : null
  return readLanguages[counts.indexOf(most)] ?? null
}
