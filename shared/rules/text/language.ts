import { type ReadLanguage, readLanguages } from '../words/functionWords.ts'
import { addMask } from './bits.ts'
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
  counts.fill(0)
  for (let at = 0; at < count; at += 1) {
    const mark = numberAt(marks, at)
    if ((mark & MARK.number) !== 0) continue
    words += 1
    addMask(counts, mark & MARK.languages)
  }
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
const counts: number[] = readLanguages.map(() => 0)
