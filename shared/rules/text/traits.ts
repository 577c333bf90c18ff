import { addMask } from './bits.ts'
import type { Token } from './tokens.ts'
import { allOpeners, topics } from './vocabulary.ts'

/** What can be counted in a text without understanding it. */
export type Traits = {
  /** How many different words of each topic stand in it, in the order of `topics`. */
  readonly topics: readonly number[]
  /** How many sentences each kind of opener begins, in the order of `allOpeners`. */
  readonly openers: readonly number[]
  readonly words: number
  readonly content: number
  /** Words with a capital inside a sentence: mostly names. */
  readonly names: number
  readonly numbers: number
  /** A digit stands somewhere. */
  readonly digits: boolean
  /** Shouts: words in capitals, rows of exclamation marks or of emoji. */
  readonly loud: boolean
  /** Jokes use the words of what they mock, and laugh. */
  readonly laughs: boolean
}

/** Abbreviations are no shouts: long words count by themselves, short ones only where most of the text is in capitals. */
const LOUD = { words: 3, letters: 4, least: 5, marks: 4, emoji: 3 } as const

/** Counts the words and signs of a text, given its tokens. */
export function traitsOf(text: string, tokens: readonly Token[]): Traits {
  const counts = new Array<number>(topics.length).fill(0)
  const opened = new Array<number>(allOpeners.length).fill(0)
  const seen: string[] = []
  let content = 0
  let names = 0
  let numbers = 0
  let shouted = 0
  let capitals = 0
  let digits = false
  let laughs = false
  let before = -1
  for (const { known, start, end, sentence } of tokens) {
    if (known.number) numbers += 1
    else if (known.own) content += 1
    if (known.digits) digits = true
    if (known.laughs) laughs = true
    if (sentence !== before) addMask(opened, known.openers)
    else if (known.capital && end - start > 1) names += 1
    before = sentence
    if (known.capitals) {
      capitals += 1
      if (end - start >= LOUD.letters) shouted += 1
    }
    if (known.topics === 0 || seen.includes(known.written)) continue
    seen.push(known.written)
    addMask(counts, known.topics)
  }
  const emoji = EMOJI.test(text) ? (text.match(EVERY_EMOJI)?.length ?? 0) : 0
  return {
    topics: counts,
    openers: opened,
    words: tokens.length,
    content,
    names,
    numbers,
    digits,
    loud:
      shouted >= LOUD.words ||
      (capitals >= LOUD.least && capitals * 2 > tokens.length) ||
      marksIn(text) >= LOUD.marks ||
      emoji >= LOUD.emoji,
    laughs: laughs || (emoji > 0 && LAUGHING.test(text)),
  }
}

/** The first half of a pair, or one of the older signs, stands for an emoji. */
const EMOJI = /[\u2600-\u27bf\ud83c-\ud83e]/
const EVERY_EMOJI = new RegExp(EMOJI, 'g')

const LAUGHING = /😂|🤣/u

function marksIn(text: string): number {
  let marks = 0
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) marks += 1
  return marks
}
