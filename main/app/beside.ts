import type { BrowserWindow, Rectangle } from 'electron'
import { smallest } from './smallest.ts'

/** Wide enough for a name and two buttons. */
const NARROW = 420

const before = new WeakMap<BrowserWindow, Rectangle>()

/**
 * Keeps a window narrow and above all others, so that the worklist stands beside LinkedIn's page in the browser; or
 * gives it back the place it had.
 */
export function keepBeside(window: BrowserWindow, on: boolean): void {
  const place = before.get(window)
  if (on && !place) {
    before.set(window, window.getBounds())
    window.setMinimumSize(NARROW, 400)
    window.setSize(NARROW, window.getBounds().height)
    window.setAlwaysOnTop(true)
  } else if (!on && place) {
    before.delete(window)
    window.setAlwaysOnTop(false)
    window.setMinimumSize(smallest.minWidth, smallest.minHeight)
    window.setBounds(place)
  }
}
