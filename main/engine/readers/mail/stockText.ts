import { stockSentences } from '../../../../shared/rules/words/stockSentences.ts'
import { foldName } from '../identity.ts'

const folded = stockSentences.map(fold).sort((a, b) => b.length - a.length)

/** What may stand before the sentence: a greeting word and a name; after it: a signature. Counted in words. */
const MOST_BEFORE = 6
const MOST_AFTER = 6

/**
 * True when the text is one of LinkedIn's own sentences with no more around it than a greeting and the names of the
 * two: the sender typed nothing.
 */
export function isStockText(text: string, names: readonly string[]): boolean {
  const words = fold(text)
  return folded.some((sentence) => {
    const at = ` ${words} `.indexOf(` ${sentence} `)
    if (at < 0) return false
    const before = words.slice(0, at).trim()
    const after = words.slice(at + sentence.length).trim()
    const isGreeting =
      before === '' || (countWords(before) <= MOST_BEFORE && onlyNames(before.replace(GREETING, ''), names))
    return isGreeting && countWords(after) <= MOST_AFTER && onlyNames(after, names)
  })
}

const GREETING =
  /^(?:hi|hello|hey|dear|hola|estimado|estimada|bonjour|cher|chère|salut|ciao|gentile|salve|hallo|liebe|lieber|guten tag|olá|ola|oi|halo|hai)(?= |$)/

/**
 * A line that only greets: the word for it and the name of whoever is greeted, or that name and a comma.
 */
export function isGreeting(line: string, names: readonly string[]): boolean {
  const words = fold(line)
  const rest = words.replace(GREETING, '').trim()
  return words !== '' && onlyNames(rest, names)
}

function onlyNames(words: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => fold(name).split(' ')))
  return (
    words.trim() === '' ||
    words
      .trim()
      .split(' ')
      .every((word) => known.has(word))
  )
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}

/** As names are folded, but with all of the text, commas included, and apostrophes of both kinds gone. */
function fold(text: string): string {
  return text
    .split(/[,，]/)
    .map((part) => foldName(part.replace(/[.!:;—–-]+/g, ' ')))
    .filter((part) => part !== '')
    .join(' ')
}
