import { functionWords, readLanguages } from '../words/functionWords.ts'
import { openers } from '../words/openers.ts'
import { peopleTopics } from '../words/peopleTopics.ts'
import { pleasantries } from '../words/pleasantries.ts'
import { pronouns } from '../words/pronouns.ts'
import { tradeTopics } from '../words/tradeTopics.ts'
import { fold } from './fold.ts'
import { leaningOf } from './leanings.ts'
import { isCapital, isInCapitals, isNumber } from './letters.ts'
import { negations } from './negations.ts'
import { book } from './phraseLists.ts'

const topicLists = { ...tradeTopics, ...peopleTopics, ...pronouns }
export type Topic = keyof typeof topicLists
export const topics = Object.keys(topicLists) as readonly Topic[]

export type Opener = keyof typeof openers
export const allOpeners = Object.keys(openers) as readonly Opener[]

/** What is known of a word by itself, in numbers. */
export type Word = {
  /** Bits of `MARK`. */
  readonly marks: number
  /** Bit n stands for the nth of `topics`. */
  readonly topics: number
  /** Its number among the words that lean one way or the other (`leanings.ts`); -1 for all others. */
  readonly leaning: number
  /** Its number among the words of all lists (`phraseLists.ts`); 0 for all others. */
  readonly number: number
}

/** Bits of what is true of a word. The lowest ones are its languages, in the order of `readLanguages`, then its openers. */
export const MARK = {
  languages: (1 << readLanguages.length) - 1,
  openers: ((1 << allOpeners.length) - 1) << readLanguages.length,
  /** Says something: neither a small word nor a pleasantry nor a number. */
  own: 1 << 16,
  pleasantry: 1 << 17,
  number: 1 << 18,
  /** Has a digit anywhere. */
  digits: 1 << 19,
  laughs: 1 << 20,
  /** Written with a capital. */
  capital: 1 << 21,
  /** Written in capitals alone, two of them at least. */
  capitals: 1 << 22,
  /** Turns a phrase into its opposite. */
  negates: 1 << 23,
} as const

/** How far above the lowest bit the openers stand. */
export const OPENERS_FROM = readLanguages.length

const topicMasks = masks(topics.map((topic) => topicLists[topic]))
const openerMasks = masks(allOpeners.map((opener) => openers[opener]))
const languageMasks = masks(readLanguages.map((language) => functionWords[language]))

function masks(lists: readonly string[]): ReadonlyMap<string, number> {
  const made = new Map<string, number>()
  for (const [at, list] of lists.entries()) {
    for (const word of list.split(/\s+/u).filter(Boolean).map(fold))
      made.set(word, (made.get(word) ?? 0) | (1 << at))
  }
  return made
}

const LAUGHTER = /^(?:(?:ha){2,9}h?|(?:he){2,9}|(?:ja){2,9}|(?:hi){2,9}|k{3,9}|lol|lmao)$/u

/** Looks a word up as it is written. */
export function describeWord(written: string): Word {
  const text = fold(written)
  const languages = languageMasks.get(text) ?? 0
  const is = {
    own: text.length > 1 && !isNumber(text) && languages === 0 && !pleasantries.has(text),
    pleasantry: pleasantries.has(text),
    number: isNumber(text),
    digits: /\d/u.test(text),
    laughs: LAUGHTER.test(text),
    capital: isCapital(written.charCodeAt(0)),
    capitals: isInCapitals(written),
    negates: negations.has(text),
  }
  let marks = languages | ((openerMasks.get(text) ?? 0) << OPENERS_FROM)
  for (const name of Object.keys(is) as (keyof typeof is)[]) if (is[name]) marks |= MARK[name]
  return { marks, topics: topicMasks.get(text) ?? 0, leaning: leaningOf(text), number: book.numberOf(text) }
}

/** True for the small words of any language that is read: they say nothing of their own. */
export function isFunctionWord(word: string): boolean {
  return languageMasks.has(word)
}
