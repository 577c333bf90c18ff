import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from '../tools/command.ts'
import { packageFolder } from '../tools/paths.ts'
import { say } from '../tools/say.ts'
import type { ElectronRuntime } from './types.ts'

// A machine that may not reach the download is refused at once or after fetch's own ten seconds of
// connecting; this only ends a download that has stopped moving.
const downloadLimitMs = 10 * 60_000

/** The Electron that package.json names: as downloaded before, or downloaded now; null when it cannot be had. */
export async function officialRuntime(): Promise<ElectronRuntime | null> {
  const folder = packageFolder('electron')
  const version = String(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version)
  const found = installed(folder, version)
  if (found) return found
  const notice = setTimeout(() => say(`Electron ${version}: downloading it, once`), 1000)
  await run(process.execPath, [path.join(folder, 'install.js')], { timeoutMs: downloadLimitMs })
  clearTimeout(notice)
  return installed(folder, version)
}

function installed(folder: string, version: string): ElectronRuntime | null {
  const dist = path.join(folder, 'dist')
  const pointer = path.join(folder, 'path.txt')
  if (!existsSync(pointer) || !existsSync(path.join(dist, 'version'))) return null
  if (readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return null
  const executable = path.join(dist, readFileSync(pointer, 'utf8'))
  return existsSync(executable)
    ? { executable, dist, version, nativeBinding: null, origin: 'official' }
    : null
}
