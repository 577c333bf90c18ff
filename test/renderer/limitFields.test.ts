import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitFields, shownLimit } from '../../renderer/limitFields.ts'
import { doors } from '../../shared/model/verdict.ts'
import {
  type Limits,
  limitNames,
  limits as limitShape,
  standardWeighing,
} from '../../shared/model/weighing.ts'
import { faultOf } from '../../shared/rules/plainWeighing.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'

/** What each limit of both doors is moved to: how far from its lowest to its highest. */
const someMoves = fc.array(
  fc.tuple(fc.constantFrom(...limitNames), fc.double({ min: 0, max: 1, noNaN: true })),
)

const fieldsOf = (limits: Limits) => doors.flatMap((door) => limitFields(door, limits))
const withLimit = (limits: Limits, name: keyof Limits, shown: number): Limits => ({
  ...limits,
  [name]: shownLimit(name, shown),
})
const faultOfLimits = (limits: Limits) => faultOf({ ...standardWeighing, limits })

/** Anywhere that the fields lead. */
const moved = someMoves.map((moves) =>
  moves.reduce((limits, [wanted, far]) => {
    const field = fieldsOf(limits).find(({ name }) => name === wanted)
    if (field === undefined) return limits
    return withLimit(limits, field.name, field.min + Math.round((field.max - field.min) * far))
  }, standardLimits),
)

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

  it('offer every limit that there is, each once', () => {
    expect(fieldsOf(standardLimits).map(({ name }) => name)).toEqual(limitNames)
  })

  it('write keeping as points in favour, as accepting', () => {
    const shown = limitFields('connection', standardLimits).map(({ label, value, unit }) => [
      label,
      value,
      unit,
    ])
    expect(shown.slice(2)).toEqual([
      ['Keep from', 4, 'points in favour'],
      ['Keep for certain from', 8, 'points in favour'],
    ])
  })

  it('lead nowhere that the engine refuses, however they are moved', () => {
    fc.assert(
      fc.property(moved, (limits) => {
        expect(faultOfLimits(limits)).toBeNull()
        expect(limitShape.safeParse(limits).success).toBe(true)
      }),
    )
  })

  it('go as far as the engine lets them', () => {
    fc.assert(
      fc.property(moved, (limits) => {
        for (const { name, min, max } of fieldsOf(limits))
          for (const beyond of [withLimit(limits, name, min - 1), withLimit(limits, name, max + 1)])
            expect(faultOfLimits(beyond) === null && limitShape.safeParse(beyond).success).toBe(false)
      }),
    )
  })

  it('show a limit that is in force even where it could not be set here', () => {
    const [, , accept] = limitFields('invitation', { ...standardLimits, accept: 2 })
    expect(accept).toMatchObject({ value: -2, min: -2 })
  })
})
