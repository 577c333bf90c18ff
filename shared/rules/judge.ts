import type { Dossier } from '../model/dossier.ts'
import type { Action, Hit, Level, Stage, Verdict } from '../model/verdict.ts'
import { talksWithOwner } from './conversation.ts'
import { rules as all } from './index.ts'
import { caps, connectionLimits, invitationLimits } from './limits.ts'
import type { Evidence, Rule } from './rule.ts'

/**
 * What to advise about one person at one door, with every reason. Positive points are summed per group and capped,
 * then the points in favour are added, so neither the order of rules nor of evidence matters. A protected person,
 * and one with whom the owner has a live conversation, is never flagged: nothing that speaks against them counts.
 * Protection is no recommendation, so it never makes anything certain.
 */
export function judge(dossier: Dossier, stage: Stage, now: Date, rules: readonly Rule[] = all): Verdict {
  const spared = dossier.protected || talksWithOwner(dossier, now)
  const found: Found[] = []
  for (const rule of rules) {
    if (rule.stage !== stage || (spared && (rule.points > 0 || rule.softens === true))) continue
    const evidence = rule.find(dossier, now)
    if (evidence.length === 0) continue
    const points = Math.round(rule.points * strongest(evidence))
    if (points !== 0) found.push({ rule, evidence, points })
  }
  found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.rule.id < b.rule.id ? -1 : 1))
  const hits = capped(found)
  const points = hits.reduce((sum, hit) => sum + hit.points, 0)
  const { limit, action, level } = stage === 'invitation' ? atTheDoor(points) : inside(points)
  if (dossier.protected) return { action, level: 'none', points, limit, hits }
  if (!spared) return { action, level, points, limit, hits }
  const welcome = stage === 'invitation' ? 'accept' : 'keep'
  return { action: welcome, level: atLeastLikely(level), points, limit, hits }
}

/**
 * The counterfactual: which rule weighs heaviest for what is advised, and the verdict if it had not spoken. Null
 * when no rule spoke for it.
 */
export function without(
  dossier: Dossier,
  stage: Stage,
  now: Date,
  rules: readonly Rule[] = all,
): { readonly rule: string; readonly verdict: Verdict } | null {
  const { action, hits } = judge(dossier, stage, now, rules)
  const against = action === 'ignore' || action === 'remove'
  const heaviest = hits.find((hit) => action === 'unsure' || hit.points > 0 === against)
  if (!heaviest) return null
  const others = rules.filter((rule) => rule.id !== heaviest.rule)
  return { rule: heaviest.rule, verdict: judge(dossier, stage, now, others) }
}

function strongest(evidence: readonly Evidence[]): number {
  return evidence.reduce((most, { strength = 1 }) => Math.max(most, strength), 0)
}

type Found = { readonly rule: Rule; readonly evidence: readonly Evidence[]; readonly points: number }

/**
 * The heaviest hit of a group takes its points first; what the cap leaves goes to the next. One that is left nothing
 * is no part of the verdict.
 */
function capped(found: readonly Found[]): Hit[] {
  const room = new Map<string, number>(Object.entries(caps))
  const hits = found.map(({ rule, evidence, points }) => {
    const left = room.get(rule.group) ?? 0
    const given = points > 0 ? Math.min(points, left) : points
    if (points > 0) room.set(rule.group, left - given)
    return {
      rule: rule.id,
      points: given,
      because: rule.because,
      evidence: evidence.map(({ says, quote, at }) => ({ says, quote: quote ?? null, at: at ?? null })),
    }
  })
  return hits.filter(({ points }) => points !== 0)
}

type Advice = { readonly limit: number; readonly action: Action; readonly level: Level }

function atTheDoor(points: number): Advice {
  const { ignore, ignoreCertain, accept, acceptCertain } = invitationLimits
  const limit = ignore
  if (points >= ignore)
    return { limit, action: 'ignore', level: points >= ignoreCertain ? 'certain' : 'likely' }
  if (points <= accept)
    return { limit, action: 'accept', level: points <= acceptCertain ? 'certain' : 'likely' }
  return { limit, action: 'unsure', level: 'none' }
}

function inside(points: number): Advice {
  const { remove, removeCertain, keep, keepCertain } = connectionLimits
  const limit = remove
  if (points >= remove)
    return { limit, action: 'remove', level: points >= removeCertain ? 'certain' : 'likely' }
  const level = points <= keepCertain ? 'certain' : points <= keep ? 'likely' : 'none'
  return { limit, action: 'keep', level }
}

function atLeastLikely(level: Level): Level {
  return level === 'certain' ? 'certain' : 'likely'
}
