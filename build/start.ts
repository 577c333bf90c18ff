import { buildApp } from './build.ts'
import { ensureElectron } from './electronRuntime.ts'
import { startApp } from './startApp.ts'
import { ensurePackages, windowPackages } from './systemPackages.ts'
import { terminalTour } from './terminalTour.ts'
import { runScript } from './tools/failure.ts'

/** `npm start`: the app in its window or, where there is no display, a tour of it in the terminal. */
async function main(): Promise<number> {
  if (!hasDisplay()) return terminalTour()
  await ensurePackages(windowPackages, 'to open a window')
  const runtime = await ensureElectron()
  await buildApp()
  return (await startApp(runtime)).ended
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

await runScript(main)
