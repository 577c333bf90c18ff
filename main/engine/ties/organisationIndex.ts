import { capitalsOf, initialsOf, isUniversity, namedOf, organisationKey } from './organisation.ts'
import { commonCapitals, connectives, vagueNames } from './organisationWords.ts'
import { wordsOf } from './words.ts'

/** One way in which a name may stand in a text. */
export type Spelling = {
  readonly name: string
  readonly words: readonly string[]
  /** Counts only with "and" between its two words: a name such as "X & Y Freight" is often cut to "X & Y". */
  readonly needsAnd: boolean
}

/** Names of organisations, prepared for being looked up in texts. */
export type OrganisationIndex = {
  /** By the first word, longest first. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>
  readonly universities: ReadonlyMap<string, string>
  /** How many words beside "university" they have. */
  readonly universitySizes: readonly number[]
  readonly byInitials: ReadonlyMap<string, string>
  /** Names that are nothing but capitals, which a text may spell out. */
  readonly capitals: readonly { readonly letters: string; readonly name: string }[]
}

/** Prepares names; the same index whatever their order. Names too vague to be found, such as "School", are left out. */
export function indexOrganisations(names: readonly string[]): OrganisationIndex {
  const spellings = new Map<string, Spelling[]>()
  const universities = new Map<string, string>()
  const sizes = new Set<number>()
  const byInitials = new Map<string, string>()
  const capitals: { letters: string; name: string }[] = []
  for (const name of [...new Set(names)].sort()) {
    const { words } = namedOf(name)
    const key = organisationKey(name)
    if (key.length < 2 || vagueNames.has(key)) continue
    if (isUniversity(words)) {
      if (!universities.has(key)) universities.set(key, name)
      sizes.add(key.split(' ').length - 1)
    } else {
      for (const spelling of [{ name, words, needsAnd: false }, ...cutShort(name, words)]) {
        const first = spelling.words[0] ?? ''
        spellings.set(first, [...(spellings.get(first) ?? []), spelling])
      }
    }
    const initials = initialsOf(name)
    if (
      initials !== null &&
      initials.length > 2 &&
      !commonCapitals.has(initials) &&
      !byInitials.has(initials)
    ) {
      byInitials.set(initials, name)
    }
    const letters = capitalsOf(name)
    if (letters !== null) capitals.push({ letters, name })
  }
  for (const list of spellings.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { spellings, universities, universitySizes: [...sizes], byInitials, capitals }
}

function cutShort(name: string, words: readonly string[]): readonly Spelling[] {
  const parts = wordsOf(name)
  const [first, between] = parts
  const second = parts[connectives.has(between?.word ?? '') ? 2 : 1]
  if (words.length !== 3 || !first || !second || first.word !== words[0] || second.word !== words[1])
    return []
  const gap = name.slice(first.end, second.start)
  return gap.includes('&') || second !== between ? [{ name, words: words.slice(0, 2), needsAnd: true }] : []
}
