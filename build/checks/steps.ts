import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from '../build.ts'
import { packageDirectory } from '../package.ts'
import type { ElectronRuntime } from '../runtime/types.ts'
import { toolScript } from '../tools/bins.ts'
import { run } from '../tools/command.ts'
import { projectRoot } from '../tools/paths.ts'
import type { WindowPlace } from '../windowPlace.ts'
import { type Count, oneCheck, playwrightCount, vitestCount } from './count.ts'

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

/** Runs one of the projects of build/playwright.config.ts. */
export async function playwright(
  project: 'window' | 'packaged',
  place: WindowPlace,
  apps: Record<string, string>,
  filters: readonly string[],
): Promise<Count> {
  const report = path.join(place.out, `${project}.json`)
  const env: NodeJS.ProcessEnv = {
    DOORMAN_TEST_REPORT: report,
    DOORMAN_TEST_OUTPUT: path.join(place.out, project),
  }
  for (const [name, file] of Object.entries(apps)) env[name] = place.pathOf(file)
  const script = toolScript('@playwright/test', place.root)
  const args = ['test', '--config', 'build/playwright.config.ts', `--project=${project}`, ...filters]
  return playwrightCount(report, await place.node([script, ...args], env))
}

async function tool(packageName: string, args: readonly string[]): Promise<number> {
  const { code } = await run(process.execPath, [toolScript(packageName), ...args], {
    cwd: projectRoot,
    show: true,
  })
  return code
}
