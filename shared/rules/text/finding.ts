import type { Intent } from './intent.ts'
import { numberAt } from './numberAt.ts'
import { LONGEST_TEXT, type Page } from './page.ts'
import { book, labels, WEIGHTS } from './phraseLists.ts'
import { type Span, sentenceOf } from './sentence.ts'
import { MARK } from './vocabulary.ts'

/** One phrase that was found, and where. */
export type Finding = {
  readonly intent: Intent
  readonly phrase: number
  readonly weight: number
  /** The text in which it stands. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: Span
}

/** "I am not looking for a job" asks for none. */
const NEGATABLE: ReadonlySet<Intent> = new Set([
  'sells',
  'invests',
  'seeksWork',
  'recruits',
  'asks',
  'shared',
  'befriends',
])

/** By the number of a phrase: what it speaks of, how plainly, and whether a word before it may turn it into its opposite. */
const known = [...new Set(labels.map(({ intent }) => intent))]
const intents = Uint8Array.from(labels, ({ intent }) => known.indexOf(intent))
const weights = Float64Array.from(labels, ({ weight }) => weight)
const negatable = Uint8Array.from(labels, ({ intent }) => (NEGATABLE.has(intent) ? 1 : 0))

/**
 * The phrases that stand in the text at hand, in the order in which they count, as rows of numbers: making objects of those
 * that are left out again would take longer than finding them.
 *
 * There is one set of these rows, as there is one page: `findingsIn` must not be called while it runs. Nothing can, since
 * it waits for nothing and calls no function but those of the book, which only tell it what they find; and what it gives
 * back holds none of the rows.
 */
const ranks = new Float64Array(labels.length)
const begins = new Int32Array(labels.length)
const ends = new Int32Array(labels.length)
/** Their first words, as rows of the page. */
const words = new Int32Array(labels.length)
const phrases = new Int32Array(labels.length)
let count = 0

/** In which text each phrase was found last. */
const met = new Int32Array(labels.length)
let texts = 0

/**
 * Everything that the word lists find in a text, heaviest first: each phrase once, and of two with the same intent over
 * the same words only the heavier one.
 */
export function findingsIn(text: string, page: Page): readonly Finding[] {
  texts += 1
  count = 0
  book.find(page, (phrase, from, to) => {
    if (from > 0 && negatable[phrase] === 1 && (numberAt(page.marks, from - 1) & MARK.negates) !== 0) return
    if (met[phrase] === texts) return
    met[phrase] = texts
    insert(phrase, from, numberAt(page.start, from), numberAt(page.end, to - 1))
  })
  const found: Finding[] = []
  for (let at = 0; at < count; at += 1) {
    if (isSaid(at, found.length)) continue
    copy(at, found.length)
    const phrase = numberAt(phrases, at)
    const intent = known[intents[phrase] ?? 0]
    if (intent === undefined) continue
    const weight = weights[phrase] ?? 0
    const start = numberAt(begins, at)
    const sentence = around(start, found) ?? sentenceOf(text, page, numberAt(words, at))
    found.push({ intent, phrase, weight, text, start, end: numberAt(ends, at), sentence })
  }
  return found
}

/** The sentence around a place, where it is known from another finding. */
function around(place: number, found: readonly Finding[]): Span | null {
  for (const { sentence } of found) if (sentence.start <= place && place < sentence.end) return sentence
  return null
}

/** Puts a phrase behind those that are heavier, or as heavy and stand before it: there are never many. */
function insert(phrase: number, word: number, start: number, end: number): void {
  const rank = ((WEIGHTS.plain - (weights[phrase] ?? 0)) * LONGEST_TEXT + start) * labels.length + phrase
  let at = count
  count += 1
  for (; at > 0 && (ranks[at - 1] ?? 0) > rank; at -= 1) copy(at - 1, at)
  ranks[at] = rank
  begins[at] = start
  ends[at] = end
  phrases[at] = phrase
  words[at] = word
}

function copy(from: number, to: number): void {
  ranks[to] = ranks[from] ?? 0
  begins[to] = numberAt(begins, from)
  ends[to] = numberAt(ends, from)
  phrases[to] = numberAt(phrases, from)
  words[to] = numberAt(words, from)
}

/** Two phrases over the same words say it once: the heavier one, which is among those kept in the first rows, stays. */
function isSaid(at: number, kept: number): boolean {
  const intent = intents[numberAt(phrases, at)]
  const start = numberAt(begins, at)
  const end = numberAt(ends, at)
  for (let other = 0; other < kept; other += 1) {
    const isOver = numberAt(begins, other) < end && start < numberAt(ends, other)
    if (isOver && intents[numberAt(phrases, other)] === intent) return true
  }
  return false
}

/** True where two findings of one text stand over the same words. */
export function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end
}
