import { isAppUrl } from './address.ts'

/** What of Electron's WebFrameMain tells who is calling. */
export type Frame = { readonly url: string; readonly parent: unknown }

/** Whether a call comes from our own page, in the window itself. In any doubt it does not. */
export function isOurs(frame: Frame | null | undefined): boolean {
  try {
    return frame !== null && frame !== undefined && frame.parent === null && isAppUrl(frame.url)
  } catch {
    // A frame that is gone throws when it is asked.
    return false
  }
}
