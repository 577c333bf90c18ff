import type { Lessons } from './lessons.ts'
import { type Fitted, fitLogistic } from './logistic.ts'

/** The features as they are: all go from 0 to 1, so each is drawn towards 0 alike, and rare ones stay light. */
export function fitLessons({ features, rows }: Pick<Lessons, 'features' | 'rows'>, penalty: number): Fitted {
  return fitLogistic(
    rows,
    features.map(() => penalty),
  )
}

/** The log-odds of each row, by a model that was fitted to the other folds. */
export function crossValidated({ features, rows, folds }: Lessons, penalty: number): readonly number[] {
  const models = new Map<number, Fitted>()
  return rows.map((row, at) => {
    const fold = folds[at] ?? 0
    const others = () => ({ features, rows: rows.filter((_, index) => folds[index] !== fold) })
    const { bias, weights } = models.get(fold) ?? fitLessons(others(), penalty)
    models.set(fold, { bias, weights })
    return row.features.reduce((sum, much, index) => sum + much * (weights[index] ?? 0), bias)
  })
}
