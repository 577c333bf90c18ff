import type { Interest } from '../../../shared/results.ts'
import { sourceLabels } from '../sourceLabels.ts'
import { staysInName } from './adjacency.ts'
import { foldedWords, type Word } from './words.ts'

/** An interest that a text names, with the words as they stand in it. */
export type FoundInterest = { readonly interest: Interest; readonly quote: string; readonly start: number }

type Entry = { readonly interest: Interest; readonly words: readonly string[] }

/** A hashtag is written without spaces, so it may stand for this many words of a text. */
const MOST_WORDS_IN_TAG = 5

/**
 * Prepares interests to be looked up: whole words, whatever the case and accents, the longest first. A hashtag also
 * matches its words written apart, and words of a list the same hashtag.
 * @returns what finds them in the words of a text; `skip` are stretches of it that are something else
 */
export function interestFinder(
  interests: readonly Interest[],
): (text: string, words: readonly Word[], skip: readonly Stretch[]) => readonly FoundInterest[] {
  const byFirst = new Map<string, Entry[]>()
  const byTag = new Map<string, Entry>()
  const tags = new Map<string, Entry>()
  for (const interest of interests.filter(({ counts }) => counts).toSorted(byWords)) {
    for (const entry of entriesOf(interest)) {
      const [first = ''] = entry.words
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
      const joined = entry.words.join('')
      if (!byTag.has(joined)) byTag.set(joined, entry)
      const isTag = interest.source === sourceLabels['hashtag-follows'] || interest.words.startsWith('#')
      if (isTag && entry.words.length === 1) tags.set(joined, entry)
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return (text, words, skip) => {
    const found: FoundInterest[] = []
    for (let at = 0; at < words.length; at += 1) {
      const hit =
        byFirst.size === 0
          ? null
          : (phraseAt(text, words, at, byFirst) ?? tagAt(text, words, at, byTag, tags))
      const [first, last] = [words[at], words[hit?.last ?? at]]
      if (!hit || !first || !last) continue
      at = hit.last
      if (skip.some(({ start, end }) => first.start < end && start < last.end)) continue
      found.push({
        interest: hit.entry.interest,
        quote: text.slice(first.start, last.end),
        start: first.start,
      })
    }
    return found
  }
}

export type Stretch = { readonly start: number; readonly end: number }

const byWords = (a: Interest, b: Interest): number =>
  a.words < b.words ? -1 : a.words > b.words ? 1 : a.source < b.source ? -1 : 1

/** "Supply Chain Management (SCM)" is looked for without its bracket too. */
function entriesOf(interest: Interest): readonly Entry[] {
  const spellings = new Set(
    [interest.words, interest.words.replace(/\s*\([^()]*\)\s*$/, '')].map(foldedWords),
  )
  return [...spellings]
    .filter((folded) => folded !== '')
    .map((folded) => ({ interest, words: folded.split(' ') }))
}

type Hit = { readonly entry: Entry; readonly last: number }

function phraseAt(
  text: string,
  words: readonly Word[],
  first: number,
  byFirst: ReadonlyMap<string, readonly Entry[]>,
): Hit | null {
  const [word] = words.slice(first, first + 1)
  const entries = word && (byFirst.get(word.word) ?? byFirst.get(word.bare ?? ''))
  for (const entry of entries ?? []) {
    const fits = entry.words.every((wanted, step) => {
      const [one, before] = [words[first + step], words[first + step - 1]]
      if (!one || (step > 0 && (!before || !staysInName(text, before, one)))) return false
      return one.word === wanted || (step === entry.words.length - 1 && one.bare === wanted)
    })
    if (fits) return { entry, last: first + entry.words.length - 1 }
  }
  return null
}

function tagAt(
  text: string,
  words: readonly Word[],
  first: number,
  byTag: ReadonlyMap<string, Entry>,
  tags: ReadonlyMap<string, Entry>,
): Hit | null {
  const word = words[first]
  if (!word) return null
  if (/[#＃]/.test(text.charAt(word.start - 1))) {
    const entry = byTag.get(word.word)
    if (entry) return { entry, last: first }
  }
  let joined = word.word
  for (let last = first + 1; tags.size > 0 && last < first + MOST_WORDS_IN_TAG; last += 1) {
    const [one, before] = [words[last], words[last - 1]]
    if (!one || !before || !staysInName(text, before, one)) return null
    joined += one.word
    const entry = tags.get(joined)
    if (entry) return { entry, last }
  }
  return null
}
