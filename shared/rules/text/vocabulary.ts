import { leaningOf } from '../leanings.ts'
import { functionWords, readLanguages } from '../words/functionWords.ts'
import { openers } from '../words/openers.ts'
import { peopleTopics } from '../words/peopleTopics.ts'
import { pleasantries } from '../words/pleasantries.ts'
import { pronouns } from '../words/pronouns.ts'
import { tradeTopics } from '../words/tradeTopics.ts'
import { fold } from './fold.ts'
import { isCapital, isInCapitals } from './letters.ts'

const topicLists = { ...tradeTopics, ...peopleTopics, ...pronouns }
export type Topic = keyof typeof topicLists
export const topics = Object.keys(topicLists) as readonly Topic[]

export type Opener = keyof typeof openers
export const allOpeners = Object.keys(openers) as readonly Opener[]

/** What is known of a word by itself. Topics, openers and languages are masks: bit n stands for the nth of each list. */
export type Word = {
  readonly written: string
  /** Folded. */
  readonly text: string
  readonly topics: number
  readonly openers: number
  readonly languages: number
  /** Says something: neither a small word nor a pleasantry nor a number. */
  readonly own: boolean
  readonly pleasantry: boolean
  readonly number: boolean
  /** Has a digit anywhere. */
  readonly digits: boolean
  readonly laughs: boolean
  /** Written with a capital. */
  readonly capital: boolean
  /** Written in capitals alone, two of them at least. */
  readonly capitals: boolean
  /** Turns a phrase into its opposite. */
  readonly negates: boolean
  /** Its number among the words that lean one way or the other (`leanings.ts`); -1 for all others. */
  readonly leaning: number
  /** What was said of it last, and who said it: in every text the same is asked of every word. */
  teller: unknown
  told: number
}

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

/** No gap reaches across these: "I am not looking for a job" looks for none. */
export const negations: ReadonlySet<string> = new Set(
  'not never nicht kein keine keinen pas jamais nao nunca non mai niet geen nem'.split(' '),
)

/** Looks a word up as it is written. */
export function describeWord(written: string): Word {
  const text = fold(written)
  const code = text.charCodeAt(0)
  const number = code >= 48 && code <= 57
  const languages = languageMasks.get(text) ?? 0
  const pleasantry = pleasantries.has(text)
  return {
    written,
    text,
    topics: topicMasks.get(text) ?? 0,
    openers: openerMasks.get(text) ?? 0,
    languages,
    own: text.length > 1 && !number && languages === 0 && !pleasantry,
    pleasantry,
    number,
    digits: /\d/u.test(text),
    laughs: LAUGHTER.test(text),
    capital: isCapital(written.charCodeAt(0)),
    capitals: isInCapitals(written),
    negates: negations.has(text),
    leaning: leaningOf(text),
    teller: null,
    told: 0,
  }
}

/** True for the small words of any language that is read: they say nothing of their own. */
export function isFunctionWord(word: string): boolean {
  return languageMasks.has(word)
}
