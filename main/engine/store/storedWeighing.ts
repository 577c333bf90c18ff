import { z } from 'zod'
import {
  type Learned,
  type Limits,
  learned as learnedShape,
  limits as limitsShape,
  MOST_POINTS,
  standardWeighing,
  type Weighing,
} from '../../../shared/model/weighing.ts'
import { faultOf } from '../../../shared/rules/plainWeighing.ts'
import { jsonOf } from './jsonOf.ts'

const anything = z.record(z.string(), z.unknown())
const values = anything.catch({})
const list = z.array(z.unknown()).catch([])

const points = values.transform((all): Weighing['points'] =>
  Object.fromEntries(
    Object.entries(all).flatMap(([rule, weight]) =>
      typeof weight === 'number' ? [[rule, Math.max(0, Math.min(MOST_POINTS, Math.round(weight)))]] : [],
    ),
  ),
)

const off = list.transform((ids): Weighing['off'] => ids.filter((id) => typeof id === 'string'))

/** A limit alone that means nothing here is the standard one; where they contradict each other, all of them are. */
const limits = values.transform((all): Partial<Limits> => {
  const { shape } = limitsShape.unwrap()
  const known = Object.entries(shape).flatMap(([name, limit]) => {
    const { success, data } = limit.safeParse(all[name])
    return success ? [[name, data] as const] : []
  })
  const kept: Partial<Limits> = Object.fromEntries(known)
  return faultOf({ ...standardWeighing, limits: kept }) === null ? kept : {}
})

const learnedThings = learnedShape.unwrap()
const feature = learnedThings.shape.features.unwrap().valueType.unwrap().strip()
const storedLearned = learnedThings
  .extend({
    features: values.transform((all): Learned['features'] =>
      Object.fromEntries(
        Object.entries(all).flatMap(([name, one]) => {
          const { success, data } = feature.safeParse(one)
          return success ? [[name, data] as const] : []
        }),
      ),
    ),
  })
  .strip()

/** Of which something else is missing was not learned: numbers made up for it would be shown as the owner's. */
const learned = list.transform((all): Weighing['learned'] => {
  const known = all.flatMap((one) => storedLearned.safeParse(one).data ?? [])
  return [...new Map(known.map((one) => [one.stage, one])).values()]
})

const stored = z.object({ points, off, limits, learned })

/**
 * How the owner wanted to weigh, from the text that was stored by this Doorman, an earlier or a later one: what it does
 * not know is left out, and what is missing is the standard. Never throws.
 */
export function readWeighing(text: string): Weighing {
  return stored.safeParse(jsonOf(text)).data ?? standardWeighing
}
