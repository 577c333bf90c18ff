import { z } from 'zod'
import { day, instant } from './person.ts'

/** `gone`: missing from a later connections file. `back`: there again after the owner had removed them. */
export const connectionStatus = z.enum(['connected', 'gone', 'back'])

export const connection = z
  .strictObject({
    /** LinkedIn gives a UTC date, no hour; null when the file has none. */
    connectedOn: day.nullable(),
    company: z.string().nullable(),
    position: z.string().nullable(),
    status: connectionStatus,
    /** The date of the newest connections file that speaks of them. */
    asOf: instant.nullable(),
  })
  .readonly()
export type Connection = z.infer<typeof connection>
