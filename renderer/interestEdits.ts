import type { Interest, Settings } from '../shared/results.ts'

type Edits = Settings['interests']

/** As much as the settings take of one interest. */
export const LONGEST_INTEREST = 80

/** Takes a word off the list, or puts it back. What the owner added is taken off by forgetting that they did. */
export function toggledInterest({ added, removed }: Edits, { words, source, counts }: Interest): Edits {
  if (counts && source === 'you') return { added: others(added, words), removed }
  if (counts) return { added, removed: [...others(removed, words), words] }
  const wasRemoved = removed.some((one) => isSame(one, words))
  // What nobody took off and yet does not count is too vague by itself: it counts once the owner says so.
  return wasRemoved ? { added, removed: others(removed, words) } : addedInterest({ added, removed }, words)
}

/** Adds a word or phrase of the owner's own. */
export function addedInterest({ added, removed }: Edits, words: string): Edits {
  return { added: [...others(added, words), words.trim()], removed: others(removed, words) }
}

/** Those that have the letters of the filter in them. */
export function matchingInterests(interests: readonly Interest[], filter: string): readonly Interest[] {
  const wanted = filter.trim().toLowerCase()
  return wanted === ''
    ? interests
    : interests.filter(({ words, source }) => `${words} ${source}`.toLowerCase().includes(wanted))
}

function others(list: readonly string[], words: string): readonly string[] {
  return list.filter((one) => !isSame(one, words))
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
