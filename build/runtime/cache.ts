import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/**
 * The folder that keeps what was downloaded or compiled once: `DOORMAN_CACHE`, else the user's cache folder.
 * Root's home is closed to the ordinary user who runs the windows, so root keeps it in /var/cache.
 */
export function cacheFolder(): string {
  const { DOORMAN_CACHE, XDG_CACHE_HOME } = process.env
  if (DOORMAN_CACHE) return path.resolve(DOORMAN_CACHE)
  if (process.getuid?.() === 0) return '/var/cache/doorman'
  return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'doorman')
}

/**
 * A folder of the cache, made once: `make` fills a temporary folder beside it, which then takes its place,
 * so that a broken-off attempt is never taken for a finished one and two attempts at once do no harm.
 */
export async function keptFolder(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const wanted = path.join(cacheFolder(), name)
  if (await exists(wanted)) return wanted
  // Root's cache is also read by the ordinary user, whatever root keeps to itself otherwise.
  const umask = process.umask(0o022)
  await mkdir(cacheFolder(), { recursive: true })
  const attempt = await mkdtemp(`${wanted}.making-`)
  try {
    const filled = path.join(attempt, 'filled')
    await mkdir(filled)
    await make(filled)
    await rename(filled, wanted).catch(async (error: unknown) => {
      if (!(await exists(wanted))) throw error
    })
  } finally {
    await rm(attempt, { recursive: true, force: true })
    process.umask(umask)
  }
  return wanted
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
