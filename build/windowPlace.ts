import { cp, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { asUser, copyFor, type OrdinaryUser, ordinaryUser, removeCopy } from './ordinaryUser.ts'
import { ensurePackages, testPackages } from './systemPackages.ts'
import { hasCommand, run } from './tools/command.ts'
import { Failure } from './tools/failure.ts'
import { inProject, projectRoot } from './tools/paths.ts'

/** Where programs can open windows unseen, with Electron's sandbox on. */
export type WindowPlace = {
  /** The project, or the copy of it that the ordinary user can read. */
  readonly root: string
  /** A folder below which programs may leave files; `leave` brings them to test-results. */
  readonly out: string
  /** Runs Node with these arguments from `root`, showing what it says. Gives the exit code. */
  readonly node: (args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<number>
  /** The path in this place of something in the project. */
  readonly pathOf: (inProject: string) => string
  readonly leave: () => Promise<void>
}

const results = inProject('test-results')

/**
 * Prepares such a place: the system packages, a display in memory (on Linux) and, for root, an ordinary user
 * with a copy of the project as it is now.
 * @throws Failure, with what to install, when windows cannot be opened here
 */
export async function windowPlace(): Promise<WindowPlace> {
  await ensurePackages(testPackages, 'to open windows for the tests')
  await rm(results, { recursive: true, force: true })
  const user = await ordinaryUser()
  return user ? copiedPlace(user, await copyFor(user)) : ownPlace()
}

async function ownPlace(): Promise<WindowPlace> {
  const display = await displayCommand()
  await mkdir(results, { recursive: true })
  return {
    root: projectRoot,
    out: results,
    pathOf: (file) => file,
    leave: async () => {},
    node: async (args, env) => {
      const [command, ...rest] = [...display, process.execPath, ...args]
      return (
        await run(command ?? '', rest, { cwd: projectRoot, show: true, env: { ...process.env, ...env } })
      ).code
    },
  }
}

function copiedPlace(user: OrdinaryUser, root: string): WindowPlace {
  const out = path.join(root, 'out')
  return {
    root,
    out,
    pathOf: (file) => path.join(root, path.relative(projectRoot, file)),
    leave: async () => {
      await cp(out, results, { recursive: true })
      await removeCopy(root)
    },
    node: async (args, env) => {
      // Only root may make the folder that X servers put their sockets in.
      await run('install', ['-d', '-m', '1777', '/tmp/.X11-unix'])
      const node = path.join(root, 'node_modules/.bin/node')
      const as = asUser(user, root, 'xvfb-run', [...xvfbRun.slice(1), node, ...args])
      return (await run(as.command, as.args, { cwd: root, show: true, env: { ...as.env, ...env } })).code
    },
  }
}

const xvfbRun = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24']

async function displayCommand(): Promise<readonly string[]> {
  if (process.platform !== 'linux') return []
  if (await hasCommand('xvfb-run')) return xvfbRun
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (DISPLAY || WAYLAND_DISPLAY) return []
  throw new Failure('Windows cannot be opened here: there is no display, and xvfb-run is not installed.')
}
