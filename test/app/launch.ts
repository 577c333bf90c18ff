import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

export type LaunchedDoorman = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The folder of its database and settings. */
  readonly userData: string
  /** Ends the app and, if it was made for this launch, removes its data. */
  readonly close: () => Promise<void>
}

/**
 * Starts the packaged app, as shipped but for its inspect fuse, on data of its own.
 * @param options.userData a folder to start on, kept afterwards; without it the app starts new
 */
export async function launchDoorman(
  options: { readonly userData?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<LaunchedDoorman> {
  const { DOORMAN_APP: executablePath } = process.env
  if (!executablePath) throw new Error('Window tests are started by: npm test -- window')
  const userData = options.userData ?? (await mkdtemp(path.join(os.tmpdir(), 'doorman-window-')))
  const app = await _electron.launch({
    executablePath,
    chromiumSandbox: true,
    // Without this Playwright pretends that the system prefers light.
    colorScheme: null,
    env: { ...inherited(), ...options.env, DOORMAN_USER_DATA: userData },
  })
  const close = async () => {
    await app.close()
    if (!options.userData) await rm(userData, { recursive: true, force: true })
  }
  return { app, page: await app.firstWindow(), userData, close }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  )
}
