import { type SpawnOptions, spawn } from 'node:child_process'
import { chown, copyFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { asUser, copyFor, type OrdinaryUser, ordinaryUser, removeCopy } from './ordinaryUser.ts'
import type { ElectronRuntime } from './runtime/types.ts'
import { Failure } from './tools/failure.ts'
import { projectRoot } from './tools/paths.ts'
import { say } from './tools/say.ts'

const startedParts = ['package.json', 'dist/app', 'node_modules/better-sqlite3']

/** The app as it runs. */
export type RunningApp = {
  /** Its exit code, once it has ended and everything made for it is cleared away. */
  readonly ended: Promise<number>
  readonly stop: () => void
}

/**
 * Starts Electron on the built app. Root has it run by an ordinary user, from a copy that this user can read.
 * @throws Failure when root's display is closed to others
 */
export async function startApp(runtime: ElectronRuntime): Promise<RunningApp> {
  const user = await ordinaryUser()
  const binding = runtime.nativeBinding === null ? {} : { DOORMAN_SQLITE_BINDING: runtime.nativeBinding }
  if (!user) return running(runtime.executable, [projectRoot], { env: { ...process.env, ...binding } })

  const display = await sharedDisplay(user)
  const official = runtime.origin === 'official'
  const copy = await copyFor(user, official ? [...startedParts, 'node_modules/electron'] : startedParts)
  say(
    `Electron's sandbox is off for root, so the app runs as ${user.name} and keeps its data in ${user.home}`,
  )
  const executable = official
    ? path.join(copy, path.relative(projectRoot, runtime.executable))
    : runtime.executable
  const { command, args, env } = asUser(user, copy, executable, [copy])
  return running(command, args, { cwd: copy, env: { ...env, ...display, ...binding } }, () =>
    removeCopy(copy),
  )
}

function running(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  clear: () => Promise<void> = async () => {},
): RunningApp {
  const child = spawn(command, args, { ...options, stdio: 'inherit' })
  const stop = () => child.kill()
  // Without these, an interrupted script would leave the app running or its copy lying.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, stop)
      clear().then(() => resolve(code ?? 1), reject)
    })
  })
  return { ended, stop }
}

/** Hands root's key to the X display to the user; other displays have none that can be handed on. */
async function sharedDisplay(user: OrdinaryUser): Promise<NodeJS.ProcessEnv> {
  const { DISPLAY, XAUTHORITY = path.join(os.homedir(), '.Xauthority') } = process.env
  if (!DISPLAY)
    throw new Failure(
      'Electron does not start for root, whose Wayland display is closed to others: run this as an ordinary user.',
    )
  const key = path.join(user.home, '.Xauthority')
  const copied = await copyFile(XAUTHORITY, key).then(
    () => true,
    () => false,
  )
  if (!copied) return {}
  await chown(key, user.uid, user.gid)
  return { XAUTHORITY: key }
}
