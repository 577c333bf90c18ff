import { models } from './weights.ts'

/** Everything that a text is weighed for: see `weights.ts`. */
export type ModelName = keyof typeof models
export const modelNames = Object.keys(models) as readonly ModelName[]
