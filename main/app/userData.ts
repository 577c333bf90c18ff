import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'

/**
 * Settles where the data lies, before anything else looks: the folder `DOORMAN_USER_DATA`, else the system's
 * folder for this app. It is made readable for its owner alone.
 * @returns the path of the database file
 */
export function databaseFile(): string {
  const { DOORMAN_USER_DATA } = process.env
  const folder = path.resolve(DOORMAN_USER_DATA || app.getPath('userData'))
  // Electron needs a folder that it can write to, or it ends without a word; the window can then say what is wrong.
  app.setPath('userData', isUsable(folder) ? folder : mkdtempSync(path.join(os.tmpdir(), 'doorman-')))
  return path.join(folder, 'doorman.sqlite')
}

function isUsable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
