import fc from 'fast-check'
import type { Limits, Weighing } from '../../shared/model/weighing.ts'
import { ruleHeads } from '../../shared/rules/ruleHeads.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'

const ids = ruleHeads.map(({ id }) => id)

const anyLimits = fc
  .record({
    ignore: fc.integer({ min: 1, max: 9 }),
    certain: fc.nat(6),
    accept: fc.integer({ min: -6, max: 0 }),
    remove: fc.integer({ min: 1, max: 9 }),
  })
  .map(
    ({ ignore, certain, accept, remove }): Partial<Limits> => ({
      ignore,
      ignoreCertain: ignore + certain,
      accept,
      acceptCertain: accept - certain,
      remove,
      removeCertain: remove + certain,
      keep: standardLimits.keep,
    }),
  )

/** Any way of weighing that can be saved, without anything learned. */
export const anyWeighing: fc.Arbitrary<Weighing> = fc.record({
  points: fc.dictionary(fc.constantFrom(...ids), fc.nat(10), { maxKeys: 6 }),
  off: fc.subarray(ids, { maxLength: 4 }),
  limits: fc.oneof(fc.constant({}), anyLimits),
  learned: fc.constant([]),
})
