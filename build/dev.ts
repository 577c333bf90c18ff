import { watch } from 'node:fs'
import { buildApp } from './build.ts'
import { ensureElectron } from './electronRuntime.ts'
import { startApp } from './startApp.ts'
import { ensurePackages, windowPackages } from './systemPackages.ts'
import { Failure, runScript } from './tools/failure.ts'
import { inProject } from './tools/paths.ts'
import { say } from './tools/say.ts'

// An editor that saves writes several times.
const calmMs = 200

/** `npm run dev`: the app, built anew and started again at each change of the sources, until it is closed. */
async function main(): Promise<number> {
  await ensurePackages(windowPackages, 'to open a window')
  const runtime = await ensureElectron()
  for (;;) {
    const change = sourceChange()
    if (!(await built())) {
      say('The app could not be built; waiting for the next change')
      await change
      continue
    }
    const app = await startApp(runtime)
    const exitCode = await Promise.race([app.ended, change])
    if (exitCode !== null) return process.exit(exitCode)
    app.stop()
    await app.ended
  }
}

async function built(): Promise<boolean> {
  return buildApp().then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Failure ? error.message : error)
      return false
    },
  )
}

/** Waits for a change of the app's sources, and for calm after it. */
function sourceChange(): Promise<null> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const watchers = ['main', 'renderer', 'shared'].map((folder) =>
      watch(inProject(folder), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close()
          resolve(null)
        }, calmMs)
      }),
    )
  })
}

await runScript(main)
