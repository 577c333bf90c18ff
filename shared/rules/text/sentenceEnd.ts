import { abbreviations } from '../words/abbreviations.ts'
import { isDigit, isWordCode } from './letters.ts'

const SPACE = 32
export const FULL_STOP = 46
const ELLIPSIS = 0x2026

/** True where a sentence of the text ends: at the end of a line, or at a closing mark that is not inside a word. */
export function endsSentence(text: string, at: number, length = text.length): boolean {
  const code = text.charCodeAt(at)
  // Most are letters or blanks.
  if ((code > 63 || code === SPACE) && code !== ELLIPSIS) return false
  if (code === 10) return true
  if (!isClosingMark(code) || !endsWord(text, at + 1, length)) return false
  return code !== FULL_STOP || !shortens(text, at)
}

/** The longest of `abbreviations`. */
const LONGEST_ABBREVIATION = 6

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** True for the full stop behind "Mrs" or "incl", and inside "the 3. floor". */
function shortens(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && isWordCode(text.charCodeAt(from - 1))) from -= 1
  const length = at - from
  if (length === 0 || length > LONGEST_ABBREVIATION) return false
  if (isDigit(text.charCodeAt(from))) return length <= 2 && isSmall(text.charCodeAt(at + 2))
  return endings.has(endingAt(text, at)) && abbreviations.has(text.slice(from, at).toLowerCase())
}

/** The last two letters before a place as one number, capital or not: few words end like an abbreviation. */
function endingAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 2) | 32) << 8) | (text.charCodeAt(at - 1) | 32)
}

const endings = new Set([...abbreviations].map((word) => endingAt(word, word.length)))

/** . ! ? ; … */
function isClosingMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59 || code === ELLIPSIS
}

function endsWord(text: string, at: number, length: number): boolean {
  return at >= length || !isWordCode(text.charCodeAt(at))
}
