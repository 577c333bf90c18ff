import type { Intent } from './intent.ts'
import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { book } from './phraseLists.ts'
import { MARK } from './vocabulary.ts'

/** One phrase that was found, and where. */
export type Finding = {
  readonly intent: Intent
  readonly phrase: number
  readonly weight: number
  /** The text in which it stands. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** "I am not looking for a job" asks for none. */
const NEGATABLE: ReadonlySet<Intent> = new Set([
  'sells',
  'invests',
  'seeksWork',
  'recruits',
  'asks',
  'shared',
  'befriends',
])

/**
 * Everything that the word lists find in a text, heaviest first: each phrase once, and of two with the same intent over
 * the same words only the heavier one.
 */
export function findingsIn(text: string, page: Page): readonly Finding[] {
  const found: Finding[] = []
  book.find(page, ({ intent, weight }, phrase, from, to) => {
    if (from > 0 && (numberAt(page.marks, from - 1) & MARK.negates) !== 0 && NEGATABLE.has(intent)) return
    for (const one of found) if (one.phrase === phrase) return
    const start = numberAt(page.start, from)
    const end = numberAt(page.end, to - 1)
    insert(found, { intent, phrase, weight, text, start, end })
  })
  return withoutOverlaps(found)
}

/** Puts a finding behind those that are heavier, or as heavy and stand before it: there are never many. */
function insert(found: Finding[], finding: Finding): void {
  let at = found.push(finding) - 1
  for (; at > 0; at -= 1) {
    const before = found[at - 1]
    if (!before || isBefore(before, finding)) break
    found[at] = before
  }
  found[at] = finding
}

function isBefore(a: Finding, b: Finding): boolean {
  if (a.weight !== b.weight) return a.weight > b.weight
  return a.start < b.start || (a.start === b.start && a.phrase < b.phrase)
}

/** Two phrases over the same words say it once: the heavier one stays. */
function withoutOverlaps(found: Finding[]): readonly Finding[] {
  let kept = 0
  for (const finding of found) if (!isSaid(finding, found, kept)) found[kept++] = finding
  found.length = kept
  return found
}

function isSaid(finding: Finding, found: readonly Finding[], kept: number): boolean {
  for (let at = 0; at < kept; at += 1) {
    const other = found[at]
    if (other?.intent === finding.intent && overlap(finding, other)) return true
  }
  return false
}

/** True where two findings of one text stand over the same words. */
export function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end
}
