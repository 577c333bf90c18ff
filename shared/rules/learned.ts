import type { Found, Seen } from '../model/seen.ts'
import type { Stage } from '../model/verdict.ts'
import type { Learned } from '../model/weighing.ts'
import type { RuleHead } from './rule.ts'

/**
 * In favour it weighs more, because keeping somebody is soon undone. Measured with owners who keep everyone of one kind
 * in the corpus: five points turn over what the rules say against such a person and three do not; against, more than
 * three points gain nothing.
 */
const POINTS = { against: 3, inFavour: -5 } as const

/** What was learned speaks through these, for or against; it is one more rule among the others. */
export const learnedRules = {
  invitation: {
    against: head(
      'like-those-you-ignored',
      'you ignored others with the same signs',
      'against',
      'invitation',
    ),
    inFavour: head(
      'like-those-you-accepted',
      'you accepted others with the same signs',
      'inFavour',
      'invitation',
    ),
  },
  connection: {
    against: head(
      'like-those-you-removed',
      'you removed others with the same signs',
      'against',
      'connection',
    ),
    inFavour: head('like-those-you-kept', 'you kept others with the same signs', 'inFavour', 'connection'),
  },
} as const satisfies { readonly [stage in Stage]: unknown }

function head(id: string, because: string, side: keyof typeof POINTS, stage: Stage): RuleHead {
  return { id, because, points: POINTS[side], group: side === 'against' ? 'learned' : 'favour', stage }
}

/** It speaks from seven to three on, and with all its points from nine to one. */
const SPEAKS_FROM = Math.log(7 / 3)
const SURE_FROM = Math.log(9)

/** What pushes less is no reason. */
const LIGHT = 0.1
const MOST_REASONS = 3

/** The features of a person that can be learned from, with how much there is of each: above 0, at most 1. */
export function featuresOf({ found, ties }: Seen): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  for (const { rule, strength } of found) if (strength > 0) features.set(rule, Math.min(1, strength))
  for (const kind of ties) features.set(`tie ${kind}`, 1)
  return features
}

/** How surely the owner would decide against this person, in log-odds. */
export function logOdds(seen: Seen, { bias, features }: Pick<Learned, 'bias' | 'features'>): number {
  let sum = bias
  for (const [name, much] of featuresOf(seen)) sum += (features[name]?.weight ?? 0) * much
  return sum
}

/**
 * What was learned says of a person: nothing when it is not sure, when it has no reason to give (that the owner ignores
 * most people is none), or when the rules spare the person, since nobody like that was learned from. `nameOf` puts a
 * feature into words; the features that weigh most are the evidence, each with how the owner decided on those with it
 * and without.
 */
export function learnedFound(
  seen: Seen,
  learned: Learned,
  nameOf: (feature: string) => string,
): Found | null {
  if (seen.protected || seen.talks) return null
  const sum = logOdds(seen, learned)
  const strength = Math.min(1, (Math.abs(sum) - SPEAKS_FROM) / (SURE_FROM - SPEAKS_FROM))
  if (!(strength > 0)) return null
  const side = sum > 0 ? 'against' : 'inFavour'
  const reasons = reasonsFor(seen, learned, side)
  if (reasons.length === 0) return null
  return {
    rule: learnedRules[learned.stage][side].id,
    strength,
    evidence: [
      { says: likelihood(sum, learned), quote: null, at: learned.at },
      ...reasons.map((name) => ({
        says: `“${nameOf(name)}”: ${tallyOf(name, learned, side)}`,
        quote: null,
        at: null,
      })),
    ],
  }
}

export type Side = keyof typeof POINTS

/** The features that push a person to one side, heaviest first, as far as the owner's decisions bear them out. */
function reasonsFor(seen: Seen, learned: Learned, side: Side): readonly string[] {
  const sign = side === 'against' ? 1 : -1
  return [...featuresOf(seen)]
    .map(([name, much]) => ({ name, push: (learned.features[name]?.weight ?? 0) * much * sign }))
    .filter(({ name, push }) => push >= LIGHT && isBorneOut(name, learned, side))
    .toSorted((a, b) => b.push - a.push || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(({ name }) => name)
}

/**
 * Whether the owner decided this way more often with a feature than altogether. A feature may weigh otherwise than its
 * counts say, because of those it comes with; then the counts explain nothing.
 */
export function isBorneOut(name: string, { features, decisions, against }: Learned, side: Side): boolean {
  const feature = features[name]
  if (!feature) return false
  const more = feature.against * decisions - against * feature.all
  return side === 'against' ? more > 0 : more < 0
}

const WOULD = {
  invitation: { against: 'ignore', inFavour: 'accept' },
  connection: { against: 'remove', inFavour: 'keep' },
} as const
/** What the owner did at each door, against somebody or in their favour. */
export const DID = {
  invitation: { against: 'ignored', inFavour: 'accepted' },
  connection: { against: 'removed', inFavour: 'kept' },
} as const

/** No likelihood is said to be all: what is learned is never certain. */
function likelihood(sum: number, { stage, decisions }: Learned): string {
  const percent = Math.min(99, Math.round(100 / (1 + Math.exp(-Math.abs(sum)))))
  const would = WOULD[stage][sum > 0 ? 'against' : 'inFavour']
  return `Going by ${decisions} of your decisions, it is ${percent} % likely that you would ${would} them`
}

/** How the owner decided on those with a feature, and without: `you removed 18 of 20 with it, and 12 of 40 without`. */
export function tallyOf(name: string, { stage, features, decisions, against }: Learned, side: Side): string {
  const feature = features[name] ?? { against: 0, all: 0 }
  const others = { against: against - feature.against, all: decisions - feature.all }
  const count = (one: typeof others): string =>
    `${side === 'against' ? one.against : one.all - one.against} of ${one.all}`
  const without = others.all > 0 ? `, and ${count(others)} without` : ''
  return `you ${DID[stage][side]} ${count(feature)} with it${without}`
}
