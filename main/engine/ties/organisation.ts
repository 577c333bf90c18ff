import { GLUED_FORMS, withoutLegalForms } from './legalForms.ts'
import { connectives, noOrganisations, particles, plainWord } from './organisationWords.ts'
import { isCountryOrBranch } from './places.ts'
import { foldedWords, type Word, wordsOf } from './words.ts'

/** The words by which an organisation is known, in the order of its name. */
export type Named = {
  /** Folded, in their plain spelling, without legal forms and "and". */
  readonly words: readonly string[]
  /** The same words as written. */
  readonly written: readonly string[]
}

/** LinkedIn allows 100 characters; what comes behind is no name. */
const LONGEST_NAME = 300

const BRACKETS = /\s*[(（[]([^()（）[\]]*)[)）\]]/gu

/**
 * The normal form of an organisation's name, the same for all its spellings: case, accents, punctuation, "&" or
 * "and", legal forms, a leading "The", a country in brackets at the end, usual abbreviations, and "University of X",
 * "X University", "Universität X" alike.
 * @returns the empty string for what names no organisation, such as "Self-employed"
 */
export function organisationKey(name: string): string {
  const { words } = namedOf(name)
  return isUniversity(words) ? universityKey(words) : words.join(' ')
}

/**
 * Whether two names mean the same organisation: by their normal form, or because one is the initials of the other
 * in capitals, three letters or more. Subsidiaries, and names that merely share a word, are not the same. False when
 * either names no organisation.
 */
export function sameOrganisation(a: string, b: string): boolean {
  const [first, second] = [organisationKey(a), organisationKey(b)]
  if (first === '' || second === '') return false
  if (first === second) return true
  return isInitialsOf(capitalsOf(a), b) || isInitialsOf(capitalsOf(b), a)
}

const isInitialsOf = (capitals: string | null, name: string): boolean =>
  capitals !== null && initialsOf(name) === capitals

/** The name, when it is nothing but three to eight capital letters: `MIT` gives `mit`. Else null. */
export function capitalsOf(name: string): string | null {
  const { written } = namedOf(name)
  const [word = ''] = written
  const letters = word.replaceAll('.', '')
  return written.length === 1 && /^\p{Lu}{3,8}$/u.test(letters) ? letters.toLowerCase() : null
}

/** The initials of a name of three words or more, small: `mit`; null for a shorter name. */
export function initialsOf(name: string): string | null {
  const telling = namedOf(name).written.filter((word) => !particles.has(word.toLowerCase()))
  if (telling.length < 3) return null
  return foldedWords(telling.map((word) => word.charAt(0)).join(''))
}

/** The words of a name that tell it from others; none for what names no organisation. */
export function namedOf(name: string): Named {
  const text = withoutBrackets(name.slice(0, LONGEST_NAME).replace(GLUED_FORMS, ' '))
  const all = wordsOf(text)
  if (noOrganisations.has(all.map(({ word }) => word).join(' '))) return { words: [], written: [] }
  const article = all.length > 1 && all[0]?.word === 'the' ? 1 : 0
  const telling = all
    .slice(article)
    .filter(({ word }, at, list) => at === 0 || at === list.length - 1 || !connectives.has(word))
  const bare = withoutLegalForms(telling.map(({ word }) => word))
  // Leading forms are cut as well, so the place of the first word that is left has to be found.
  const from = telling.length > bare.length && telling[0]?.word !== bare[0] ? 1 : 0
  const kept = telling.slice(from, from + bare.length)
  return {
    words: kept.flatMap((word, at) => plainWords(word, kept[at + 1], text)),
    written: kept.map(({ start, end }) => text.slice(start, end)),
  }
}

/**
 * The plain spellings of one word, by what follows it: `U. of` and `U.` are a university, `TU X` is two words, the
 * technical university.
 */
export function plainWords(word: Word, next: Word | undefined, text: string): readonly string[] {
  if (word.word === 'tu' && next) return ['technical', 'university']
  if (word.word === 'u' && (next?.word === 'of' || text[word.end] === '.')) return ['university']
  return [plainWord(word.word)]
}

/** Whether the plain words name a university. */
export const isUniversity = (words: readonly string[]): boolean => words.includes('university')

/** The words beside "university" in any order, without "of" and the like: the same in every language's way. */
function universityKey(words: readonly string[]): string {
  const at = words.indexOf('university')
  const beside = words.filter((word, place) => place !== at && !particles.has(word)).map(inUniversity)
  return ['university', ...beside.sort()].join(' ')
}

/** A "University of Technology" is the technical one. */
export const inUniversity = (word: string): string => (word === 'tech' ? 'technical' : word)

/** Without what stands in brackets behind the name, when that is a country, a branch, or the initials of the name. */
function withoutBrackets(name: string): string {
  return name.replace(BRACKETS, (bracket: string, inside: string, at: number) => {
    const before = name.slice(0, at)
    if (before.trim() === '') return bracket
    const folded = foldedWords(inside)
    const says = isCountryOrBranch(folded, foldedWords) || initialsOf(before) === folded.replaceAll(' ', '')
    return says ? '' : bracket
  })
}
