import { languageLibrary } from './languageLibrary.ts'
import { scriptOf } from './scripts.ts'

/**
 * So many characters at the beginning of a text tell its language; a megabyte takes no longer. The library itself stops
 * reading at 350 bytes. (Of the corpus, 1,000 characters tell the same of every text.)
 */
export const LOOKED_AT = 300

/** In UTF-8: about five English words, or nine Chinese signs. Of less, half is told wrong. */
const LEAST_BYTES = 28

/** The library's scores go from 0 to 1. Nearer ones, as Danish and Norwegian can have, are as good as the same. */
const LEAST_LEAD = 0.02

/** One person's text is asked about several times in a row; what was written by others long ago is not. */
const MOST_REMEMBERED = 1_000

const remembered = new Map<string, string | null>()

/**
 * The language of a text as ISO 639-1, one of 60, told by its first words without names, links and numbers. Where these
 * are too few, or two languages are as likely, the script tells, unless it is Latin: `ko`, or `und-Cyrl` where several
 * languages share it. Null for the rest. Malay (`ms`) stands for Indonesian too, and Croatian (`hr`) for Serbian and
 * Bosnian in Latin letters. Never throws.
 */
export function detectLanguage(text: string): string | null {
  const part = copyOf(text.slice(0, LOOKED_AT))
  const known = remembered.get(part)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const language = languageOfWords(ownWords(part)) ?? scriptOf(part)
  remembered.set(part, language)
  return language
}

/** A slice holds on to the whole text that it was cut from: remembered, it would keep conversations in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le')
}

function languageOfWords(words: string): string | null {
  if (Buffer.byteLength(words) < LEAST_BYTES) return null
  const detected = languageLibrary().detect(words)
  const [first = 0, second = 0] = Object.values(detected.getScores())
  return first - second >= LEAST_LEAD && detected.isReliable() ? detected.language : null
}

const TECHNICAL = /[\d@#/\\_<>]|\p{L}[.:]\p{L}/u
const CAPITAL = /^\P{L}*\p{Lu}/u

/** What stands in small letters, or in a script that has no others: a name is in no language, nor is a link. */
function ownWords(text: string): string {
  const plain = text.normalize('NFKC')
  const chunks = (plain === plain.toUpperCase() ? plain.toLowerCase() : plain).split(/\s+/u)
  return chunks
    .filter((chunk) => !TECHNICAL.test(chunk) && !CAPITAL.test(chunk))
    .join(' ')
    .trim()
}
