import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Locator, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { dossier, go, importFile, people } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'
import { faults, picture } from './shooting.ts'

let folder: string
let doorman: LaunchedDoorman

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-narrow-'))
  await writeSample(join(folder, 'Basic_LinkedInDataExport.zip'))
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(async () => {
  doorman = await launchDoorman()
  await importFile(doorman.app, doorman.page, join(folder, 'Basic_LinkedInDataExport.zip'))
  await go(doorman.page, 'i')
  await expect(people(doorman.page).first()).toBeVisible()
})

test.afterEach(async () => {
  await doorman.close()
})

/** Makes the window as small as it lets itself be made, or as wide as told. */
const resize = (app: ElectronApplication, width: number) =>
  app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setSize(wanted, 100)
    return window?.getBounds()
  }, width)

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it is not drawn')
  return box
}

for (const theme of ['light', 'dark'] as const) {
  test(`at 700 pixels nothing lies on anything else, in ${theme}`, async () => {
    const { app, page } = doorman
    await go(page, 's')
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).check()
    await go(page, 'i')
    await resize(app, 700)
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(700)
    const tabs = page.getByRole('group', { name: 'Show' }).getByRole('button')
    const heights = new Set((await Promise.all((await tabs.all()).map(boxOf))).map(({ y }) => y))
    expect(heights.size).toBe(1)
    const field = page.getByLabel('Filter')
    const padding = await field.evaluate((input) => Number.parseFloat(getComputedStyle(input).paddingRight))
    const [input, hint] = [await boxOf(field), await boxOf(page.locator('.filter .key'))]
    expect(input.x + input.width - padding).toBeLessThanOrEqual(hint.x)
    await picture(page, 'narrow', theme)
    expect(await faults(page)).toEqual([])
  })
}

test('at its smallest the window still shows the dossier, every key that decides, and the button of the form', async () => {
  const { app, page } = doorman
  const bounds = await resize(app, 100)
  expect(bounds).toMatchObject({ width: 680, height: 520 })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(680)
  await expect(dossier(page).getByRole('heading', { level: 2 })).toBeInViewport()
  for (const button of await page.getByRole('group', { name: 'Decide' }).getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 1 })
  }
  await picture(page, 'smallest')
  await go(page, 'r')
  await expect(people(page).first()).toBeVisible()
  for (const button of await page.getByRole('group', { name: 'Decide' }).getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('n')
  const add = page.getByRole('dialog').getByRole('button', { name: 'Add' })
  await expect(add).toBeInViewport({ ratio: 1 })
  await page.keyboard.type('Orla Handwritten')
  await page.getByLabel('Link of their page').fill('https://mail.example/orla')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('alert')).toBeInViewport({ ratio: 1 })
  await page.getByLabel('Invited you on').focus()
  await expect(add).toBeInViewport({ ratio: 1 })
  await picture(page, 'smallest-form')
  expect(await faults(page)).toEqual([])
})
