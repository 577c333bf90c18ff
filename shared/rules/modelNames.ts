import type { models } from './weights.ts'

/** Everything that a text is weighed for: see `weights.ts`. */
export type ModelName = keyof typeof models

/** The models in the order in which their weights stand in a row (`scent.ts`). */
export const modelNames = ['remove', 'trade', 'post', 'welcome'] as const satisfies readonly ModelName[]
