import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWeighing } from '../../../main/engine/store/storedWeighing.ts'
import { type Learned, standardWeighing, type Weighing, weighing } from '../../../shared/model/weighing.ts'
import { anyWeighing } from '../../helpers/weighings.ts'

const learned: Learned = {
  stage: 'invitation',
  bias: 0.5,
  features: { 'no-tie': { weight: 1.5, against: 12, all: 20 } },
  decisions: 40,
  against: 20,
  foretold: 0.8,
  brier: 0.1,
  at: '2026-06-30T12:00:00.000Z',
}
const saved: Weighing = {
  points: { 'no-tie': 3 },
  off: ['burst'],
  limits: { ignore: 6 },
  learned: [learned],
}
const read = (row: unknown): Weighing => readWeighing(JSON.stringify(row))

describe('a stored weighing', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyWeighing, (one) => {
        expect(read({ ...one, learned: [learned] })).toEqual({ ...one, learned: [learned] })
      }),
    )
  })

  it('of a Doorman that kept less has the standard for the rest', () => {
    expect(read({ points: { 'no-tie': 3 } })).toEqual({ ...standardWeighing, points: { 'no-tie': 3 } })
  })

  it('of a Doorman that kept more is read without it', () => {
    const { learned: _, ...rest } = saved
    const row = {
      ...rest,
      mood: 'good',
      limits: { ...saved.limits, wait: 3 },
      learned: [
        { ...learned, folds: 5, features: { 'no-tie': { weight: 1.5, against: 12, all: 20, p: 0.1 } } },
      ],
    }
    expect(read(row)).toEqual(saved)
  })

  it('keeps points within what a rule can weigh, and leaves out what are none', () => {
    const { points } = read({ points: { 'no-tie': 30, burst: -2, rambling: 2.4, shouting: 'much' } })
    expect(points).toEqual({ 'no-tie': 10, burst: 0, rambling: 2 })
  })

  it('has the standard limits in place of those that may not be saved any more', () => {
    expect(read({ limits: { ignore: 6, accept: 'low', keep: 99 } }).limits).toEqual({ ignore: 6 })
    expect(read({ limits: { ignore: 6, ignoreCertain: 4 } }).limits).toEqual({})
    expect(read({ limits: { ignore: 0 } }).limits).toEqual({})
  })

  it('forgets what was learned in another way, and keeps one thing for each door', () => {
    const { bias: _, ...other } = learned
    const later = { ...learned, stage: 'wedding' }
    expect(read({ ...saved, learned: [other, later, 'all', learned, learned] }).learned).toEqual([learned])
    expect(read({ ...saved, learned: [{ ...learned, features: { burst: 3 } }] }).learned).toEqual([
      { ...learned, features: {} },
    ])
  })

  it('can be sent and saved again, whatever was stored', () => {
    const row = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({
          points: fc.jsonValue(),
          off: fc.jsonValue(),
          limits: fc.oneof(fc.jsonValue(), fc.record({ ignore: fc.jsonValue(), keep: fc.jsonValue() })),
          learned: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
        })
        .map((one) => JSON.stringify(one)),
    )
    const short = row.filter((text) => text.length < 2_000)
    fc.assert(
      fc.property(short, (text) => {
        const one = readWeighing(text)
        expect(weighing.parse({ ...one, points: {}, off: [] })).toEqual({ ...one, points: {}, off: [] })
        for (const points of Object.values(one.points)) expect(points).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
