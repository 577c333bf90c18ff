import { z } from 'zod'
import { count } from './count.ts'
import { instant } from './person.ts'
import { type Stage, stage } from './verdict.ts'

/** No rule weighs more: the limits are of the same size. */
export const MOST_POINTS = 10

const share = z.number().min(0).max(1)

/**
 * What was learned from the owner's decisions at one door: a logistic regression on rules and ties. Its sum is the
 * log-odds that the owner decides against somebody.
 */
export const learned = z
  .strictObject({
    stage,
    bias: z.number(),
    /** By the id of a rule, or `tie` and the kind of a tie after a blank. */
    features: z
      .record(
        z.string().max(80),
        z
          .strictObject({
            weight: z.number(),
            /** Of how many people with this feature the owner decided against how many. */
            against: count,
            all: count,
          })
          .readonly(),
      )
      .readonly(),
    decisions: count,
    /** How many of the decisions were against somebody. */
    against: count,
    /** Cross-validated: the share of decisions that it foretells, and its Brier score (0 is perfect, 0.25 is a guess). */
    foretold: share,
    brier: share,
    at: instant,
  })
  .readonly()
export type Learned = z.infer<typeof learned>

/** As far as a limit reaches, either way. */
export const FARTHEST_LIMIT = 30

const limit = z.number().int().min(-FARTHEST_LIMIT).max(FARTHEST_LIMIT)

/** From how many points on something is advised, and certain; accepting counts downwards. */
export const limits = z
  .strictObject({
    ignore: limit,
    ignoreCertain: limit,
    accept: limit,
    acceptCertain: limit,
    remove: limit,
    removeCertain: limit,
    keep: limit,
    keepCertain: limit,
  })
  .readonly()
export type Limits = z.infer<typeof limits>

/** Those of the invitations first; at each door, what counts against somebody first. */
export const limitNames: readonly (keyof Limits)[] = limits.unwrap().keyof().options

/** How the owner weighs: only what differs from the standard. */
export const weighing = z
  .strictObject({
    /** By the id of a rule: how many points it has, whichever way it counts. */
    points: z.record(z.string().max(80), z.number().int().min(0).max(MOST_POINTS)).readonly(),
    /** The ids of rules that are switched off. */
    off: z.array(z.string().max(80)).max(200).readonly(),
    limits: limits.unwrap().partial().readonly(),
    /** What was learned and is switched on, at most once for each door. */
    learned: z.array(learned).max(2).readonly(),
  })
  .readonly()
export type Weighing = z.infer<typeof weighing>

export const standardWeighing: Weighing = { points: {}, off: [], limits: {}, learned: [] }

/** What is switched on of what was learned at a door. */
export function learnedAt({ learned }: Pick<Weighing, 'learned'>, door: Stage): Learned | null {
  return learned.find((one) => one.stage === door) ?? null
}
