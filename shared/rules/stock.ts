import { lastAnswer } from '../lastAnswer.ts'
import { closest, NEAR, type Place } from './nearCopy.ts'
import { SPEAKS } from './text/intent.ts'
import { numberAt } from './text/numberAt.ts'
import type { Page } from './text/page.ts'
import { book } from './text/phraseLists.ts'
import { findings, type Reading, weight } from './text/reading.ts'
import { split } from './text/split.ts'
import { MARK } from './text/vocabulary.ts'
import { stockSentences } from './words/stockSentences.ts'
import { whence } from './words/whence.ts'

/** Words are told by their numbers. */
type Sentence = { readonly words: readonly number[]; readonly distinct: number }

const sentences = stockSentences.map((sentence): Sentence => {
  const words = numbersOn(split(sentence))
  return { words, distinct: new Set(words).size }
})

/** By the number of a word, in which of the sentences it stands. */
const sentencesWith: number[][] = []
for (const [at, { words }] of sentences.entries()) {
  for (const word of new Set(words)) sentencesWith[word] = [...(sentencesWith[word] ?? []), at]
}

/** The same as one number each: most words of a note are in none. */
const isInSentence = Uint8Array.from({ length: sentencesWith.length }, (_, word) =>
  sentencesWith[word] ? 1 : 0,
)

/** LinkedIn's 300 characters hold no more words than this. */
const LONGEST_NOTE_WORDS = 150

/** What may be left beside the stock sentence: a name before it, a name and a job title after it. */
const NAME_WORDS = 4

/**
 * True when the note is LinkedIn's own sentence, or a near copy, and says nothing else: a greeting, names and a
 * signature do not count, but a reason in any words does.
 */
export function isStock(note: Reading): boolean {
  const place = stockPlace(note)
  return place !== null && saysNothingBeside(note, place)
}

/**
 * What a note says before and after LinkedIn's sentence; null where that sentence does not stand in it by itself, or
 * nothing beside it. Whoever leaves the sentence in and adds a reason is judged by the reason.
 */
export function besideStock(note: Reading): string | null {
  const place = stockPlace(note)
  if (!place || saysNothingBeside(note, place)) return null
  const { start, end, sentence, count } = split(note.text)
  // "I would like to connect with you on behalf of our agency" is no sentence of LinkedIn's.
  if (place.to < count && numberAt(sentence, place.to - 1) === numberAt(sentence, place.to)) return null
  const before = note.text.slice(0, numberAt(start, place.from)).trimEnd()
  const after = note.text.slice(numberAt(end, place.to - 1)).replace(NO_WORD, '')
  // On lines of their own, so that no phrase and no quote reaches from the one to the other.
  return [before, after].filter(hasWord).join('\n')
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const NO_WORD = /^[^\p{L}\p{N}]+/u

/** Where LinkedIn's sentence stands in a note, or a near copy of it. */
const stockPlace = lastAnswer((note: Reading): Place | null => {
  if (note.traits.words > LONGEST_NOTE_WORDS) return null
  const page = split(note.text)
  const likely = alike(page)
  if (likely.length === 0) return null
  const words = numbersOn(page)
  let some: Place | null = null
  for (const sentence of likely) {
    const place = closest(words, sentence.words)
    if (place && saysNothingBeside(note, place)) return place
    some ??= place
  }
  return some
})

function numbersOn({ number, count }: Page): readonly number[] {
  return Array.from(number.subarray(0, count))
}

function saysNothingBeside(note: Reading, place: Place): boolean {
  const page = split(note.text)
  return saysLittleBeside(page, place) && !saysMore(note, page, place)
}

/** Nothing is left beside the stock sentence but pleasantries and a name. */
function saysLittleBeside({ marks, count }: Page, { from, to }: Place): boolean {
  let own = 0
  let small = 0
  for (let at = 0; at < count; at += 1) {
    const mark = numberAt(marks, at)
    if ((mark & MARK.pleasantry) !== 0 || (at >= from && at < to)) continue
    own += 1
    if ((mark & MARK.capital) === 0 && at >= to) small += 1
    if (own > NAME_WORDS || small >= A_SENTENCE || (mark & MARK.digits) !== 0) return false
  }
  return true
}

/** A signature is written with capitals. */
const A_SENTENCE = 2

/**
 * True when the note only greets, thanks and asks to be accepted. Names count as nothing: a few words with a
 * capital, which are no pleasantry, may stand in it.
 */
export function isBareGreeting(note: Reading): boolean {
  const { words, content } = note.traits
  if (words > LONGEST_GREETING || content > NAME_WORDS || weight([note], 'shared') >= SPEAKS) return false
  const page = split(note.text)
  let names = 0
  for (let at = 0; at < page.count; at += 1) {
    const mark = numberAt(page.marks, at)
    if ((mark & MARK.pleasantry) !== 0) continue
    names += 1
    if ((mark & MARK.capital) === 0 || (mark & MARK.digits) !== 0 || names > NAME_WORDS) return false
  }
  return !saysWhereFrom(note)
}

/** "From Grafly Summer School", "from the rowing club" is no name: it says where one knows them from. */
export function saysWhereFrom({ text }: Reading): boolean {
  const { number, marks, sentence, count } = split(text)
  for (let at = 0; at + 1 < count; at += 1) {
    if (!WHENCE.has(numberAt(number, at)) || sentence[at] !== sentence[at + 1]) continue
    if (namesAPlace(numberAt(marks, at + 1), at + 2 < count ? numberAt(marks, at + 2) : 0)) return true
  }
  return false
}

/** By the marks of the words behind "from": a name, or a small word and one that says something. */
function namesAPlace(next: number, second: number): boolean {
  if ((next & MARK.capital) !== 0 && (next & MARK.pleasantry) === 0) return true
  return (next & MARK.languages) !== 0 && (second & MARK.own) !== 0
}

const WHENCE = new Set(whence.map(book.numberOf))

const LONGEST_GREETING = 40

function saysMore(note: Reading, page: Page, { from, to }: Place): boolean {
  const start = numberAt(page.start, from)
  const end = numberAt(page.end, to - 1)
  return (['shared', 'reason', 'asks', 'introduces'] as const).some((intent) =>
    findings([note], intent).some(
      (finding) => finding.weight >= SPEAKS && (finding.end <= start || finding.start >= end),
    ),
  )
}

/** A quick look before the slow one: the sentences of which nearly every word stands in the note, once each. */
function alike({ number, count }: Page): readonly Sentence[] {
  const known: number[] = []
  for (let at = 0; at < count; at += 1) {
    const word = numberAt(number, at)
    if (isInSentence[word] === 1 && !known.includes(word)) known.push(word)
  }
  // Most notes have fewer of these words than the shortest sentence needs.
  if (known.length < FEWEST) return []
  const shared = new Array<number>(sentences.length).fill(0)
  for (const word of known) for (const at of sentencesWith[word] ?? []) shared[at] = (shared[at] ?? 0) + 1
  return sentences.filter(({ distinct }, at) => (shared[at] ?? 0) >= neededOf(distinct))
}

/** How many of its different words have to stand in a note. */
function neededOf(distinct: number): number {
  return distinct - (distinct * NEAR + 1)
}

const FEWEST = Math.min(...sentences.map(({ distinct }) => neededOf(distinct)))
