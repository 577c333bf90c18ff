import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { endsSentence } from './sentenceEnd.ts'

/** From where to where something stands in a text; `end` exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** About as much as is read at a glance. */
const LONGEST_QUOTE = 140

/** The sentence around a place in a text, without the white space at its ends. */
export function sentenceAround(text: string, place: Span): Span {
  const whole = sentenceWith(text, place)
  let { start, end } = whole
  while (start < place.start && isSpace(text, start)) start += 1
  while (end > place.end && isSpace(text, end - 1)) end -= 1
  return { start, end }
}

function sentenceWith(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && !endsSentence(text, from - 1)) from -= 1
  let to = Math.max(end, from + 1)
  while (to < text.length && !endsSentence(text, to - 1)) to += 1
  return { start: from, end: to }
}

/** The sentence of a text in which a word of its page stands, the same as around that word. */
export function sentenceOf(text: string, { sentence, until }: Page, word: number): Span {
  const number = numberAt(sentence, word)
  let start = number === 0 ? 0 : numberAt(until, number - 1)
  let end = numberAt(until, number)
  while (isSpace(text, start)) start += 1
  while (isSpace(text, end - 1)) end -= 1
  return { start, end }
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
