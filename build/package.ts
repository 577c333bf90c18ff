import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Configuration, Platform, build as runElectronBuilder } from 'electron-builder'
import { buildApp } from './build.ts'
import { ensureElectron } from './electronRuntime.ts'
import type { ElectronRuntime } from './runtime/types.ts'
import { Failure, runScript } from './tools/failure.ts'
import { distFolder, projectRoot } from './tools/paths.ts'
import { say } from './tools/say.ts'

/** A packaged app as a folder that can be started where it is. */
export type PackagedApp = { readonly executable: string; readonly asar: string }

/**
 * Packages the built app as a folder: with its fuses set as shipped (in dist/packages), or left open for
 * Playwright (in dist/unfused), which can only drive a program whose inspect fuse is on.
 */
export function packageDirectory(
  runtime: ElectronRuntime,
  options: { readonly fused: boolean },
): Promise<PackagedApp> {
  if (options.fused) return pack(runtime, ['dir'], {})
  return pack(runtime, ['dir'], { electronFuses: null, directories: { output: 'dist/unfused' } })
}

async function pack(
  runtime: ElectronRuntime,
  targets: readonly string[],
  changes: Configuration,
): Promise<PackagedApp> {
  const found: PackagedApp[] = []
  await runElectronBuilder({
    projectDir: projectRoot,
    targets: Platform.current().createTarget([...targets]),
    publish: 'never',
    config: {
      electronDist: runtime.dist,
      electronVersion: runtime.version,
      ...(await nativeBindingOf(runtime)),
      ...changes,
      afterPack: async ({ appOutDir, packager }) => {
        const resources = packager.getResourcesDir(appOutDir)
        // What an unpackaged Electron opens a folder with is of no use in the package.
        for (const opener of ['app', 'default_app.asar'])
          await rm(path.join(resources, opener), { recursive: true, force: true })
        found.push({
          executable: path.join(appOutDir, executableName()),
          asar: path.join(resources, 'app.asar'),
        })
      },
    },
  })
  const [app] = found
  if (!app) throw new Error('electron-builder ended without packaging anything')
  return app
}

/**
 * better-sqlite3 prefers a binary that lies where a compiler would have put it to the one it brings.
 * electron-builder takes no file out of a system folder, which the cache may be, so it gets a copy.
 */
async function nativeBindingOf(runtime: ElectronRuntime): Promise<Configuration> {
  if (runtime.nativeBinding === null) return {}
  const from = path.join(distFolder, 'native')
  await mkdir(from, { recursive: true })
  await copyFile(runtime.nativeBinding, path.join(from, path.basename(runtime.nativeBinding)))
  return { files: [{ from, to: 'node_modules/better-sqlite3/build/Release', filter: ['*.node'] }] }
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Doorman.app/Contents/MacOS/Doorman'
  return process.platform === 'win32' ? 'Doorman.exe' : 'doorman'
}

/** `npm run package` makes a folder; `npm run package -- deb AppImage` makes those, all as configured. */
async function main(): Promise<number> {
  const targets = process.argv.slice(2)
  const runtime = await ensureElectron()
  if (targets.length > 0 && runtime.origin === 'fallback')
    throw new Failure(
      `Only a folder can be packaged here, without arguments: the official Electron cannot be downloaded, and its stand-in (${runtime.version}) is not for release.`,
    )
  await buildApp()
  const app = await pack(runtime, targets.length > 0 ? targets : ['dir'], {})
  say(`Packaged: ${path.relative(projectRoot, path.dirname(app.executable))}`)
  if (runtime.origin === 'fallback')
    say(`It contains Electron's stand-in ${runtime.version}: for trying out, not for release`)
  return 0
}

if (import.meta.main) await runScript(main)
