import { languageOf } from '../../../shared/rules/text/language.ts'
import { tokenise } from '../../../shared/rules/text/tokens.ts'
import { isFunctionWord } from '../../../shared/rules/text/vocabulary.ts'
import { functionWords, readLanguages } from '../../../shared/rules/words/functionWords.ts'

const smallWords = (language: (typeof readLanguages)[number]): readonly string[] =>
  functionWords[language].split(/\s+/u).filter(Boolean)

const english: ReadonlySet<string> = new Set(smallWords('en'))
const elsewhere: ReadonlySet<string> = new Set(
  readLanguages.filter((language) => language !== 'en').flatMap(smallWords),
)

/** One foreign word is a greeting, or the "de" of a name. */
const FOREIGN_WORDS = 2

/** Languages share small words ("me", "do"), so there must be one that only English has. */
export function isEnglish(text: string): boolean {
  const tokens = tokenise(text)
  return languageOf(tokens) === 'en' && tokens.some(({ word }) => english.has(word) && !elsewhere.has(word))
}

const LATIN = /\p{Script=Latin}/gu
const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]/gu

/** In another language that is known, or mostly in another script. */
export function isForeign(text: string): boolean {
  const latin = text.match(LATIN)?.length ?? 0
  const others = text.match(OTHER_LETTERS)?.length ?? 0
  if (others > latin) return true
  const tokens = tokenise(text)
  const language = languageOf(tokens)
  if (language === null || language === 'en' || language === 'other') return false
  return tokens.filter(({ word }) => isFunctionWord(word) && !english.has(word)).length >= FOREIGN_WORDS
}
