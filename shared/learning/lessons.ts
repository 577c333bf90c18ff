import type { Seen } from '../model/seen.ts'
import { featuresOf } from '../rules/learned.ts'
import type { Lesson } from './logistic.ts'

/**
 * Somebody the owner decided about: what the rules saw of them then, and whether they were ignored or removed. What they
 * see after an invitation was accepted would give the answer away: that they are connected, and write.
 */
export type Example = { readonly seen: Seen; readonly against: boolean }

/** A feature that can be learned: of how many people with it the owner decided against how many. */
export type Feature = { readonly name: string; readonly against: number; readonly all: number }

export type Lessons = {
  readonly features: readonly Feature[]
  /** In an order that does not depend on that of the examples. */
  readonly rows: readonly Lesson[]
  /** The fold of each row, from 0. */
  readonly folds: readonly number[]
}

/** Fewer with a feature, or without it, are chance. */
const FEWEST = 5

/**
 * Those whom the rules spare teach nothing: no rule that speaks against somebody is asked about people who are protected
 * or talk with the owner, so what they did is not known.
 */
export function canTeach({ seen }: Example): boolean {
  return !seen.protected && !seen.talks
}

/**
 * The features of some examples as rows of numbers.
 * @param folds into how many parts the rows are dealt, each with its share of both kinds of decision and of those who
 *   are alike
 */
export function lessonsOf(examples: readonly Example[], folds: number): Lessons {
  const lines = examples
    .map(({ seen, against }) => {
      const found = new Map([...featuresOf(seen)].sort(([a], [b]) => (a < b ? -1 : 1)))
      const text = JSON.stringify([...found])
      return { found, against, text, hash: hashOf(text) }
    })
    // By hash, as shuffled: dealt in the order of the text, every fold holds the like of the others and promises more.
    .sort((a, b) => Number(a.against) - Number(b.against) || a.hash - b.hash || (a.text < b.text ? -1 : 1))
  const features = [...tallies(lines)]
    .map(([name, tally]) => ({ name, ...tally }))
    .filter(({ all }) => all >= FEWEST && lines.length - all >= FEWEST)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = lines.map(({ found, against }) => ({
    features: features.map(({ name }) => found.get(name) ?? 0),
    target: against ? 1 : 0,
  }))
  return { features, rows, folds: lines.map((_, at) => at % folds) }
}

type Line = { readonly found: ReadonlyMap<string, number>; readonly against: boolean }

function tallies(lines: readonly Line[]): ReadonlyMap<string, { against: number; all: number }> {
  const all = new Map<string, { against: number; all: number }>()
  for (const { found, against } of lines) {
    for (const name of found.keys()) {
      const tally = all.get(name) ?? { against: 0, all: 0 }
      all.set(name, { against: tally.against + (against ? 1 : 0), all: tally.all + 1 })
    }
  }
  return all
}

/** FNV-1a, 32 bits: any hash would do that mixes and stays the same. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
