import type { Evidence } from './rule.ts'
import type { Finding } from './text/reading.ts'

/** The most quotes that one rule shows. */
const MOST_QUOTES = 3

/** One piece of evidence for each of the heaviest findings, in the order of the text. */
export function quoted(found: readonly Finding[], says: string, at?: string | null): readonly Evidence[] {
  return found
    .slice(0, MOST_QUOTES)
    .toSorted((a, b) => a.start - b.start)
    .map(({ quote }) => ({ says, quote, ...(at ? { at } : {}) }))
}

/** "1 day", "3 days". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
