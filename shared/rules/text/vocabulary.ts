import { functionWords, readLanguages } from '../words/functionWords.ts'
import { openers } from '../words/openers.ts'
import { peopleTopics } from '../words/peopleTopics.ts'
import { pleasantries } from '../words/pleasantries.ts'
import { pronouns } from '../words/pronouns.ts'
import { tradeTopics } from '../words/tradeTopics.ts'
import { fold } from './fold.ts'

const topicLists = { ...tradeTopics, ...peopleTopics, ...pronouns }
export type Topic = keyof typeof topicLists
export const topics = Object.keys(topicLists) as readonly Topic[]

export type Opener = keyof typeof openers
export const allOpeners = Object.keys(openers) as readonly Opener[]

/** What is known of a word by itself. Topics, openers and languages are masks: bit n stands for the nth of each list. */
export type Word = {
  /** Folded. */
  readonly text: string
  readonly topics: number
  readonly openers: number
  readonly languages: number
  /** Says something: neither a small word nor a pleasantry nor a number. */
  readonly own: boolean
  readonly number: boolean
  readonly laughs: boolean
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

/** How many spellings are remembered before they are all forgotten and learned again. */
const REMEMBERED = 20_000
const remembered = new Map<string, Word>()

/** Looks up a word as it is written. */
export function lookUp(written: string): Word {
  const known = remembered.get(written)
  if (known) return known
  const made = describe(fold(written))
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(written, made)
  return made
}

const LAUGHTER = /^(?:(?:ha){2,9}h?|(?:he){2,9}|(?:ja){2,9}|(?:hi){2,9}|k{3,9}|lol|lmao)$/u

function describe(text: string): Word {
  const code = text.charCodeAt(0)
  const number = code >= 48 && code <= 57
  const languages = languageMasks.get(text) ?? 0
  return {
    text,
    topics: topicMasks.get(text) ?? 0,
    openers: openerMasks.get(text) ?? 0,
    languages,
    own: text.length > 1 && !number && languages === 0 && !pleasantries.has(text),
    number,
    laughs: LAUGHTER.test(text),
  }
}

/** True for the small words of any language that is read: they say nothing of their own. */
export function isFunctionWord(word: string): boolean {
  return languageMasks.has(word)
}
