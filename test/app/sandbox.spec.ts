import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { launchDoorman } from './launch.ts'

test('the page runs in the sandbox, by the word of the operating system', async () => {
  const { app, close } = await launchDoorman()
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  if (process.platform === 'linux') {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
  } else {
    const processes = await app.evaluate((electron) => electron.app.getAppMetrics())
    expect(processes.find((one) => one.pid === pid)?.sandboxed).toBe(true)
  }
  await close()
})

test('the app is not started with its sandbox switched off', async () => {
  const { app, close } = await launchDoorman()
  expect(await app.evaluate((electron) => electron.app.commandLine.hasSwitch('no-sandbox'))).toBe(false)
  await close()
})
