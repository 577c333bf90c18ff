import { endsSentence } from './split.ts'

/** From where to where something stands in a text; `end` exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** About as much as is read at a glance. */
const LONGEST_QUOTE = 140

/** The sentence around a place in a text, without the white space at its ends. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = 0
  let to = text.length
  for (const stop of endsIn(text)) {
    if (stop <= start) from = stop
    if (stop < end) continue
    to = stop
    break
  }
  while (from < start && isSpace(text, from)) from += 1
  while (to > end && isSpace(text, to - 1)) to -= 1
  return { start: from, end: to }
}

/** Where the sentences of the text end that was quoted last: most are quoted by several rules. */
let quoted = ''
let ends: readonly number[] = []

/** By its code, whether a letter or mark may end a sentence: asking one table is faster than comparing them one by one. */
const mayEnd = new Uint8Array(1 << 16)
for (const mark of '\n.!?;…') mayEnd[mark.charCodeAt(0)] = 1

function endsIn(text: string): readonly number[] {
  if (text !== quoted) {
    const found: number[] = []
    for (let at = 0; at < text.length; at += 1)
      if (mayEnd[text.charCodeAt(at)] === 1 && endsSentence(text, at)) found.push(at + 1)
    ends = found
    quoted = text
  }
  return ends
}

/**
 * What to quote of a sentence so that a place in it is seen: all of it, or, when it is longer than `LONGEST_QUOTE`,
 * the words around the place. Never cuts a word.
 */
export function quoteAround(text: string, place: Span): string {
  return quoteIn(text, sentenceAround(text, place), place)
}

/** The same where the sentence around the place is known. */
export function quoteIn(text: string, sentence: Span, place: Span): string {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return text.slice(sentence.start, sentence.end)
  const room = Math.max(0, LONGEST_QUOTE - (place.end - place.start))
  const before = place.start - sentence.start
  const after = sentence.end - place.end
  const left = after < room / 2 ? room - after : before < room / 2 ? before : room / 2
  const start = firstWord(
    text,
    Math.max(sentence.start, Math.ceil(place.start - left)),
    place.start,
    sentence.start,
  )
  const end = lastWord(text, Math.min(sentence.end, start + LONGEST_QUOTE), place.end, sentence.end)
  return text.slice(start, end).trim()
}

function firstWord(text: string, from: number, latest: number, sentence: number): number {
  if (from === sentence) return from
  let at = from
  while (at < latest && !isSpace(text, at - 1)) at += 1
  return at
}

function lastWord(text: string, from: number, earliest: number, sentence: number): number {
  if (from === sentence) return from
  let at = from
  while (at > earliest && !isSpace(text, at)) at -= 1
  return Math.max(at, earliest)
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Most are letters or blanks.
  return code === 32 || (!(code > 32 && code < 128) && text.charAt(at).trim() === '')
}
