import { type Limits, limitNames, type Weighing } from '../model/weighing.ts'
import { headOf, ruleHeads } from './ruleHeads.ts'
import { limitsOf, standardLimits } from './weigh.ts'

/**
 * Only what differs from the standard, in the order of the rules, so that two weighings that mean the same are the
 * same. Rules that there are no longer are left out.
 */
export function plainWeighing({ points, off, limits, learned }: Weighing): Weighing {
  const differs = ruleHeads.filter(
    ({ id, points: standard }) => (points[id] ?? Math.abs(standard)) !== Math.abs(standard),
  )
  const moved = limitNames.filter((name) => (limits[name] ?? standardLimits[name]) !== standardLimits[name])
  return {
    points: Object.fromEntries(differs.map(({ id }) => [id, points[id] ?? 0])),
    off: ruleHeads.map(({ id }) => id).filter((id) => off.includes(id)),
    limits: Object.fromEntries(moved.map((name) => [name, limits[name]])),
    learned: learned.toSorted((a, b) => (a.stage > b.stage ? -1 : 1)),
  }
}

/** Whether two weighings mean the same. */
export function isSameWeighing(a: Weighing, b: Weighing): boolean {
  return JSON.stringify(plainWeighing(a)) === JSON.stringify(plainWeighing(b))
}

/** Why nobody can be weighed like this, in a sentence; null when they can. */
export function faultOf(weighing: Weighing): string | null {
  const unknown = [...Object.keys(weighing.points), ...weighing.off].find((id) => headOf(id) === undefined)
  if (unknown !== undefined) return `There is no rule "${unknown}". The report card names them all.`
  const [one, other] = weighing.learned
  if (one && one.stage === other?.stage) return 'Only one thing can be learned at each door.'
  return faultOfLimits(limitsOf(weighing))
}

function faultOfLimits(limits: Limits): string | null {
  const { ignore, ignoreCertain, accept, acceptCertain, remove, removeCertain, keep, keepCertain } = limits
  if (ignoreCertain < ignore) return tooSoon('Ignoring', ignoreCertain, ignore, 'on')
  if (ignore <= accept) return overlap('ignoring', ignore, 'accepting', accept)
  if (acceptCertain > accept) return tooSoon('Accepting', acceptCertain, accept, 'down')
  if (removeCertain < remove) return tooSoon('Removing', removeCertain, remove, 'on')
  if (remove <= keep) return overlap('removing', remove, 'keeping', keep)
  if (keepCertain > keep) return tooSoon('Keeping', keepCertain, keep, 'down')
  return faultOfSides(limits)
}

/** Nobody is ignored or removed against whom nothing speaks, nor let in or kept for what speaks against them. */
function faultOfSides({ ignore, accept, remove, keep }: Limits): string | null {
  if (ignore < 1)
    return `The limit of ignoring (${ignore}) has to be 1 or more: something must speak against them.`
  if (remove < 1)
    return `The limit of removing (${remove}) has to be 1 or more: something must speak against them.`
  if (accept > 0)
    return `The limit of accepting (${accept}) has to be 0 or less: points above speak against them.`
  return keep > 0
    ? `The limit of keeping (${keep}) has to be 0 or less: points above speak against them.`
    : null
}

function tooSoon(doing: string, certain: number, likely: number, way: string): string {
  return `${doing} would be certain from ${certain} points ${way}, but advised only from ${likely}: what is certain has to be advised.`
}

function overlap(against: string, from: number, inFavour: string, down: number): string {
  return `The limit of ${against} (${from}) has to lie above that of ${inFavour} (${down}).`
}
