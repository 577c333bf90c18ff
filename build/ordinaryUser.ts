import { existsSync } from 'node:fs'
import { chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { mustRun, run } from './tools/command.ts'
import { Failure } from './tools/failure.ts'
import { projectRoot } from './tools/paths.ts'
import { say } from './tools/say.ts'

/** How to run a command as someone for whom Electron keeps its sandbox on. */
export type OrdinaryUser = {
  readonly name: string
  readonly uid: number
  readonly gid: number
  readonly home: string
}

const name = 'doorman-test'
const home = `/var/lib/${name}`

/**
 * The user whom root lends its place to, made if there is none; null when we are not root, as then everything
 * can be run as it is. Electron starts for root only without its sandbox, which is what must be tested.
 * @throws Failure when the user cannot be made
 */
export async function ordinaryUser(): Promise<OrdinaryUser | null> {
  if (process.getuid?.() !== 0) return null
  if ((await run('id', [name])).code !== 0) {
    say(`Making the system user ${name}, since Electron's sandbox is off for root`)
    const args = ['--system', '--user-group', '--create-home', '--home-dir', home, '--shell', '/bin/sh', name]
    await mustRun(
      'useradd',
      args,
      `The user ${name} could not be made; run this as an ordinary user instead.`,
    )
  }
  const id = async (flag: string) => Number(await mustRun('id', [flag, name], 'The user has no id.'))
  return { name, uid: await id('-u'), gid: await id('-g'), home }
}

/** The command, arguments and environment that run `command` as that user, from the folder `root`. */
export function asUser(user: OrdinaryUser, root: string, command: string, args: readonly string[]) {
  return {
    command: 'setpriv',
    args: [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--init-groups', '--', command, ...args],
    env: {
      ...withoutRootsOwn(process.env),
      HOME: user.home,
      USER: user.name,
      LOGNAME: user.name,
      PATH: pathIn(root),
    },
  }
}

/**
 * A copy of the project that the user can read, wherever ours lies (root's home and temporary folders are
 * closed to others). Files are hard links where that works, so it takes a second and no room.
 * @param parts what to copy, relative to the project; without it everything but its history
 * @returns the copy's folder; the user may add files to it, and `out` inside is for what is to be kept
 */
export async function copyFor(user: OrdinaryUser, parts?: readonly string[]): Promise<string> {
  await mkdir(user.home, { recursive: true })
  await removeOrphans(user)
  const folder = await mkdtemp(path.join(user.home, `copy-${process.pid}-`))
  const skipped = new Set(['.git', 'test-results'])
  const entries = parts ?? (await readdir(projectRoot)).filter((entry) => !skipped.has(entry))
  const copy = (how: string) => run('cp', [how, '--parents', '--', ...entries, folder], { cwd: projectRoot })
  if ((await copy('-al')).code !== 0 || (await hasClosedFile(folder))) {
    await mustRun('find', [folder, '-mindepth', '1', '-delete'], 'The copy could not be emptied.')
    const { code, output } = await copy('-a')
    if (code !== 0) throw new Failure(`The project could not be copied for ${user.name}.\n${output}`)
    await mustRun('chmod', ['-R', 'a+rX', folder], 'The copy could not be opened to its user.')
  }
  await mustRun('find', [folder, '-type', 'd', '-exec', 'chmod', 'a+rx', '{}', '+'], 'The copy stays closed.')
  const out = path.join(folder, 'out')
  await mkdir(out)
  for (const owned of [folder, out]) await chown(owned, user.uid, user.gid)
  return folder
}

/** Removes such a copy; the project's own files stay. */
export async function removeCopy(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** Removes the copies of processes that were killed before they could. */
async function removeOrphans(user: OrdinaryUser): Promise<void> {
  for (const entry of await readdir(user.home)) {
    const pid = /^copy-(\d+)-/.exec(entry)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) await removeCopy(path.join(user.home, entry))
  }
}

async function hasClosedFile(folder: string): Promise<boolean> {
  const { output } = await run('find', [folder, '-type', 'f', '!', '-perm', '-004', '-print', '-quit'])
  return output !== ''
}

/** Root's session folders and npm settings would be closed to the user, or lead back to root's home. */
function withoutRootsOwn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(npm_|XDG_|TMPDIR$|TMP$|TEMP$|DBUS_|XAUTHORITY$|MAIL$|OLDPWD$|PWD$|INIT_CWD$|SUDO_)/i
  return Object.fromEntries(Object.entries(env).filter(([key]) => !own.test(key)))
}

function pathIn(root: string): string {
  const { PATH = '/usr/bin:/bin' } = process.env
  return `${path.join(root, 'node_modules/.bin')}:${PATH}`
}
