import { rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { engineProcess, mainProcess, preload } from './bundle/processes.ts'
import { renderer, writeRendererList } from './bundle/renderer.ts'
import { writeSample } from './sample/writeSample.ts'
import { Failure, runScript } from './tools/failure.ts'
import { appFolder } from './tools/paths.ts'
import { say } from './tools/say.ts'

/**
 * Builds the app into dist/app, from nothing.
 * @throws Failure that says where a source is wrong
 */
export async function buildApp(): Promise<void> {
  say('Building the app')
  await rm(appFolder, { recursive: true, force: true })
  for (const bundle of [renderer, mainProcess, engineProcess, preload])
    await build(bundle).catch((error: unknown) => {
      throw new Failure(`The app could not be built. ${error instanceof Error ? error.message : error}`)
    })
  await writeRendererList()
  await writeSample(path.join(appFolder, 'sample.zip'), { size: 'small' })
}

if (import.meta.main)
  await runScript(async () => {
    await buildApp()
    return 0
  })
