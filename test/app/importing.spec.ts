import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Truth } from '../../build/sample/truth.ts'
import { writeSample } from '../../build/sample/writeSample.ts'
import { engineProcess } from './engineProcess.ts'
import { drop, go, importFile, people, railCount } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'
import { picture } from './shooting.ts'

let folder: string
let zip: string
let truth: Truth
let doorman: LaunchedDoorman

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-importing-'))
  zip = join(folder, 'Complete_LinkedInDataExport.zip')
  truth = await writeSample(zip, { size: { invitations: 300, connections: 600, messages: 20_000 } })
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(async () => {
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
})

test('a complete export, of about a megabyte packed, is imported whole', async () => {
  const { app, page } = doorman
  expect(statSync(zip).size).toBeGreaterThan(900_000)
  await importFile(app, page, zip)
  await expect(page.locator('main')).toContainText(`${truth.messages.toLocaleString('en')} messages`)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  await go(page, 'r')
  await expect(people(page).first()).toBeVisible()
})

test('an import under way is seen from every screen, refuses a second one, and a crash of the engine ends it', async () => {
  test.skip(process.platform === 'win32', 'Windows cannot stop a process for a while.')
  const { app, page } = doorman
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const engine = await engineProcess(app)
  process.kill(engine, 'SIGSTOP')
  await drop(app, page, zip)
  await expect(page.getByRole('heading', { name: 'Reading' })).toBeVisible()

  await go(page, 'r')
  await expect(page.getByText('An import is under way.')).toBeVisible()
  const rail = page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: /^Import/ })
  await expect(rail.getByRole('progressbar')).toBeVisible()
  await drop(app, page, zip)
  await expect(page.getByRole('status').filter({ hasText: 'Still reading. Cancel it first.' })).toBeVisible()
  await picture(page, 'under-way')

  await page.getByRole('button', { name: 'Show the import' }).click()
  process.kill(engine, 'SIGKILL')
  await expect(page.getByRole('heading', { name: 'Not imported' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'do it once more' })).toBeVisible()
  await expect(page.getByText('Nothing was changed.')).toBeVisible()
  await expect(rail.getByRole('progressbar')).toBeHidden()
  expect(await railCount(page, 'Invitations')).toBe(0)
  await importFile(app, page, zip)
})
