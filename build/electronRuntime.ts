import { fallbackRuntime } from './runtime/fallback.ts'
import { officialRuntime } from './runtime/official.ts'
import type { ElectronRuntime } from './runtime/types.ts'
import { say } from './tools/say.ts'

/**
 * An Electron for this machine: the official one if it is there or can be downloaded, else the stand-in for
 * closed networks (see runtime/fallback.ts).
 * @throws Failure, with what to do, when neither can be had
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const official = await officialRuntime()
  if (official) return official
  const fallback = await fallbackRuntime()
  say(`Electron's own download cannot be reached, so its stand-in is used: Electron ${fallback.version}`)
  return fallback
}
