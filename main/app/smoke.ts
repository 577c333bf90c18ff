import type { BrowserWindow } from 'electron'
import { startPage } from './address.ts'

const patienceMs = 30_000

/**
 * Starts everything once without showing it: the page asks the engine for `stats`, through preload and gate.
 * @returns null when all answered, or the sentence that says what did not
 */
export async function smoke(window: BrowserWindow): Promise<string | null> {
  const late = new Promise<string>((resolve) =>
    setTimeout(resolve, patienceMs, `Nothing answered in ${patienceMs / 1000} seconds.`),
  )
  return Promise.race([late, attempt(window)])
}

async function attempt(window: BrowserWindow): Promise<string | null> {
  try {
    await window.loadURL(startPage)
    const { scripts, reply } = await window.webContents.executeJavaScript(
      'window.doorman.stats({}).then((reply) => ({ scripts: document.scripts.length, reply }))',
    )
    if (scripts === 0) return 'The page of the app is missing.'
    return reply.ok ? null : String(reply.error.message)
  } catch (error) {
    return `The window could not be loaded: ${error instanceof Error ? error.message : error}`
  }
}
