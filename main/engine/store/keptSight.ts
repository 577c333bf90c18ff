import { z } from 'zod'
import type { Seen } from '../../../shared/model/seen.ts'
import { tieKinds } from '../../../shared/model/tie.ts'
import { type Action, action, type Level, level, type Stage, stage } from '../../../shared/model/verdict.ts'
import { jsonOf } from './jsonOf.ts'

/** What the rules saw of somebody at a door when the owner decided, without the evidence, and what was advised. */
export type KeptSight = { readonly seen: Seen; readonly action: Action; readonly level: Level }

/** The same by door: protection is said at every door where somebody stands. */
export type KeptSights = Readonly<Partial<Record<Stage, KeptSight>>>

const ties = z
  .array(z.unknown())
  .catch([])
  // A later Doorman may know other kinds.
  .transform((names) => tieKinds.filter((kind) => names.includes(kind)))

/** The strength of each rule that spoke, by its id. */
const found = z.record(z.string(), z.unknown()).transform((rules) =>
  Object.entries(rules).flatMap(([rule, strength]) => {
    const isStrength = typeof strength === 'number' && strength > 0
    return isStrength ? [{ rule, strength: Math.min(1, strength), evidence: [] }] : []
  }),
)

/** What was found and advised has to be there: without them nothing can be said of the decision. */
const compact = z.object({
  protected: z.boolean().catch(false),
  talks: z.boolean().catch(false),
  ties,
  found,
  action,
  level,
})
const byDoor = z.record(z.string(), z.unknown()).catch({})

/** As one short text, to be stored with a decision. */
export function writeSights(sights: KeptSights): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(sights).map(([door, { seen, ...advised }]) => {
        const found = Object.fromEntries(seen.found.map(({ rule, strength }) => [rule, strength]))
        return [door, { ...seen, found, ...advised }]
      }),
    ),
  )
}

/**
 * What `writeSights` of this Doorman, an earlier or a later one wrote. A sight that cannot be read counts as not kept.
 * Never throws.
 */
export function readSights(text: string): KeptSights {
  const kept = byDoor.parse(jsonOf(text))
  return Object.fromEntries(
    stage.options.flatMap((door) => {
      const { success, data } = compact.safeParse(kept[door])
      if (!success) return []
      const { action, level, ...seen } = data
      return [[door, { seen, action, level } satisfies KeptSight] as const]
    }),
  )
}
