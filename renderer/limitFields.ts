import type { Stage } from '../shared/model/verdict.ts'
import { FARTHEST_LIMIT, type Limits } from '../shared/model/weighing.ts'

/** One limit as it is asked for: in plain words, and in points that are never written with a minus. */
export type LimitField = {
  readonly name: keyof Limits
  readonly label: string
  /** What the points count towards. */
  readonly unit: 'points' | 'points in favour'
  readonly value: number
  readonly min: number
  readonly max: number
}

const labels = {
  invitation: [
    ['ignore', 'Ignore from'],
    ['ignoreCertain', 'Ignore for certain from'],
    ['accept', 'Accept from'],
    ['acceptCertain', 'Accept for certain from'],
  ],
  connection: [
    ['remove', 'Remove from'],
    ['removeCertain', 'Remove for certain from'],
    ['keep', 'Keep from'],
    ['keepCertain', 'Keep for certain from'],
  ],
} as const satisfies Readonly<Record<Stage, readonly (readonly [keyof Limits, string])[]>>

const inFavour: readonly (keyof Limits)[] = ['accept', 'acceptCertain', 'keep', 'keepCertain']

/** The limits of a door, each with how far it can go without passing another one. */
export function limitFields(door: Stage, limits: Limits): readonly LimitField[] {
  return labels[door].map(([name, label]) => {
    const value = shownLimit(name, limits[name])
    const [min, max] = range(name, limits)
    // What is in force is shown as it is, even where it could not be set so here.
    return { name, label, unit: unitOf(name), value, min: Math.min(min, value), max: Math.max(max, value) }
  })
}

/** A limit as its field shows it, and the other way round: accepting and keeping count downwards. */
export function shownLimit(name: keyof Limits, value: number): number {
  return inFavour.includes(name) ? 0 - value : value
}

function unitOf(name: keyof Limits): LimitField['unit'] {
  return inFavour.includes(name) ? 'points in favour' : 'points'
}

/** In what is shown: from here, to here. */
function range(name: keyof Limits, limits: Limits): readonly [number, number] {
  switch (name) {
    case 'ignore':
      return [Math.max(1, limits.accept + 1), limits.ignoreCertain]
    case 'remove':
      return [Math.max(1, limits.keep + 1), limits.removeCertain]
    case 'ignoreCertain':
      return [limits.ignore, FARTHEST_LIMIT]
    case 'removeCertain':
      return [limits.remove, FARTHEST_LIMIT]
    case 'accept':
      return [Math.max(0, 1 - limits.ignore), -limits.acceptCertain]
    case 'keep':
      return [Math.max(0, 1 - limits.remove), -limits.keepCertain]
    case 'acceptCertain':
      return [-limits.accept, FARTHEST_LIMIT]
    case 'keepCertain':
      return [-limits.keep, FARTHEST_LIMIT]
  }
}
