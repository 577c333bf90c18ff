import type { Misspelt } from '../../../shared/model/dossier.ts'
import { isFunctionWord } from '../../../shared/rules/text/vocabulary.ts'
import { chatForms } from './chatForms.ts'
import { type English, englishDictionary } from './dictionary.ts'
import { isEnglish, isForeign } from './inEnglish.ts'
import { joinedWords } from './joinedWords.ts'
import { isAtHomeElsewhere } from './learner.ts'
import { isMadeOfWords } from './madeOfWords.ts'
import { COST, type Nearest, nearest } from './nearest.ts'
import { type WrittenWord, writtenWords } from './writtenWords.ts'

/** What is known of the writer and the reader of a text. */
export type Writing = {
  /** Names, places, companies and words of either's profile, lower case: never misspelt. */
  readonly isFamiliar: (word: string) => boolean
  /** What else the writer wrote to the owner, oldest first. */
  readonly otherTexts: readonly string[]
  readonly headline: string | null
}

const LONGEST = 2_000

/** After so many strange words one more says nothing new; each takes about a millisecond. */
const MOST_STRANGE = 20

/** Shorter words are near too many others: they count only where a common word is one slip away. */
const SHORT = 3
const RATHER_SHORT = 5

/** A word that is near no common one is rather a word of some trade, unless it is long and a letter off. */
const LONG = 7

/**
 * The misspelt words of an English text, each once, in order, with what was probably meant. Looks at the first 2,000
 * characters, and in them at the first 20 words that no dictionary has; one that no known word is near is taken for a
 * name or a word of some trade. Empty for texts in other languages, and for people who are at home in one.
 */
export function misspeltIn(text: string, writing: Writing): readonly Misspelt[] {
  const part = beginning(text)
  if (!isEnglish(part)) return []
  const words = writtenWords(part)
  if (words.length === 0) return []
  const english = englishDictionary()
  const strange = new Map<string, WrittenWord>()
  for (const one of words)
    if (!strange.has(one.word) && !isFine(one.word, writing, english)) strange.set(one.word, one)
  if (strange.size === 0) return []
  const spoken = englishSentences(part)
  const found = [...strange.values()].slice(0, MOST_STRANGE).flatMap((one): readonly Misspelt[] => {
    const suggestion = spoken.startsWith(one.written, one.start) ? meantBy(one, english) : undefined
    return suggestion === undefined ? [] : [{ word: one.written, suggestion }]
  })
  if (found.length === 0 || isAtHomeElsewhere([...writing.otherTexts, part], writing.headline)) return []
  return found
}

/** Whole words only. */
function beginning(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST).replace(/\S+$/u, '') : text
}

/** Leaves out sentences in another language. */
function englishSentences(text: string): string {
  const sentences = text.split(/(?<=[.!?\n])/u)
  if (sentences.length < 2) return text
  return sentences.map((one) => (isForeign(one) ? one.replace(/\S/gu, ' ') : one)).join('')
}

function isFine(word: string, { isFamiliar }: Writing, { isWordOrName }: English): boolean {
  if (joinedWords.has(word)) return false
  return (
    chatForms.has(word) ||
    isWordOrName(word) ||
    isWordOrName(word.replace(CONTRACTED, '')) ||
    isFunctionWord(word) ||
    isFamiliar(word) ||
    isSound(word)
  )
}

/** "Haha", "hmm". */
const isSound = (word: string): boolean => new Set(word).size <= 2

/** "I'd", "they've". */
const CONTRACTED = /'[a-z]+$/u

function meantBy({ word, opens }: WrittenWord, { isWord, isWordOrName }: English): string | null | undefined {
  const apart = joinedWords.get(word)
  if (apart !== undefined) return apart
  const near = nearest(word, isWord)
  if (near === null || !isMeant(word, near, opens)) return undefined
  const isSlip = near.isCommon && near.cost <= COST.vowel
  return !isSlip && isMadeOfWords(word, isWordOrName) ? undefined : near.one
}

function isMeant(word: string, { cost, isCommon }: Nearest, opens: boolean): boolean {
  if (!isCommon) return !opens && word.length >= LONG && cost <= COST.forgotten
  if (word.length <= SHORT) return cost <= COST.slip
  if (opens) return cost <= COST.vowel
  return word.length > RATHER_SHORT || cost <= COST.forgotten
}
