import { doors, type Stage } from '../shared/model/verdict.ts'
import { type Learned, type Limits, learnedAt, type Weighing } from '../shared/model/weighing.ts'
import type { ReportCard, RuleCard } from '../shared/reportCard.ts'
import { plainWeighing } from '../shared/rules/plainWeighing.ts'

/**
 * What the owner changed in how everything is weighed and has not saved: only what differs from what is in force, so
 * that it still says the same when an older weighing is put back meanwhile.
 */
export type WeighingEdits = {
  /** By the id of a rule: how many points it has, whichever way it counts. */
  readonly points: Readonly<Record<string, number>>
  /** By the id of a rule: whether it is switched off. */
  readonly off: Readonly<Record<string, boolean>>
  readonly limits: Partial<Limits>
  /** By door: what was learned and is switched on; null switches it off. */
  readonly learned: Readonly<Partial<Record<Stage, Learned | null>>>
}

export const noEdits: WeighingEdits = { points: {}, off: {}, limits: {}, learned: {} }

/** How many points a rule has, whichever way it counts, also while it is switched off. */
export function weightOf({ id, standard }: RuleCard, { points }: Weighing): number {
  return points[id] ?? Math.abs(standard)
}

/** How everything would be weighed with these edits: only what differs from the standard, always in the same order. */
export function edited({ weighing, limits }: ReportCard, edits: WeighingEdits): Weighing {
  const off = { ...Object.fromEntries(weighing.off.map((id) => [id, true])), ...edits.off }
  return plainWeighing({
    points: { ...weighing.points, ...edits.points },
    off: Object.keys(off).filter((id) => off[id]),
    limits: { ...limits, ...edits.limits },
    learned: doors.flatMap((door) => {
      const edit = edits.learned[door]
      return (edit === undefined ? learnedAt(weighing, door) : edit) ?? []
    }),
  })
}

/** The edits without those that change nothing. */
export function pruned(card: ReportCard, { points, off, limits, learned }: WeighingEdits): WeighingEdits {
  const now = edited(card, noEdits)
  const rules = new Map(card.rules.map((rule) => [rule.id, rule]))
  const weight = (id: string): number | undefined => {
    const rule = rules.get(id)
    return rule === undefined ? now.points[id] : weightOf(rule, now)
  }
  return {
    points: kept(points, ([id, value]) => value !== weight(id)),
    off: kept(off, ([id, isOff]) => isOff !== now.off.includes(id)),
    limits: kept(limits, ([name, value]) => value !== card.limits[name as keyof Limits]),
    learned: kept(learned, ([door, value]) => !isSame(value ?? null, learnedAt(now, door as Stage))),
  }
}

/** The edits that lead back to how Doorman comes. */
export function toStandard(card: ReportCard): WeighingEdits {
  const { weighing, standardLimits } = card
  const standard = new Map(card.rules.map((rule) => [rule.id, Math.abs(rule.standard)]))
  const points = Object.keys(weighing.points).flatMap((id) => {
    const value = standard.get(id)
    return value === undefined ? [] : [[id, value] as const]
  })
  return pruned(card, {
    points: Object.fromEntries(points),
    off: Object.fromEntries(weighing.off.map((id) => [id, false])),
    limits: standardLimits,
    learned: { invitation: null, connection: null },
  })
}

export function isUnedited({ points, off, limits, learned }: WeighingEdits): boolean {
  return [points, off, limits, learned].every((part) => Object.keys(part).length === 0)
}

/** Whether two were learned from the same decisions to the same end; when does not matter. */
export function isSame(a: Learned | null, b: Learned | null): boolean {
  return JSON.stringify(a && { ...a, at: '' }) === JSON.stringify(b && { ...b, at: '' })
}

function kept<T extends object>(part: T, keep: (entry: [string, T[keyof T]]) => boolean): T {
  const entries = Object.entries(part) as [string, T[keyof T]][]
  return Object.fromEntries(entries.filter(keep)) as T
}
