import { fitLogistic } from './logistic.ts'

/** What makes honest log-odds of those a model gives: slope × odds + intercept. */
export type Calibration = { readonly slope: number; readonly intercept: number }

/** Keeps the slope finite and lets the decisions set it. */
const TRACE = 1e-3

/**
 * Platt scaling: fits slope and intercept to odds that were foretold and what then was decided. With Platt's targets,
 * which stay short of 0 and 1 the more the fewer decisions there are, so that even perfect foresight is not certain.
 */
export function calibrate(odds: readonly number[], against: readonly boolean[]): Calibration {
  const most = against.filter(Boolean).length
  const target = { high: (most + 1) / (most + 2), low: 1 / (against.length - most + 2) }
  const lessons = odds.map((one, at) => ({ features: [one], target: against[at] ? target.high : target.low }))
  const { bias, weights } = fitLogistic(lessons, [TRACE])
  return { slope: weights[0] ?? 0, intercept: bias }
}

/** The odds of each, calibrated by those of the other folds alone, so that they were foretold from end to end. */
export function crossCalibrated(
  odds: readonly number[],
  against: readonly boolean[],
  folds: readonly number[],
): readonly number[] {
  const calibrations = new Map<number, Calibration>()
  return odds.map((one, at) => {
    const fold = folds[at] ?? 0
    const isOther = (_: unknown, index: number): boolean => folds[index] !== fold
    const made = calibrations.get(fold) ?? calibrate(odds.filter(isOther), against.filter(isOther))
    calibrations.set(fold, made)
    return made.slope * one + made.intercept
  })
}
