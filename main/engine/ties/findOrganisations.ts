import { standsNext, staysInName } from './adjacency.ts'
import { isPartOfLongerName } from './longerName.ts'
import { inUniversity } from './organisation.ts'
import { indexOrganisations, type OrganisationIndex, type Spelling } from './organisationIndex.ts'
import { commonCapitals, connectives, forerunners, particles } from './organisationWords.ts'
import { openPage, type Page, type Span } from './page.ts'
import { type Word, wordsOf } from './words.ts'

/** A name that was found in a text. */
export type FoundOrganisation = {
  /** As it was given. */
  readonly name: string
  /** As it stands in the text, from `start` to `end`. */
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Its first and last word in the text, counted from 0. */
  readonly first: number
  readonly last: number
}

/** The organisations of a list that a text names, in its order; `organisationFinder` for one text. */
export const findOrganisations = (text: string, names: readonly string[]): readonly FoundOrganisation[] =>
  organisationFinder(names)(text)

/**
 * Prepares names to be looked up in notes and headlines: in any spelling that has the same normal form, as initials
 * in capitals, whole words only, and not as a part of a longer name ("Technical University of Ambrel" does not name
 * the University of Ambrel, "Amber Foods" not Amber). Of names that overlap the longest counts.
 */
export function organisationFinder(
  names: readonly string[],
): (text: string, words?: readonly Word[]) => readonly FoundOrganisation[] {
  const index = indexOrganisations(names)
  const isEmpty = index.spellings.size + index.universities.size === 0
  return (text, words = wordsOf(text)) => (isEmpty ? [] : search(openPage(text, words), index))
}

function search(page: Page, index: OrganisationIndex): readonly FoundOrganisation[] {
  const found: FoundOrganisation[] = []
  const mayNameUniversity = page.plain.some((plain) => plain.includes('university'))
  for (let at = 0; at < page.words.length; at += 1) {
    const hits = [
      ...spellingsAt(page, at, index.spellings),
      ...initialsAt(page, at, index.byInitials),
      ...(mayNameUniversity ? universitiesAt(page, at, index) : none),
      ...(index.capitals.length > 0 ? spelledOutAt(page, at, index) : none),
    ]
    const hit = hits.length === 0 ? null : longestName(page, at, hits)
    if (!hit) continue
    found.push(hit)
    at = hit.last
  }
  return found
}

const none: readonly Hit[] = []

function longestName(page: Page, first: number, hits: readonly Hit[]): FoundOrganisation | null {
  const whole = hits.filter(({ span }) => !isPartOfLongerName(page, span))
  const best = whole.toSorted((a, b) => b.span.end - a.span.end)[0]
  const start = page.words[first]?.start
  if (!best || start === undefined) return null
  const { last, end } = best.span
  return { name: best.name, quote: page.text.slice(start, end), start, end, first, last }
}

type Hit = { readonly name: string; readonly span: Span }

function spellingsAt(page: Page, at: number, spellings: OrganisationIndex['spellings']): readonly Hit[] {
  const [word, plain] = [page.words[at], page.plain[at]?.[0]]
  if (!word || plain === undefined) return []
  const mayBegin = spellings.get(plain) ?? spellings.get(word.bare ?? '')
  if (!mayBegin) return none
  return mayBegin.flatMap((spelling) => {
    const span = spanOf(page, at, spelling)
    return span && isWrittenAsName(page, span) ? [{ name: spelling.name, span }] : []
  })
}

function spanOf(
  { text, words, plain }: Page,
  first: number,
  { words: wanted, needsAnd }: Spelling,
): Span | null {
  let last = first
  let end = 0
  let hasAnd = false
  for (let step = 0; step < wanted.length; step += 1) {
    let at = step === 0 ? first : last + 1
    if (step > 0 && connectives.has(words[at]?.word ?? '') && plain[at]?.[0] !== wanted[step]) {
      at += 1
      hasAnd = true
    }
    const [word, before] = [words[at], words[at - 1]]
    if (!word || (step > 0 && (!before || !staysInName(text, before, word)))) return null
    if (before && step > 0 && text.slice(before.end, word.start).includes('&')) hasAnd = true
    const isWhole = plain[at]?.[0] === wanted[step]
    if (!isWhole && !(step === wanted.length - 1 && word.bare === wanted[step])) return null
    last = at
    end = isWhole ? word.end : word.bareEnd
  }
  return needsAnd && !hasAnd ? null : { first, last, end }
}

/** One word is a name only when it is written large, or stands behind "at": "amber" may be a colour. */
function isWrittenAsName({ words }: Page, { first, last }: Span): boolean {
  if (last > first || words[first]?.capital) return true
  return AT.has(words[first - 1]?.word ?? '')
}

const AT = new Set(['at', 'bei', 'chez', 'bij', 'presso', 'hos', 'ex'])

/** A university whose first word stands here: "University of X", "X University", and with more words before it. */
function universitiesAt(
  page: Page,
  at: number,
  { universities, universitySizes }: OrganisationIndex,
): readonly Hit[] {
  return universitySizes.flatMap((size) => {
    const window = universityWindow(page, at, size)
    if (!window) return []
    const name = universities.get(window.key)
    return name === undefined ? [] : [{ name, span: window.span }]
  })
}

function universityWindow(page: Page, first: number, size: number): { key: string; span: Span } | null {
  const beside: string[] = []
  let hasUniversity = false
  for (let at = first; at < page.words.length; at += 1) {
    const word = page.words[at]
    const before = page.words[at - 1]
    if (!word || (at > first && (!before || !staysInName(page.text, before, word)))) return null
    for (const plain of page.plain[at] ?? []) {
      if (plain === 'university' && !hasUniversity) hasUniversity = true
      else if (!particles.has(plain) && !connectives.has(plain)) beside.push(inUniversity(plain))
      else if (!hasUniversity || at === first) return null
    }
    if (beside.length > size) return null
    if (hasUniversity && beside.length === size) {
      const isBare = word.bare !== null && page.plain[at]?.[0] === word.word
      const key = (last: string | null): string =>
        ['university', ...(last === null ? beside : [...beside.slice(0, -1), last]).sort()].join(' ')
      return { key: key(isBare ? word.bare : null), span: { first, last: at, end: word.bareEnd } }
    }
  }
  return null
}

function initialsAt(page: Page, at: number, byInitials: OrganisationIndex['byInitials']): readonly Hit[] {
  const word = page.words[at]
  const name = word && page.hasCase ? byInitials.get(word.word) : undefined
  if (!word || name === undefined) return none
  const isCapitals = /^[\p{Lu}.]{3,}$/u.test(page.text.slice(word.start, word.end))
  return isCapitals ? [{ name, span: { first: at, last: at, end: word.end } }] : none
}

/** The words that initials stand for, each written large. */
function spelledOutAt(page: Page, first: number, { capitals }: OrganisationIndex): readonly Hit[] {
  const { text, words } = page
  return capitals.flatMap(({ letters, name }) => {
    if (letters.length < 3 || commonCapitals.has(letters)) return []
    let at = first
    for (let step = 0; step < letters.length; at += 1) {
      const [word, before] = [words[at], words[at - 1]]
      if (!word || (at > first && (!before || !staysInName(text, before, word)))) return []
      if (step > 0 && (particles.has(word.word) || connectives.has(word.word))) continue
      if (!word.capital || word.word.length < 2 || word.word[0] !== letters[step]) return []
      step += 1
    }
    const last = at - 1
    const [before, begin] = [words[first - 1], words[first]]
    const goesOn =
      before?.capital && begin && standsNext(text, before, begin) && !forerunners.has(before.word)
    return goesOn ? [] : [{ name, span: { first, last, end: words[last]?.end ?? 0 } }]
  })
}
