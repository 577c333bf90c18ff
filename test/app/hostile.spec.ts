import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { go, importFile, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'

test('names and texts that would be markup or turn the reading direction are shown as the text they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doorman-hostile-'))
  const zip = join(folder, 'hostile.zip')
  await writeSample(zip, { hostile: true })
  const { app, page, close } = await launchDoorman()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', (dialog) => errors.push(dialog.message()))
  await importFile(app, page, zip)
  for (const screen of ['i', 'r'] as const) {
    await go(page, screen)
    const rows = people(page)
    const shown = await rows.count()
    for (let index = 0; index < shown; index += 1) {
      await expect(page.getByRole('region', { name: 'Dossier' })).toBeVisible()
      await page.keyboard.press('j')
    }
  }
  await go(page, 'i')
  await page.keyboard.press('1')
  await expect(page.getByText('<img', { exact: false }).first()).toBeVisible()
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.evaluate(() => document.body.innerText.includes('\u202E'))).toBe(false)
  expect(errors).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})
