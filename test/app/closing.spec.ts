import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { go, importFile, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'

test('closing right after a profile was opened does not wait for the browser', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux has xdg-open.')
  const folder = mkdtempSync(join(tmpdir(), 'doorman-closing-'))
  const zip = join(folder, 'Basic_LinkedInDataExport.zip')
  await writeSample(zip)
  const opener = join(folder, 'xdg-open')
  writeFileSync(opener, '#!/bin/sh\nexec sleep 10\n')
  chmodSync(opener, 0o755)
  const env = { PATH: `${folder}${delimiter}${process.env['PATH']}` }
  const { app, page, close } = await launchDoorman({ env })
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.getByRole('region', { name: 'Dossier' })).toBeVisible()
  const began = Date.now()
  // The opener keeps the app's standard error open, which Playwright would wait for.
  const ended = new Promise<number>((resolve) =>
    app.process().once('exit', () => resolve(Date.now() - began)),
  )
  await close()
  expect(await ended).toBeLessThan(5000)
  rmSync(folder, { recursive: true, force: true })
})
