import type { Token } from './tokens.ts'
import { allOpeners, topics, type Word } from './vocabulary.ts'

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
  /** Shouts: words in capitals, rows of exclamation marks or of emoji. */
  readonly loud: boolean
  /** Jokes use the words of what they mock, and laugh. */
  readonly laughs: boolean
}

/** Abbreviations are no shouts: long words count by themselves, short ones only where most of the text is in capitals. */
const LOUD = { words: 3, letters: 4, least: 5, marks: 4, emoji: 3 } as const

/** Counts the words and signs of a text, given its tokens. */
export function traitsOf(text: string, tokens: readonly Token[]): Traits {
  const counts = topics.map(() => 0)
  const opened = allOpeners.map(() => 0)
  const seen = new Set<Word>()
  let content = 0
  let names = 0
  let numbers = 0
  let shouted = 0
  let capitals = 0
  let laughs = false
  let before = -1
  for (const { known, start, end, sentence } of tokens) {
    if (known.number) numbers += 1
    else if (known.own) content += 1
    if (known.laughs) laughs = true
    if (sentence !== before) addMask(opened, known.openers)
    else if (isCapital(text.charCodeAt(start)) && end - start > 1) names += 1
    before = sentence
    if (isInCapitals(text, start, end)) {
      capitals += 1
      if (end - start >= LOUD.letters) shouted += 1
    }
    if (known.topics === 0 || seen.has(known)) continue
    seen.add(known)
    addMask(counts, known.topics)
  }
  const { marks, emoji, laughing } = signsIn(text)
  return {
    topics: counts,
    openers: opened,
    words: tokens.length,
    content,
    names,
    numbers,
    loud:
      shouted >= LOUD.words ||
      (capitals >= LOUD.least && capitals * 2 > tokens.length) ||
      marks >= LOUD.marks ||
      emoji >= LOUD.emoji,
    laughs: laughs || laughing,
  }
}

function addMask(counts: number[], mask: number): void {
  for (let rest = mask, at = 0; rest > 0; rest >>= 1, at += 1)
    if (rest & 1) counts[at] = (counts[at] ?? 0) + 1
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

function isInCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false
  for (let at = start; at < end; at += 1) if (!isCapital(text.charCodeAt(at))) return false
  return true
}

/** Exclamation marks and emoji; the first half of a pair, or one of the older signs, stands for an emoji. */
function signsIn(text: string): {
  readonly marks: number
  readonly emoji: number
  readonly laughing: boolean
} {
  let marks = 0
  let emoji = 0
  let laughing = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 33) marks += 1
    else if (code < 0x2600) continue
    else if (code <= 0x27bf || (code >= 0xd83c && code <= 0xd83e)) {
      emoji += 1
      const second = text.charCodeAt(at + 1)
      // 😂 and 🤣
      laughing ||= (code === 0xd83d && second === 0xde02) || (code === 0xd83e && second === 0xdd23)
    }
  }
  return { marks, emoji, laughing }
}
