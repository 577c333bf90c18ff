import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { engineProcess } from './engineProcess.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

test('a second start shows the first window and ends', async () => {
  const { app, userData, close } = await launchDoorman()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const env = { ...process.env, DOORMAN_USER_DATA: userData }
  await promisify(execFile)(process.env['DOORMAN_APP'] ?? '', { env, timeout: 20_000 })
  const windows = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isMinimized(), window.isFocused()]),
    )
  await expect.poll(windows).toEqual([[false, true]])
  await close()
})

test('when the engine is killed, it is started again and answers; the fourth time it stays down', async () => {
  const doorman = await launchDoorman()
  await doorman.page.waitForURL('app://doorman/**')
  expect(await stats(doorman)).toMatchObject({ ok: true })
  let engine = await engineProcess(doorman.app)
  for (let restarts = 0; restarts < 3; restarts += 1) {
    process.kill(engine, 'SIGKILL')
    engine = await engineProcess(doorman.app, engine)
    await expect.poll(() => stats(doorman)).toMatchObject({ ok: true })
  }
  process.kill(engine, 'SIGKILL')
  await expect.poll(() => stats(doorman)).toMatchObject({ ok: false, error: { code: 'engine-stopped' } })
  await doorman.close()
})

test('a page that dies is loaded again', async () => {
  const { app, page, close } = await launchDoorman()
  await page.waitForURL('app://doorman/**')
  const drawnBy = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents === undefined || contents.isLoading() ? 0 : contents.getOSProcessId()
    })
  await expect.poll(drawnBy).toBeGreaterThan(0)
  const dead = await drawnBy()
  expect(dead).toBeGreaterThan(0)
  process.kill(dead, 'SIGKILL')
  await expect.poll(async () => ![0, dead].includes(await drawnBy())).toBe(true)
  const answered = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'window.doorman.stats({}).then((reply) => reply.ok)',
    ),
  )
  expect(answered).toBe(true)
  await close()
})

const unusable: readonly (readonly [string, string, (file: string) => void])[] = [
  [
    'is no database',
    'not-a-database',
    (file) => writeFileSync(file, 'This is a broken database. '.repeat(100)),
  ],
  [
    'was written by a newer Doorman',
    'newer-database',
    (file) => {
      const database = new Sqlite(file)
      database.exec('CREATE TABLE kept (x); PRAGMA user_version = 99990')
      database.close()
    },
  ],
]

for (const [what, code, write] of unusable)
  test(`a database that ${what} is left as it is, and every call says so in an open window`, async () => {
    const userData = await mkdtemp(path.join(os.tmpdir(), 'doorman-window-'))
    const file = path.join(userData, 'doorman.sqlite')
    write(file)
    const before = readFileSync(file)
    const doorman = await launchDoorman({ userData })
    await doorman.page.waitForURL('app://doorman/**')
    const replies = await doorman.page.evaluate(async () => {
      const { stats, settings, todo, decide } = Reflect.get(globalThis, 'doorman')
      const decision = { verb: 'ignore', people: ['ana-silva'], stage: 'invitation' }
      return [await stats({}), await settings({}), await todo({}), await decide(decision)]
    })
    const failure = { ok: false, error: { code } }
    expect(replies).toMatchObject([failure, failure, failure, failure])
    const visible = ({ BrowserWindow }: typeof import('electron')) =>
      BrowserWindow.getAllWindows()[0]?.isVisible()
    await expect.poll(() => doorman.app.evaluate(visible)).toBe(true)
    await doorman.close()
    expect(readFileSync(file).equals(before)).toBe(true)
    await rm(userData, { recursive: true, force: true })
  })

test('a folder that cannot be written to is said in an open window', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such folder modes.')
  const userData = await mkdtemp(path.join(os.tmpdir(), 'doorman-window-'))
  await chmod(userData, 0o500)
  const doorman = await launchDoorman({ userData })
  await doorman.page.waitForURL('app://doorman/**')
  expect(await stats(doorman)).toMatchObject({ ok: false, error: { code: 'read-only' } })
  await doorman.close()
  await rm(userData, { recursive: true, force: true })
})

function stats({ page }: LaunchedDoorman) {
  return page.evaluate(() => Reflect.get(globalThis, 'doorman').stats({}))
}
