import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { inviters, writeAskedExport } from './askedExport.ts'
import { dossier, go, importFile, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'
import { shooter } from './shooting.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`asking why and the mirror are drawn and free of accessibility faults, in ${theme}`, async () => {
    test.setTimeout(120_000)
    const folder = mkdtempSync(join(tmpdir(), 'doorman-notes-'))
    const { app, page, close } = await launchDoorman()
    const { shoot, found } = shooter(page, theme)
    await go(page, 's')
    await page.getByLabel(theme === 'light' ? 'Light' : 'Dark').check()
    await page.getByLabel('Another language').selectOption('French')
    await page.getByRole('button', { name: 'Add language' }).click()
    await page
      .getByRole('region', { name: 'Asking why' })
      .getByLabel('French')
      .fill('Bonjour {first}, pourquoi ?')
    await page.getByLabel('Another language').focus()
    await page.getByRole('button', { name: /^Standard text/ }).scrollIntoViewIfNeeded()
    await shoot('settings-replies')
    await page.getByRole('heading', { level: 1 }).focus()
    await go(page, 'w')
    await shoot('mirror-empty')
    await go(page, 'm')
    await importFile(app, page, writeAskedExport(folder))
    await go(page, 'w')
    const draft = page.getByRole('textbox', { name: 'A note to send' })
    await draft.fill(
      'Hi Bo, we help small freight companies cut their energy costs by 30%. Your talk on cold chains in Tolby was a joy. Would you have 15 minutes this week for a free audit? Book a slot at https://calendar.example/olive and I will send you our brochure with all our prices and references, kind regards, Olive.',
    )
    await expect(page.getByText('What its reader holds against your note')).toBeVisible()
    await shoot('mirror-ignored')
    await draft.fill(
      'Hi Bo, your talk on cold chains in Tolby answered a question of mine. May I ask you about doors?',
    )
    await expect(page.getByText('What its reader likes about your note')).toBeVisible()
    await shoot('mirror-accepted')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(480, 700))
    await shoot('mirror-narrow')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1280, 820))
    await page.getByRole('heading', { level: 1 }).focus()
    await go(page, 'n')
    await page.getByRole('list', { name: 'Notes you sent, newest first' }).scrollIntoViewIfNeeded()
    await shoot('insights-sent')

    await go(page, 'i')
    await people(page).filter({ hasText: 'Inés Testcase' }).click()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('m')
    await expect(page.getByLabel('Your reply')).toBeFocused()
    await shoot('ask')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible()
    await shoot('asked')
    await go(page, 'h')
    await expect(page.getByText('Asked why', { exact: true })).toBeVisible()
    await shoot('history-asked')
    await go(page, 'm')
    const words =
      'I build rowing boats in Villa Cedro, and read in your summary that you row. May I ask which boat?'
    await page.getByRole('button', { name: 'Import more' }).click()
    await importFile(
      app,
      page,
      writeAskedExport(folder, [{ ...inviters[1], text: words, at: Date.now() + 60_000 }]),
    )
    await shoot('since-answered')
    await go(page, 'i')
    await people(page).first().click()
    await expect(dossier(page).getByRole('region', { name: 'Your question' })).toBeVisible()
    await shoot('answered')
    expect(found).toEqual([])
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
}
