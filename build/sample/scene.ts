import { acquaint } from './acquaint.ts'
import { budget } from './budget.ts'
import { type Cast, cast } from './cast.ts'
import { startOfDay } from './dates.ts'
import { emailShare } from './files/connectionRows.ts'
import { tells } from './files/messageCells.ts'
import { groupFriends, groupLength, messageSources, type Source } from './files/messageSources.ts'
import { specialCounts } from './files/specialRows.ts'
import { hostileCast, hostileLines } from './hostile.ts'
import { type Size, smallSize } from './plan.ts'
import type { Wrote } from './ties.ts'
import { namesAreNotKeys, newestVariant, type Variant } from './variant.ts'

export type SampleOptions = {
  /** Row counts; `small` is the sample to try Doorman with. */
  readonly size?: 'small' | Size
  readonly seed?: number
  /** The day of the export, told as UTC. Now, unless given. */
  readonly asOf?: Date
  /** What differs from the newest shape of an export. */
  readonly variant?: Partial<Variant>
  /** A few people with names and messages meant to do harm, instead of the usual cast. */
  readonly hostile?: boolean
}

/** Everybody and everything of a sample, before it is written. */
export type Scene = {
  readonly people: Cast
  readonly sources: readonly Source[]
  readonly variant: Variant
  readonly seed: number
  /** Midnight UTC. */
  readonly asOf: number
  /** Who typed words of their own, by index: known when all `sources` have been asked for their rows. */
  readonly wrote: ReadonlyMap<number, Wrote>
}

type Frame = { readonly variant: Variant; readonly asOf: number; readonly seed: number }

/** The scene of the given options; the same for the same options. */
export function sceneOf(options: SampleOptions = {}): Scene {
  const variant = { ...newestVariant, ...options.variant }
  const asOf = startOfDay((options.asOf ?? new Date()).getTime())
  const frame = { variant, asOf, seed: options.seed ?? 1 }
  return options.hostile ? hostile(frame) : usual(options.size ?? 'small', frame)
}

const messagesPerGroup = 400

function usual(wanted: 'small' | Size, { variant, asOf, seed }: Frame): Scene {
  const size = wanted === 'small' ? smallSize : wanted
  const all = cast({
    size,
    small: wanted === 'small',
    seed,
    asOf,
    emails: emailShare(variant.connections),
    namesakes: namesAreNotKeys(variant),
  })
  const special = specialCounts(size.messages, variant.messages)
  const grouping = tells(variant.messages).recipients && groupFriends(all).length > 2
  const groups = grouping ? Math.floor(size.messages / messagesPerGroup) : 0
  const taken = Object.values(special).reduce((sum, count) => sum + count, groups * groupLength)
  const people = acquaint(budget(all, size.messages - taken, seed), { seed, asOf })
  const wrote = new Map<number, Wrote>()
  return {
    people,
    sources: messageSources(people, { asOf, seed, special, groups, wrote }),
    variant,
    seed,
    asOf,
    wrote,
  }
}

function hostile({ variant, asOf, seed }: Frame): Scene {
  const people = hostileCast(asOf)
  const special = { advertisement: 0, system: 0, 'closed account': 0, draft: 0 }
  const wrote = new Map<number, Wrote>()
  const options = { asOf, seed, special, groups: 0, lines: hostileLines, wrote }
  return { people, sources: messageSources(people, options), variant, seed, asOf, wrote }
}
