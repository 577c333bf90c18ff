import { staysInName } from './adjacency.ts'
import type { KnownConnection } from './tieData.ts'
import { type Word, wordsOf } from './words.ts'

/** A full name of a connection, and everybody among the connections who has it. */
export type KnownName = { readonly name: string; readonly people: readonly number[] }

export type FoundName = { readonly known: KnownName; readonly quote: string; readonly start: number }

export type Names = {
  /** The connections of exactly this name, in any spelling of it. */
  readonly called: (name: string) => KnownName | null
  /** Full names that a text names: two words or more, written large, not as a part of a longer name. */
  readonly namedIn: (text: string, words: readonly Word[]) => readonly FoundName[]
}

const TITLES = new Set('dr prof mr mrs ms ing dipl sir herr frau sr sra dott mag'.split(' '))

/** Small words inside a name. */
const WITHIN = new Set('de da do dos das di del della von van der den ter ten la le y e bin al el'.split(' '))

const MOST_WORDS = 6

/** Prepares names to be looked up in texts; looking up takes the same time whatever their number. */
export function namesOf(connections: readonly KnownConnection[]): Names {
  const byKey = new Map<string, { name: string; people: number[] }>()
  const firsts = new Set<string>()
  for (const { person, name } of connections.toSorted((a, b) => a.person - b.person)) {
    const words = nameWords(name)
    const key = words.join(' ')
    const [first] = words
    if (first === undefined) continue
    const known = byKey.get(key)
    if (known) known.people.push(person)
    else byKey.set(key, { name, people: [person] })
    firsts.add(first)
  }
  const called = (name: string): KnownName | null => byKey.get(nameWords(name).join(' ')) ?? null
  return {
    called,
    namedIn(text, words) {
      const found: FoundName[] = []
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at]
        if (!word?.capital || !firsts.has(word.word)) continue
        const last = longestName(text, words, at, byKey)
        if (last === null || isPartOfLonger(text, words, at, last, firsts)) continue
        const known = byKey.get(keyOf(words, at, last))
        const end = words[last]?.bareEnd ?? word.end
        if (known) found.push({ known, quote: text.slice(word.start, end), start: word.start })
        at = last
      }
      return found
    },
  }
}

/** Folded, without titles and without credentials after a comma. */
function nameWords(name: string): readonly string[] {
  const words = wordsOf(name.split(/[,，(]/, 1)[0] ?? '').map(({ word }) => word)
  const from = words.findIndex((word) => !TITLES.has(word))
  return from < 0 ? words : words.slice(from)
}

const keyOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map((word, at) => (at === last - first ? (word.bare ?? word.word) : word.word))
    .join(' ')

function longestName(
  text: string,
  words: readonly Word[],
  first: number,
  byKey: ReadonlyMap<string, unknown>,
): number | null {
  let longest: number | null = null
  for (let last = first + 1; last < first + MOST_WORDS; last += 1) {
    const [word, before] = [words[last], words[last - 1]]
    if (!word || !before || !staysInName(text, before, word)) break
    if (/[,&+/]/.test(text.slice(before.end, word.start))) break
    if (!word.capital && !WITHIN.has(word.word)) break
    if (word.capital && byKey.has(keyOf(words, first, last))) longest = last
  }
  return longest
}

/** "Ana Silva Costa" and "Maria Ana Silva" are not Ana Silva. */
function isPartOfLonger(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  firsts: ReadonlySet<string>,
): boolean {
  const [before, begin, end, next] = [words[first - 1], words[first], words[last], words[last + 1]]
  const touches = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && /^[ \u00a0-]$/.test(text.slice(a.end, b.start))
  if (touches(end, next) && next?.capital && end?.bare === null && !COMMON.has(next.word)) return true
  return (
    touches(before, begin) && before?.capital === true && firsts.has(before.word) && !COMMON.has(before.word)
  )
}

/** Written large beside a name though they are no part of it. */
const COMMON = new Set(
  'i and at from who we is said told best regards hi hello dear thanks und von sagte liebe viele grusse beste y e et'.split(
    ' ',
  ),
)
