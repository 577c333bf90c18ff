import { copyFile, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'vite'
import { engineProcess, languageLibrary, mainProcess, preload } from './bundle/processes.ts'
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
  for (const bundle of [renderer, mainProcess, engineProcess, languageLibrary, preload])
    await build(bundle).catch((error: unknown) => {
      throw new Failure(`The app could not be built. ${error instanceof Error ? error.message : error}`)
    })
  await writeRendererList()
  await copyDictionary()
  await writeSample(path.join(appFolder, 'sample.zip'), { size: 'small' })
}

/** The spelling dictionary with its licence, to where the bundled engine looks for it. */
async function copyDictionary(): Promise<void> {
  const from = path.dirname(createRequire(import.meta.url).resolve('dictionary-en'))
  const to = path.join(appFolder, 'dictionary-en')
  await mkdir(to)
  for (const file of ['index.aff', 'index.dic', 'license'])
    await copyFile(path.join(from, file), path.join(to, file))
}

if (import.meta.main)
  await runScript(async () => {
    await buildApp()
    return 0
  })
