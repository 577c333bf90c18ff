import { addMask } from './bits.ts'
import { numberAt } from './numberAt.ts'
import { LONGEST_TEXT, type Page, SIGN } from './page.ts'
import { allOpeners, MARK, OPENERS_FROM, topics } from './vocabulary.ts'

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
  /** How many words its longest sentence has. */
  readonly longest: number
  /** A digit stands somewhere. */
  readonly digits: boolean
  /** Shouts: words in capitals, rows of exclamation marks or of emoji. */
  readonly loud: boolean
  /** A question mark stands somewhere. */
  readonly asks: boolean
  /** Jokes use the words of what they mock, and laugh. */
  readonly laughs: boolean
  /** Shows what somebody else wrote: the words of that are not the sender's. */
  readonly quotes: boolean
}

/** Abbreviations are no shouts: long words count by themselves, short ones only where most of the text is in capitals. */
const LOUD = { words: 3, letters: 4, least: 5, marks: 4, emoji: 3 } as const

const NO_OPENERS: readonly number[] = allOpeners.map(() => 0)
const NO_TOPICS: readonly number[] = topics.map(() => 0)

/** Counts the words and signs of a text, given its page. */
export function traitsOf(text: string, page: Page): Traits {
  const { count, signs, marks, sentence, start, end } = page
  const opened = NO_OPENERS.slice()
  const told = NO_TOPICS.slice()
  let kept = 0
  let content = 0
  let names = 0
  let numbers = 0
  let shouted = 0
  let capitals = 0
  let longest = 0
  let first = 0
  let all = 0
  for (let at = 0; at < count; at += 1) {
    const mark = numberAt(marks, at)
    all |= mark
    if ((mark & MARK.own) !== 0) content += 1
    const topic = numberAt(page.topics, at)
    if (topic !== 0 && !wasTold(text, page, at, kept)) {
      telling[kept] = at
      kept += 1
      addMask(told, topic)
    }
    if ((mark & MARK.number) !== 0) numbers += 1
    if (at === 0 || sentence[at] !== sentence[at - 1]) {
      first = at
      addMask(opened, (mark & MARK.openers) >> OPENERS_FROM)
    } else if ((mark & MARK.capital) !== 0 && numberAt(end, at) - numberAt(start, at) > 1) names += 1
    if (at - first >= longest) longest = at - first + 1
    if ((mark & MARK.capitals) !== 0) {
      capitals += 1
      if (numberAt(end, at) - numberAt(start, at) >= LOUD.letters) shouted += 1
    }
  }
  const emoji = (signs & SIGN.other) !== 0 ? (text.match(EVERY_EMOJI)?.length ?? 0) : 0
  return {
    topics: told,
    openers: opened,
    words: count,
    content,
    names,
    numbers,
    longest,
    digits: (all & MARK.digits) !== 0,
    loud:
      shouted >= LOUD.words ||
      (capitals >= LOUD.least && capitals * 2 > count) ||
      ((signs & SIGN.exclamation) !== 0 && marksIn(text) >= LOUD.marks) ||
      emoji >= LOUD.emoji,
    asks: (signs & SIGN.question) !== 0,
    laughs: (all & MARK.laughs) !== 0 || (emoji > 0 && LAUGHING.test(text)),
    quotes: quotesSomebody(text, signs),
  }
}

/** In which rows of the page a word of some topic stands. */
const telling = new Int32Array(LONGEST_TEXT)

/** Every word counts once as it is written. */
function wasTold(text: string, page: Page, at: number, told: number): boolean {
  for (let one = 0; one < told; one += 1) if (isSame(text, page, at, numberAt(telling, one))) return true
  return false
}

/** True where the same letters stand in two rows. */
function isSame(text: string, { start, end, number }: Page, one: number, other: number): boolean {
  if (number[one] !== number[other]) return false
  const from = numberAt(start, one)
  const begin = numberAt(start, other)
  const length = numberAt(end, one) - from
  if (length !== numberAt(end, other) - begin) return false
  for (let at = 0; at < length; at += 1)
    if (text.charCodeAt(from + at) !== text.charCodeAt(begin + at)) return false
  return true
}

/** The first half of a pair, or one of the older signs, stands for an emoji. */
const EVERY_EMOJI = /[\u2600-\u27bf\ud83c-\ud83e]/g

/** A longer passage in quotation marks, and words of one's own around it. */
function quotesSomebody(text: string, signs: number): boolean {
  if ((signs & (SIGN.quote | SIGN.other)) === 0) return false
  const found = QUOTATION.exec(text)
  if (found === null) return false
  const [passage] = found
  const isMessage = MESSAGE.test(passage) || text.slice(0, found.index).trimEnd().endsWith(':')
  return isMessage && text.length - passage.length >= LEAST_AROUND
}

/** Somebody is greeted, or a sentence ends: the title of a book or a webinar has neither, and seldom a colon before it. */
const MESSAGE = /^.(?:hi|hello|hey|dear|hallo|bonjour|hola|ciao|caro|ola)\b|[.!?…](?:\s|.$)/iu

/** A passage in quotation marks. Bounded, and what is inside never holds what ends it: no backtracking beyond the bound. */
export const QUOTATION =
  /(?<![^\s(:])(?:"[^"]{30,500}"|“[^”“]{30,500}[”“]|„[^“”]{30,500}[“”]|«[^»]{30,500}»|['‘](?:[^'‘’]|['’](?=\p{L})){30,500}['’])(?!\p{L})/u
const LEAST_AROUND = 12

const LAUGHING = /😂|🤣/u

function marksIn(text: string): number {
  let marks = 0
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) marks += 1
  return marks
}
