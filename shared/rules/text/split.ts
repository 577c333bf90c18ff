import { fold } from './fold.ts'
import { isAsciiWordCode, isDigit, isWordCodeAboveAscii, MATHEMATICAL } from './letters.ts'
import { numberAt } from './numberAt.ts'
import { LONGEST_TEXT, type Page, page, SIGN } from './page.ts'
import { endsSentence, FULL_STOP } from './sentenceEnd.ts'
import { HALF_KEY, ROW, rowOf, rowOfOther, rows } from './spellings.ts'

const SPACE = 32
const ASCII = 128

/** What `kinds` says of a letter or digit, and of the point or comma that may stand inside a number. */
const WORD = 1
const DECIMAL = 2

/** By code, so that most letters are told by one look. */
const kinds = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(code))

function kindOf(code: number): number {
  if (isAsciiWordCode(code)) return WORD
  return code === 44 || code === 46 ? DECIMAL : 0
}

/** The text whose words are on the page: what was just read is often asked for once more. */
let written: string | null = null

/**
 * Splits a text into words, numbers and the signs of money and percent. Apostrophes and hyphens separate, so
 * "I'd" is two words. One pass, no regular expression over the whole text.
 * @returns the one page there is: the next text is written over it
 */
export function split(text: string): Page {
  if (text === written) return page
  written = null
  const length = Math.min(text.length, LONGEST_TEXT)
  let count = 0
  let sentence = 0
  let signs = 0
  let at = 0
  while (at < length) {
    let code = text.charCodeAt(at)
    if (code === SPACE) {
      at += 1
      continue
    }
    const start = at
    // The key of the word (see `spellings.ts`), and all bits of any of its letters.
    let low = 0
    let high = 0
    let earlyLow = 0
    let earlyHigh = 0
    let bits = 0
    while (
      code < ASCII
        ? kinds[code] === WORD || (kinds[code] === DECIMAL && at > start && joinsDigits(text, at))
        : goesOn(text, start, at, code)
    ) {
      if (at - start === HALF_KEY) {
        earlyLow = low
        earlyHigh = high
        low = 0
        high = 0
      }
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | code
      bits |= code
      at += 1
      if (at === length) break
      code = text.charCodeAt(at)
    }
    if (at === start) {
      at += 1
      signs |= signOf(text, start, code)
      if (!isSign(code)) {
        if (endsSentence(text, start, length)) {
          page.until[sentence] = at
          sentence += 1
        }
        continue
      }
      low = code
      bits = code
    }
    const row =
      bits < ASCII && at - start <= 2 * HALF_KEY
        ? rowOf(text, start, at, low, high, earlyLow, earlyHigh)
        : rowOfOther(text, start, at)
    page.start[count] = start
    page.end[count] = at
    page.sentence[count] = sentence
    page.marks[count] = numberAt(rows, row + ROW.marks)
    page.topics[count] = numberAt(rows, row + ROW.topics)
    page.leaning[count] = numberAt(rows, row + ROW.leaning)
    page.number[count] = numberAt(rows, row + ROW.number)
    count += 1
  }
  page.until[sentence] = length
  page.count = count
  page.signs = signs
  written = text
  return page
}

/** The words of a page, folded. */
export function foldedOn(text: string, { count, start, end }: Page): readonly string[] {
  return Array.from({ length: count }, (_, at) => fold(text.slice(start[at], end[at])))
}

/** Which bits of `SIGN` a sign at a place in a text sets. */
function signOf(text: string, at: number, code: number): number {
  if (code > 127) return SIGN.other
  switch (code) {
    case 46:
      return (isInside(text.charCodeAt(at + 1)) ? SIGN.inside : 0) | loose(text, at)
    case 44:
      return loose(text, at)
    case 33:
      return SIGN.exclamation | loose(text, at)
    case 63:
      return SIGN.question
    case 34:
      return SIGN.quote
    case 39:
      return isOpening(text, at) ? SIGN.quote : 0
    case 47:
      return text.charCodeAt(at + 1) === 47 ? SIGN.slashes : 0
    case 37:
    case 60:
    case 91:
    case 123:
      return SIGN.bracket
    default:
      return 0
  }
}

/** What stands behind the point of an address, and not of a sentence or of three points in a row. */
function isInside(next: number): boolean {
  return next > SPACE && next !== FULL_STOP
}

/** No apostrophe stands behind a blank. */
function isOpening(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) <= SPACE
}

/** Where a word is missing, a blank stands before the point. */
function loose(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  return before <= SPACE || before > 127 ? SIGN.loose : 0
}

/** % € $ £ ₹ */
function isSign(code: number): boolean {
  return code === 37 || code === 0x20ac || code === 36 || code === 0xa3 || code === 0x20b9
}

/** Whether a word that began at `start` goes on with what is beyond ASCII. */
function goesOn(text: string, start: number, at: number, code: number): boolean {
  return isWordCodeAboveAscii(code) || (at > start && text.charCodeAt(at - 1) === MATHEMATICAL)
}

function joinsDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}
