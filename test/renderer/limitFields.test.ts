import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitFields, shownLimit } from '../../renderer/limitFields.ts'
import type { Limits } from '../../shared/model/weighing.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'

const isOrdered = ({ ignore, ignoreCertain, accept, acceptCertain, remove, removeCertain, keep }: Limits) =>
  ignoreCertain >= ignore &&
  ignore > accept &&
  accept >= acceptCertain &&
  removeCertain >= remove &&
  remove > keep

describe('the fields of the limits', () => {
  it('write points in favour without a minus', () => {
    const shown = limitFields('invitation', standardLimits).map(({ name, value, unit }) => [
      name,
      value,
      unit,
    ])
    expect(shown).toEqual([
      ['ignore', 5, 'points'],
      ['ignoreCertain', 8, 'points'],
      ['accept', 3, 'points in favour'],
      ['acceptCertain', 7, 'points in favour'],
    ])
    expect(shownLimit('accept', 0)).toBe(0)
  })

  it('never let one limit pass another, however they are moved', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true })))
    fc.assert(
      fc.property(moves, (all) => {
        let limits: Limits = standardLimits
        for (const [which, far] of all) {
          const fields = [...limitFields('invitation', limits), ...limitFields('connection', limits)]
          const field = fields[which]
          if (field === undefined) continue
          const wanted = field.min + Math.round((field.max - field.min) * far)
          limits = { ...limits, [field.name]: shownLimit(field.name, wanted) }
        }
        expect(isOrdered(limits)).toBe(true)
        expect(Math.max(...Object.values(limits).map(Math.abs))).toBeLessThanOrEqual(30)
      }),
    )
  })

  it('show a limit that is in force even where it could not be set here', () => {
    const [, , accept] = limitFields('invitation', { ...standardLimits, accept: 2 })
    expect(accept).toMatchObject({ value: -2, min: -2 })
  })
})
