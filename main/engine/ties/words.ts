import { foldName } from '../readers/identity.ts'

/** One word of a text, with its place in it. */
export type Word = {
  /** Lower case, without accents and apostrophes. */
  readonly word: string
  /** The same without a final "'s": `Ambrel` of `Ambrel's`; null when it has none. */
  readonly bare: string | null
  readonly start: number
  readonly end: number
  /** Where `bare` ends. */
  readonly bareEnd: number
  /** False when it begins with a small letter or is a number: scripts without capitals count as written large. */
  readonly capital: boolean
}

const DOTTED = String.raw`(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*\.){2,}(?:\p{L}(?![\p{L}\p{M}\p{N}]))?`
const RUN = String.raw`[\p{L}\p{M}\p{N}]+(?:['’ʼ‘´\u0060][\p{L}\p{M}\p{N}]+)*`
const WORD = new RegExp(RUN, 'gu')
const WORD_OR_DOTTED = new RegExp(`${DOTTED}|${RUN}`, 'gu')
const MAY_BE_DOTTED = /\p{L}\p{M}*\.\p{L}/u
const APOSTROPHE = /['’ʼ‘´`]/

/** What French and Italian put before a vowel, each a word of its own. */
const ELIDED = new Set('c d j l m n qu s t dell all nell sull dall un quell'.split(' '))

/**
 * The words of a text in order. `S.A.` and `GmbH` are one word, `Smith-Example` is two, and so is `d'Ambrel`;
 * `Ambrel's` is one. Everything between is left out.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(MAY_BE_DOTTED.test(text) ? WORD_OR_DOTTED : WORD)) {
    if (APOSTROPHE.test(written)) pushParts(words, written, index)
    else words.push(makeWord(written, index))
  }
  return words
}

function pushParts(words: Word[], written: string, index: number): void {
  const all = written.split(APOSTROPHE)
  let start = index
  let elided = 0
  for (; elided < all.length - 1 && isElided(all, elided); elided += 1) {
    const first = all[elided] ?? ''
    words.push(makeWord(first, start))
    start += first.length + 1
  }
  const parts = all.slice(elided)
  const end = index + written.length
  const word = { ...makeWord(parts.join(''), start), end, bareEnd: end }
  const isPossessive = parts.length > 1 && /^s$/i.test(parts.at(-1) ?? '')
  words.push(isPossessive ? { ...word, bare: fold(parts.slice(0, -1).join('')), bareEnd: end - 2 } : word)
}

/** "Nell's" is no elision, though Italian has "nell'". */
const isElided = (parts: readonly string[], at: number): boolean =>
  ELIDED.has(fold(parts[at] ?? '')) && !(at === parts.length - 2 && /^s$/i.test(parts[at + 1] ?? ''))

function makeWord(written: string, start: number): Word {
  const end = start + written.length
  return {
    word: fold(written),
    bare: null,
    start,
    end,
    bareEnd: end,
    capital: !startsSmall(written) && !/^\p{N}+$/u.test(written),
  }
}

function startsSmall(written: string): boolean {
  const code = written.charCodeAt(0)
  if (code < 128) return code >= 97 && code <= 122
  return /^\p{Ll}/u.test(written)
}

/** Lower case, without accents, compatibility forms and dots. */
export function fold(written: string): string {
  return isAscii(written) ? written.toLowerCase().replaceAll('.', '') : foldName(written)
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

/** The folded words of a text with a space between: what two spellings of the same words have in common. */
export function foldedWords(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ')
}
