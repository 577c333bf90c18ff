import { z } from 'zod'

/** How many of something. */
export const count = z.number().int().nonnegative()
