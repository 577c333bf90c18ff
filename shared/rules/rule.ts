import type { Dossier } from '../model/dossier.ts'
import type { Stage } from '../model/verdict.ts'

/**
 * What a rule saw: never just "true". `quote` must occur letter by letter in the text it comes from. `strength`,
 * above 0 and at most 1, is how much of the rule's points this evidence earns; without it, all of them.
 */
export type Evidence = {
  readonly says: string
  readonly quote?: string
  readonly at?: string
  readonly strength?: number
}

/**
 * Rules of one group measure the same thing, so the points of a group are capped: ten weak signals of one kind
 * cannot sum to a conviction. `favour` holds every rule with negative points; those are added after the caps.
 */
export type Group =
  | 'silence'
  | 'claim'
  | 'manner'
  | 'intent'
  | 'trade'
  | 'proof'
  | 'timing'
  | 'address'
  | 'chase'
  | 'learned'
  | 'favour'

/** What it takes to weigh a rule. */
export type RuleHead = {
  /** Kebab-case, never renamed: decisions refer to it. */
  readonly id: string
  /** Ends the sentence "Flagged because …" in 50 characters or fewer; shown as it is. */
  readonly because: string
  /** Positive counts against the person, negative in their favour. */
  readonly points: number
  readonly group: Group
  readonly stage: Stage
}

/** Comments name where a rule comes from: "the essay" or "measured", both under Sources in README.md. */
export type Rule = RuleHead & {
  /** It only takes the edge off what their texts are after, so it is not asked about somebody who is spared anyway. */
  readonly softens?: true
  /** Empty means no hit. Pure: must not throw, guess, or look at the clock other than `now` (UTC). */
  readonly find: (dossier: Dossier, now: Date) => readonly Evidence[]
  readonly examples: { readonly hit: readonly Dossier[]; readonly miss: readonly Dossier[] }
}
