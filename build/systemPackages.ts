import { hasCommand, mustRun, run } from './tools/command.ts'
import { Failure } from './tools/failure.ts'
import { say } from './tools/say.ts'

/** One Debian package under every name it has had; later releases renamed those with 64-bit times. */
type Need = readonly string[]

/** What Electron needs to open a window. */
export const windowPackages: readonly Need[] = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
]

/** What window tests need besides: a display in memory, and a font so that text has a width. */
export const testPackages: readonly Need[] = [...windowPackages, ['xvfb'], ['xauth'], ['fonts-dejavu-core']]

/** What compiles better-sqlite3 for the Electron stand-in. */
export const compilerPackages: readonly Need[] = [['python3'], ['make'], ['g++']]

/**
 * Makes sure Debian packages are there, installing them when we are root.
 * Systems without dpkg are taken to have them, since there is nothing to ask.
 * @param purpose ends the sentence "Debian packages are missing …"
 * @throws Failure with the one command that installs them
 */
export async function ensurePackages(needs: readonly Need[], purpose: string): Promise<void> {
  const missing = await missingPackages(needs)
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.map((need) => need[0]).join(' ')}`
  if (process.getuid?.() !== 0)
    throw new Failure(`Debian packages are missing ${purpose}. Run: sudo ${command}`)
  say(`Debian packages: installing ${missing.map((need) => need[0]).join(', ')}`)
  const failed = `Debian packages that are needed ${purpose} could not be installed. Tried: ${command}`
  await apt(['update'], failed)
  const names: string[] = []
  for (const need of missing) names.push(await currentName(need))
  await apt(['install', '-y', '--no-install-recommends', ...names], failed)
}

async function missingPackages(needs: readonly Need[]): Promise<readonly Need[]> {
  if (process.platform !== 'linux' || !(await hasCommand('dpkg'))) return []
  const { output } = await run('dpkg', ['--get-selections', ...needs.flat()])
  const installed = new Set(
    output
      .split('\n')
      .map((line) => /^([^\s:]+)(?::\S+)?\s+(?:install|hold)$/.exec(line)?.[1])
      .filter((name) => name !== undefined),
  )
  return needs.filter((need) => !need.some((name) => installed.has(name)))
}

/** The name this release knows the package by: a renamed one is still answered for, but has no record. */
async function currentName(need: Need): Promise<string> {
  for (const name of need) if ((await run('apt-cache', ['show', '--', name])).code === 0) return name
  return need[0] ?? ''
}

async function apt(args: readonly string[], failed: string): Promise<void> {
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  await mustRun('apt-get', ['-q', ...patience, ...args], failed, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
