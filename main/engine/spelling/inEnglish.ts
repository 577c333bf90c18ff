import { languageOf } from '../../../shared/rules/text/language.ts'
import { foldedOn, split } from '../../../shared/rules/text/split.ts'
import { isFunctionWord } from '../../../shared/rules/text/vocabulary.ts'
import { functionWords } from '../../../shared/rules/words/functionWords.ts'
import { detectLanguage } from '../language/detectLanguage.ts'
import { otherLetters } from '../language/scripts.ts'

const english: ReadonlySet<string> = new Set(functionWords.en.split(/\s+/u).filter(Boolean))

/** One foreign word is a greeting, or the "de" of a name. */
const FOREIGN_WORDS = 2

/** False for a text that is too short to tell its language. */
export function isEnglish(text: string): boolean {
  return detectLanguage(text) === 'en'
}

/** In another language, or mostly in another script. What is too short for a detector is told by its small words. */
export function isForeign(text: string): boolean {
  if (otherLetters(text) !== '') return true
  const detected = detectLanguage(text)
  return detected === null ? hasForeignWords(text) : detected !== 'en'
}

function hasForeignWords(text: string): boolean {
  const page = split(text)
  const language = languageOf(page)
  if (language === null || language === 'en' || language === 'other') return false
  return (
    foldedOn(text, page).filter((word) => isFunctionWord(word) && !english.has(word)).length >= FOREIGN_WORDS
  )
}
