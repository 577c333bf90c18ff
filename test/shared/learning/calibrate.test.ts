import { describe, expect, it } from 'vitest'
import { calibrate, crossCalibrated } from '../../../shared/learning/calibrate.ts'
import { dice, likelihoodOf } from './examples.ts'

/** Decisions that truly come with these odds, and odds that claim three times as much, shifted. */
function boasting(count: number): {
  readonly claimed: readonly number[]
  readonly against: readonly boolean[]
} {
  const roll = dice(11)
  const honest = Array.from({ length: count }, () => roll() * 4 - 2)
  return {
    claimed: honest.map((odds) => 3 * odds + 1),
    against: honest.map((odds) => roll() < likelihoodOf(odds)),
  }
}

describe('calibration', () => {
  it('takes back what odds claim too much', () => {
    const { claimed, against } = boasting(6000)
    const { slope, intercept } = calibrate(claimed, against)
    expect(slope).toBeCloseTo(1 / 3, 1)
    expect(intercept).toBeCloseTo(-1 / 3, 1)
  })

  it('makes nothing certain of perfect foresight in a few decisions', () => {
    const against = Array.from({ length: 20 }, (_, at) => at % 2 === 1)
    const { slope, intercept } = calibrate(
      against.map((one) => (one ? 9 : -9)),
      against,
    )
    expect(likelihoodOf(9 * slope + intercept)).toBeCloseTo(11 / 12, 2)
  })

  it('judges each fold by the others alone', () => {
    const { claimed, against } = boasting(60)
    const folds = claimed.map((_, at) => at % 3)
    const others = calibrate(
      claimed.filter((_, at) => at % 3 !== 0),
      against.filter((_, at) => at % 3 !== 0),
    )
    const first = crossCalibrated(claimed, against, folds)[0]
    expect(first).toBeCloseTo((claimed[0] ?? 0) * others.slope + others.intercept, 10)
  })
})
