import type { Found, Seen } from '../model/seen.ts'
import type { Action, Hit, Level, Stage, Verdict } from '../model/verdict.ts'
import { type Limits, standardWeighing, type Weighing } from '../model/weighing.ts'
import { learnedFound } from './learned.ts'
import { caps, connectionLimits, invitationLimits } from './limits.ts'
import type { Group, RuleHead } from './rule.ts'
import { headOf, nameOfFeature } from './ruleHeads.ts'

export const standardLimits: Limits = { ...invitationLimits, ...connectionLimits }

type FindHead = (id: string) => RuleHead | undefined

/**
 * What to advise, from what the rules saw: arithmetic alone, so that other weights are tried without asking the rules
 * again. Positive points are summed per group and capped, then the points in favour are added, so neither the order
 * of rules nor of evidence matters. Protection is no recommendation, so it never makes anything certain. What was
 * learned makes nothing certain that is not certain without it.
 */
export function weigh(
  seen: Seen,
  stage: Stage,
  weighing: Weighing = standardWeighing,
  head: FindHead = headOf,
): Verdict {
  const limits = limitsOf(weighing)
  const hits = capped(weighed(seen.found, weighing, head), weighing)
  const before = advice(sum(hits), stage, limits)
  const model = weighing.learned.find((one) => one.stage === stage)
  const more = model ? learnedFound(seen, model, nameOfFeature) : null
  if (more === null) return verdict(seen, stage, hits, before, limits)
  const all = capped(weighed([...seen.found, more], weighing, head), weighing)
  const after = advice(sum(all), stage, limits)
  const isSure = after.level === 'certain' && before.action === after.action && before.level === 'certain'
  const level = after.level === 'certain' && !isSure ? 'likely' : after.level
  return verdict(seen, stage, all, { ...after, level }, limits)
}

/**
 * The counterfactual: which rule weighs heaviest for what is advised, and the verdict if it had not spoken. Null
 * when no rule spoke for it.
 */
export function withoutHeaviest(
  seen: Seen,
  stage: Stage,
  weighing: Weighing = standardWeighing,
  head: FindHead = headOf,
): { readonly rule: string; readonly verdict: Verdict } | null {
  const { action, hits } = weigh(seen, stage, weighing, head)
  const against = action === 'ignore' || action === 'remove'
  const heaviest = hits.find((hit) => action === 'unsure' || hit.points > 0 === against)
  if (!heaviest) return null
  const others = { ...weighing, off: [...weighing.off, heaviest.rule] }
  return { rule: heaviest.rule, verdict: weigh(seen, stage, others, head) }
}

/** The limits in force. */
export function limitsOf({ limits }: Weighing): Limits {
  return {
    ignore: limits.ignore ?? standardLimits.ignore,
    ignoreCertain: limits.ignoreCertain ?? standardLimits.ignoreCertain,
    accept: limits.accept ?? standardLimits.accept,
    acceptCertain: limits.acceptCertain ?? standardLimits.acceptCertain,
    remove: limits.remove ?? standardLimits.remove,
    removeCertain: limits.removeCertain ?? standardLimits.removeCertain,
    keep: limits.keep ?? standardLimits.keep,
    keepCertain: limits.keepCertain ?? standardLimits.keepCertain,
  }
}

/** The points of a rule as the owner weighs it: its sign never changes, 0 when it is switched off. */
export function pointsOf({ id, points }: RuleHead, weighing: Weighing): number {
  if (weighing.off.includes(id)) return 0
  // Without a minus sign before the 0.
  return Math.sign(points) * (weighing.points[id] ?? Math.abs(points)) + 0
}

type Weighed = { readonly head: RuleHead; readonly points: number; readonly evidence: Found['evidence'] }

function weighed(found: readonly Found[], weighing: Weighing, head: FindHead): readonly Weighed[] {
  const all: Weighed[] = []
  for (const { rule, strength, evidence } of found) {
    const known = head(rule)
    // A rule of another version of Doorman.
    if (!known) continue
    const points = Math.round(pointsOf(known, weighing) * strength)
    if (points !== 0) insert(all, { head: known, points, evidence })
  }
  return all
}

/** Puts one behind those that are heavier, or as heavy and named before it: there are few, and everybody is weighed. */
function insert(all: Weighed[], one: Weighed): void {
  let at = all.push(one) - 1
  for (; at > 0; at -= 1) {
    const before = all[at - 1]
    if (!before || isBefore(before, one)) break
    all[at] = before
  }
  all[at] = one
}

function isBefore(a: Weighed, b: Weighed): boolean {
  const heavier = Math.abs(a.points) - Math.abs(b.points)
  return heavier > 0 || (heavier === 0 && a.head.id < b.head.id)
}

/**
 * The heaviest hit of a group takes its points first; what the cap leaves goes to the next. One that is left nothing
 * is no part of the verdict. A rule that the owner made heavier lifts the cap of its group as far as it earns itself, so
 * that no other one is given more.
 */
function capped(all: readonly Weighed[], weighing: Weighing): readonly Hit[] {
  const room: { [group in Group]: number } = { ...caps, favour: 0 }
  for (const { head, points } of all) {
    if (weighing.points[head.id] !== undefined && points > room[head.group]) room[head.group] = points
  }
  const hits: Hit[] = []
  for (const { head, points, evidence } of all) {
    const given = points > 0 ? Math.min(points, room[head.group]) : points
    if (points > 0) room[head.group] -= given
    if (given !== 0) hits.push({ rule: head.id, points: given, because: head.because, evidence })
  }
  return hits
}

function sum(hits: readonly Hit[]): number {
  let all = 0
  for (const { points } of hits) all += points
  return all
}

type Advice = { readonly points: number; readonly action: Action; readonly level: Level }

function advice(points: number, stage: Stage, limits: Limits): Advice {
  return stage === 'invitation' ? atTheDoor(points, limits) : inside(points, limits)
}

function atTheDoor(points: number, { ignore, ignoreCertain, accept, acceptCertain }: Limits): Advice {
  if (points >= ignore)
    return { points, action: 'ignore', level: points >= ignoreCertain ? 'certain' : 'likely' }
  if (points <= accept)
    return { points, action: 'accept', level: points <= acceptCertain ? 'certain' : 'likely' }
  return { points, action: 'unsure', level: 'none' }
}

function inside(points: number, { remove, removeCertain, keep, keepCertain }: Limits): Advice {
  if (points >= remove)
    return { points, action: 'remove', level: points >= removeCertain ? 'certain' : 'likely' }
  const level = points <= keepCertain ? 'certain' : points <= keep ? 'likely' : 'none'
  return { points, action: 'keep', level }
}

function verdict(
  { protected: safe, talks }: Seen,
  stage: Stage,
  hits: readonly Hit[],
  { points, action, level: earned }: Advice,
  limits: Limits,
): Verdict {
  const spared = talks && !safe
  const welcome = stage === 'invitation' ? 'accept' : 'keep'
  // A live conversation spares, whatever the points say; only points in favour make that certain.
  const sure = earned === 'certain' && action === welcome
  const level = safe ? 'none' : spared ? (sure ? 'certain' : 'likely') : earned
  const { limit, between } = passedLimit(points, stage, level, limits)
  return { action: spared ? welcome : action, level, points, limit, between, hits }
}

/** Which limit the points passed at this level, or between which two they lie. */
function passedLimit(
  points: number,
  stage: Stage,
  level: Level,
  limits: Limits,
): Pick<Verdict, 'limit' | 'between'> {
  const isAtDoor = stage === 'invitation'
  const against = isAtDoor ? limits.ignore : limits.remove
  const surelyAgainst = isAtDoor ? limits.ignoreCertain : limits.removeCertain
  const inFavour = isAtDoor ? limits.accept : limits.keep
  const surelyInFavour = isAtDoor ? limits.acceptCertain : limits.keepCertain
  if (points >= against) return { limit: level === 'certain' ? surelyAgainst : against, between: null }
  if (points > inFavour) return { limit: against, between: [inFavour, against] }
  return { limit: level === 'certain' ? surelyInFavour : inFavour, between: null }
}
