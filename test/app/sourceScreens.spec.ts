import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { waiting } from '../../build/sample/captures.ts'
import { sceneOf } from '../../build/sample/scene.ts'
import { writeScene } from '../../build/sample/writeSample.ts'
import { writeCaptures } from '../helpers/captures.ts'
import { copyPage, importShown, shownOf, writeNamesakes } from './copied.ts'
import { dossier, drop, go, importFile, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'
import { shooter } from './shooting.ts'

const day = 24 * 3_600_000

for (const theme of ['light', 'dark'] as const) {
  test(`every way in and what it brings is drawn and free of accessibility faults, in ${theme}`, async () => {
    test.setTimeout(120_000)
    const folder = mkdtempSync(join(tmpdir(), 'doorman-sources-'))
    const zip = join(folder, 'Basic_LinkedInDataExport.zip')
    const scene = sceneOf({ asOf: new Date(Date.now() - 20 * day) })
    await writeScene(zip, scene)
    const { app, page, close } = await launchDoorman()
    const { shoot, found } = shooter(page, theme)
    await go(page, 's')
    await page.getByLabel(theme === 'light' ? 'Light' : 'Dark').check()
    await shoot('settings-no-interests')
    await go(page, 'm')
    for (const way of ['Invitation mails', 'The invitation page, saved or copied']) {
      await page.getByText(way, { exact: true }).click()
    }
    await page.getByText('decide yourself').scrollIntoViewIfNeeded()
    await shoot('ways-in')
    await importFile(app, page, zip)
    await page.getByRole('button', { name: 'Import more' }).click()

    const newcomer = shownOf('Wilhelmina', {
      headline: 'Planner at Tidemark and Daughters · Velmouth',
      mutual: { count: 9, name: 'Bo Fixture' },
      shared: 'Tidemark & Daughters Freight',
      follows: true,
      note: 'We were neighbours at Tidemark, and I read your piece on empty miles.',
    })
    const cards = [newcomer, shownOf('Cy'), ...waiting(scene, Date.now())]
    await copyPage(page, cards, { shown: 90 })
    await page.keyboard.press('Control+v')
    await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
    await shoot('capture-preview')
    await page.getByLabel('When did you save or copy this page?').fill('2026-05-04T12:00')
    await shoot('capture-time')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await copyPage(page, cards)
    await page.keyboard.press('Control+v')
    await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
    await importShown(page)
    await expect(page.getByRole('region', { name: 'Since last time' })).toBeVisible()
    await shoot('since-last-time')
    await page.getByRole('button', { name: 'Wilhelmina Testcase' }).click()
    await expect(dossier(page).getByRole('region', { name: 'Ties' })).toBeVisible()
    await shoot('dossier-top')
    await dossier(page).getByRole('heading', { name: 'Ties' }).scrollIntoViewIfNeeded()
    await dossier(page).getByRole('region', { name: 'Typed by you' }).scrollIntoViewIfNeeded()
    await shoot('dossier-ties')

    await page.keyboard.press('c')
    await page.getByRole('dialog').getByLabel('Headline').fill('Network planner')
    await page.getByRole('dialog').getByLabel('Invited you on').fill('2026-10-05')
    await shoot('complete')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await dossier(page).getByRole('region', { name: 'Typed by you' }).scrollIntoViewIfNeeded()
    await shoot('dossier-typed')
    await page.keyboard.press('n')
    await page.keyboard.type('Orla Handwritten')
    await page.getByLabel('Link of their page').fill('https://mail.example/orla')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    await shoot('add-wrong')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()

    await go(page, 'm')
    await importFile(app, page, writeNamesakes(folder, 'Ada'))
    await page.getByRole('button', { name: 'Import more' }).click()
    await copyPage(page, [shownOf('Ada', { headline: 'Harbour master' })], { html: false })
    await page.keyboard.press('Control+v')
    await importShown(page)
    await shoot('maybe-twice')
    await go(page, 'd')
    await expect(page.getByRole('button', { name: /^Same person/ }).first()).toBeVisible()
    await expect(page.locator('main')).toContainText(/Invited you .*, waiting/)
    await expect(page.getByText('…', { exact: true })).toHaveCount(0)
    await shoot('duplicates')
    await go(page, 'i')
    await page.keyboard.press('/')
    await page.keyboard.type('Ada Testcase')
    await expect(people(page)).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(dossier(page).getByRole('region', { name: 'Possible duplicate' })).toBeVisible()
    await shoot('dossier-maybe-same')
    await dossier(page)
      .getByRole('button', { name: /^Same person/ })
      .first()
      .click()
    await expect(page.getByRole('status').filter({ hasText: 'Same person' })).toBeVisible()
    await go(page, 'h')
    await expect(page.getByRole('list', { name: 'Decisions, newest first' })).toBeVisible()
    await shoot('history-same-person')
    await go(page, 'd')
    await expect(page.getByRole('heading', { name: 'Possible duplicates' })).toBeVisible()
    await shoot('duplicates-none')

    await go(page, 's')
    await page.getByLabel('Add an interest').fill('Night ferries')
    await page.keyboard.press('Enter')
    await expect(page.getByText('added by you')).toBeVisible()
    await shoot('interests')

    const captures = mkdtempSync(join(folder, 'captures-'))
    writeCaptures(captures, scene, Date.now() - day)
    await page.getByRole('heading', { level: 1 }).focus()
    await go(page, 'm')
    await drop(app, page, captures)
    await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
    await shoot('folder-preview')
    expect(found).toEqual([])
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
}
