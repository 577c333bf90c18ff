import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogistic, type Lesson } from '../../../shared/learning/logistic.ts'
import { dice, likelihoodOf } from './examples.ts'

describe('logistic regression', () => {
  it('finds the weights that lines were made with', () => {
    const roll = dice(3)
    const lessons = Array.from({ length: 4000 }, (): Lesson => {
      const features = [roll() < 0.3 ? 1 : 0, roll(), roll() < 0.5 ? 1 : 0]
      const odds = -0.5 + 2 * (features[0] ?? 0) - 1.5 * (features[1] ?? 0)
      return { features, target: roll() < likelihoodOf(odds) ? 1 : 0 }
    })
    const { bias, weights } = fitLogistic(lessons, [0.1, 0.1, 0.1])
    const near = [bias, ...weights].map((one) => Math.round(one * 4) / 4)
    expect(near).toEqual([-0.5, 2, -1.5, 0])
  })

  it('says the share alone when no feature tells anything', () => {
    const lessons = Array.from({ length: 40 }, (_, at) => ({ features: [1], target: at < 10 ? 1 : 0 }))
    const { bias, weights } = fitLogistic(lessons, [1])
    expect(likelihoodOf(bias + (weights[0] ?? 0))).toBeCloseTo(0.25, 4)
  })

  it('stays finite where a feature tells everything', () => {
    const lessons = Array.from({ length: 40 }, (_, at) => ({ features: [at % 2], target: at % 2 }))
    const { weights } = fitLogistic(lessons, [0.1])
    expect(weights[0]).toBeGreaterThan(5)
    expect(weights[0]).toBeLessThan(15)
  })

  it('draws weights towards 0 the more, the larger the penalty', () => {
    const lessons = Array.from({ length: 40 }, (_, at) => ({ features: [at % 2], target: at % 2 }))
    const weight = (penalty: number): number => fitLogistic(lessons, [penalty]).weights[0] ?? 0
    expect(weight(10)).toBeLessThan(weight(1))
  })

  it('leaves no slope: where it ends, nothing is gained by moving', () => {
    const line = fc.record({
      features: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
      target: fc.constantFrom(0, 0.5, 1),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lessons) => {
        const { bias, weights } = fitLogistic(lessons, [1, 1])
        const slopes = weights.map((weight, index) =>
          lessons.reduce((sum, { features, target }) => {
            const odds = features.reduce((all, much, at) => all + much * (weights[at] ?? 0), bias)
            return sum + (likelihoodOf(odds) - target) * (features[index] ?? 0)
          }, weight),
        )
        for (const slope of slopes) expect(Math.abs(slope)).toBeLessThan(1e-3)
      }),
    )
  })
})
