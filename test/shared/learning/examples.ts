import type { Seen } from '../../../shared/model/seen.ts'
import type { TieKind } from '../../../shared/model/tie.ts'

/** What the rules saw of somebody: these rules, with all their strength, and these ties. */
export function seenWith(rules: readonly string[], more: Partial<Omit<Seen, 'found'>> = {}): Seen {
  const ties: readonly TieKind[] = []
  const found = rules.map((rule) => ({ rule, strength: 1, evidence: [] }))
  return { protected: false, talks: false, ties, found, ...more }
}

/** Numbers from 0 up to 1 that look random and are the same every time (Park and Miller). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export const likelihoodOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
