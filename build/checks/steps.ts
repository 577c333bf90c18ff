import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildApp } from '../build.ts'
import { packageDirectory } from '../package.ts'
import type { ElectronRuntime } from '../runtime/types.ts'
import { toolScript } from '../tools/bins.ts'
import { run } from '../tools/command.ts'
import { projectRoot } from '../tools/paths.ts'
import type { WindowPlace } from '../windowPlace.ts'
import { type Count, oneCheck, playwrightCount, total, vitestCount } from './count.ts'

/** The types of the whole project, as one check. */
export async function types(): Promise<Count> {
  return oneCheck((await tool('typescript', [])) === 0)
}

/** Lint and format of the whole project, as one check. */
export async function lint(): Promise<Count> {
  return oneCheck((await tool('@biomejs/biome', ['check', '.'])) === 0)
}

/** The tests that need no window. */
export async function unit(filters: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'doorman-unit-'))
  try {
    const report = path.join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = ['run', '--config', 'build/vitest.config.ts', ...reporters, ...filters]
    return vitestCount(report, await tool('vitest', args))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The environment that tells the window tests and the tests of the package where the apps are. */
export async function packagedApps(
  runtime: ElectronRuntime,
): Promise<Record<'DOORMAN_APP' | 'DOORMAN_SHIPPED' | 'DOORMAN_ASAR', string>> {
  await buildApp()
  const open = await packageDirectory(runtime, { fused: false })
  const shipped = await packageDirectory(runtime, { fused: true })
  return { DOORMAN_APP: open.executable, DOORMAN_SHIPPED: shipped.executable, DOORMAN_ASAR: shipped.asar }
}

/**
 * Runs one of the projects of build/playwright.config.ts. All window tests run in two halves, each with a display of its
 * own, so that neither takes the focus or the clipboard of the other.
 */
export async function playwright(
  project: 'window' | 'packaged',
  place: WindowPlace,
  apps: Record<string, string>,
  filters: readonly string[],
): Promise<Count> {
  if (project === 'packaged' || filters.length > 0) return part(project, place, apps, filters)
  const halves = (await windowHalves()).map(async (files, index) => {
    // Two searches for a free display at the same moment find the same one.
    await setTimeout(index * DISPLAY_TAKEN)
    return part(`${project}-${index + 1}`, place, apps, files, project)
  })
  return total(await Promise.all(halves))
}

/** The window tests in two halves of about the same length: the longest file goes to the half that has less. */
async function windowHalves(): Promise<readonly (readonly string[])[]> {
  const folder = path.join(projectRoot, 'test/app')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.spec.ts'))
  const files = await Promise.all(
    names.map(async (name) => ({ name: `/app/${name}`, bytes: (await stat(path.join(folder, name))).size })),
  )
  const halves = [
    { bytes: 0, files: [] as string[] },
    { bytes: 0, files: [] as string[] },
  ]
  for (const { name, bytes } of files.sort((a, b) => b.bytes - a.bytes)) {
    const [less] = halves.sort((a, b) => a.bytes - b.bytes)
    less?.files.push(name)
    if (less) less.bytes += bytes
  }
  return halves.map((half) => half.files)
}

/** How long it takes, at most, until a display is taken, in milliseconds. */
const DISPLAY_TAKEN = 5000

async function part(
  name: string,
  place: WindowPlace,
  apps: Record<string, string>,
  words: readonly string[],
  project = name,
): Promise<Count> {
  const report = path.join(place.out, `${name}.json`)
  const env: NodeJS.ProcessEnv = {
    DOORMAN_TEST_REPORT: report,
    DOORMAN_TEST_OUTPUT: path.join(place.out, name),
  }
  for (const [variable, file] of Object.entries(apps)) env[variable] = place.pathOf(file)
  const script = toolScript('@playwright/test', place.root)
  const args = ['test', '--config', 'build/playwright.config.ts', `--project=${project}`, ...words]
  return playwrightCount(report, await place.node([script, ...args], env))
}

async function tool(packageName: string, args: readonly string[]): Promise<number> {
  const { code } = await run(process.execPath, [toolScript(packageName), ...args], {
    cwd: projectRoot,
    show: true,
  })
  return code
}
