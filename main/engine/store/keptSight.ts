import { z } from 'zod'
import type { Seen } from '../../../shared/model/seen.ts'
import { tieKinds } from '../../../shared/model/tie.ts'
import { type Action, action, type Level, level, type Stage, stage } from '../../../shared/model/verdict.ts'

/** What the rules saw of somebody at a door when the owner decided, without the evidence, and what was advised. */
export type KeptSight = { readonly seen: Seen; readonly action: Action; readonly level: Level }

/** The same by door: protection is said at every door where somebody stands. */
export type KeptSights = Readonly<Partial<Record<Stage, KeptSight>>>

const ties = z
  .array(z.string())
  .readonly()
  // A later Doorman may know other kinds.
  .transform((names) => tieKinds.filter((kind) => names.includes(kind)))

/** `found` holds the strength of each rule that spoke, by its id. */
const compact = z.object({
  protected: z.boolean(),
  talks: z.boolean(),
  ties,
  found: z.record(z.string(), z.number()),
  action,
  level,
})
const shape = z.partialRecord(stage, compact)

/** As one short text, to be stored with a decision. */
export function writeSights(sights: KeptSights): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(sights).map(([door, { seen, ...advised }]) => {
        const found = Object.fromEntries(seen.found.map(({ rule, strength }) => [rule, strength]))
        return [door, { ...seen, found, ...advised } satisfies z.input<typeof compact>]
      }),
    ),
  )
}

/** What `writeSights` wrote. */
export function readSights(text: string): KeptSights {
  return Object.fromEntries(
    Object.entries(shape.parse(JSON.parse(text))).map(([door, { found, action, level, ...seen }]) => {
      const rules = Object.entries(found).map(([rule, strength]) => ({ rule, strength, evidence: [] }))
      return [door, { seen: { ...seen, found: rules }, action, level } satisfies KeptSight]
    }),
  )
}
