import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { drop, go, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'
import { faults, picture, shooter } from './shooting.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is drawn and free of accessibility faults, in ${theme}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorman-screens-'))
    const zip = join(folder, 'Basic_LinkedInDataExport.zip')
    await writeSample(zip)
    const { app, page, close } = await launchDoorman()
    await go(page, 's')
    await page.getByLabel(theme === 'light' ? 'Light' : 'Dark').check()
    await go(page, 'm')
    const { shoot, found } = shooter(page, theme)

    await expect(page.getByRole('heading', { name: 'Who is at your door?' })).toBeVisible()
    await shoot('first-run')
    await go(page, 'i')
    await shoot('invitations-empty')
    await go(page, 'm')
    await drop(app, page, zip)
    await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
    await shoot('preview')
    await page.getByRole('button', { name: 'Import', exact: true }).last().click()
    await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
    await shoot('report')
    await go(page, 'i')
    await expect(people(page).first()).toBeVisible()
    await shoot('invitations')
    await page.keyboard.press('/')
    await page.keyboard.type('zzzz')
    await shoot('filter-empty')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await shoot('keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await shoot('palette')
    await page.keyboard.press('Escape')
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('i')
    await go(page, 'r')
    await expect(people(page).first()).toBeVisible()
    await page.keyboard.press('j')
    await shoot('removals')
    await page.keyboard.press('r')
    await go(page, 't')
    await expect(page.getByRole('heading', { name: 'To do' })).toBeVisible()
    await shoot('todo')
    await go(page, 'h')
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
    await shoot('history')
    await go(page, 's')
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await shoot('settings')
    await go(page, 'r')
    await page.keyboard.press('1')
    for (let left = 40; left > 0 && (await people(page).count()) > 0; left -= 1)
      await page.keyboard.press('r')
    await expect(page.getByText('Nothing left to decide')).toBeVisible()
    await shoot('all-done')
    const bad = join(folder, 'holiday.zip')
    writeFileSync(bad, 'not an archive')
    await go(page, 'm')
    await drop(app, page, bad)
    await expect(page.getByRole('heading', { name: 'Not imported' })).toBeVisible()
    await shoot('not-imported')
    expect(found).toEqual([])
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
}

test('a database that cannot be opened is named in the window, and nothing destructive is offered', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'doorman-newer-'))
  writeFileSync(
    join(userData, 'doorman.sqlite'),
    'This is no database at all, but it is long enough. '.repeat(40),
  )
  const { page, close } = await launchDoorman({ userData })
  await expect(page.getByRole('alert').filter({ hasText: 'doorman.sqlite' })).toBeVisible()
  await picture(page, 'broken')
  expect(await faults(page)).toEqual([])
  await close()
  rmSync(userData, { recursive: true, force: true })
})
