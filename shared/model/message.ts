import { z } from 'zod'
import { instant } from './person.ts'

/**
 * `typed`: somebody's own words. `note`: the invitation's note, which LinkedIn repeats as the first message.
 * `one-tap`: a text LinkedIn offers as a button. `empty`: an attachment or a reaction without words.
 */
export const messageKind = z.enum(['typed', 'note', 'one-tap', 'empty'])
export type MessageKind = z.infer<typeof messageKind>

/** One message of the one-to-one conversation between the owner and a person. */
export const message = z
  .strictObject({
    at: instant,
    from: z.enum(['them', 'you']),
    text: z.string(),
    kind: messageKind,
    /** LinkedIn itself filed it as spam. */
    spamFolder: z.boolean(),
  })
  .readonly()
export type Message = z.infer<typeof message>
