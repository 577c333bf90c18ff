import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { copyPage, importShown, shownOf } from './copied.ts'
import { drop, go, railCount } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'
import { faults, picture } from './shooting.ts'

let doorman: LaunchedDoorman

test.beforeEach(async () => {
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
})

const all = [shownOf('Ada'), shownOf('Cy'), shownOf('Dee')]

const ready = () => expect(doorman.page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()

/** Has Ada, Cy and Dee wait since long ago. */
async function haveThemWait(): Promise<void> {
  const { page } = doorman
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await copyPage(page, all)
  await page.keyboard.press('Control+v')
  await ready()
  await page.getByLabel('When did you save or copy this page?').fill('2026-11-02T12:00')
  await expect(page.locator('main')).toContainText('2 Nov 2026, 12:00')
  await page.getByRole('button', { name: 'Read again with this time' }).click()
  await ready()
  await importShown(page)
  await expect.poll(() => railCount(page, 'Invitations')).toBe(3)
  await page.getByRole('button', { name: 'Import more' }).click()
}

async function paste(cards: typeof all, shown?: number): Promise<void> {
  const { page } = doorman
  await copyPage(page, cards, shown === undefined ? {} : { shown })
  await page.keyboard.press('Control+v')
  await ready()
}

test('a part of the page is not offered as the whole list, and it is said why', async () => {
  const { page } = doorman
  await haveThemWait()
  await paste(all.slice(0, 2), 60)
  await expect(page.getByLabel('This is the whole list')).toHaveCount(0)
  await expect(page.locator('main')).toContainText('It cannot be the whole list: 4 of 60 were read.')
})

test('whoever is missing from a page that the owner calls whole is named, no longer waits, and waits again after undo', async () => {
  const { page } = doorman
  await haveThemWait()
  await paste(all.slice(0, 2))
  const whole = page.getByLabel(/^This is the whole list: the received invitations of \d+ \w+ \d{4}/)
  await expect(whole).not.toBeChecked()
  await expect(page.locator('main')).toContainText(
    'If so, one person who was waiting is not on it: Dee Testcase.',
  )
  expect(await faults(page)).toEqual([])
  await whole.check()
  await picture(page, 'whole-list')
  await importShown(page)
  const since = page.getByRole('region', { name: 'Since last time' })
  await expect(since).toContainText('1 no longer waiting')
  await expect(since).toContainText('accepted, ignored or withdrawn; the page does not say which')
  await picture(page, 'no-longer-waiting')
  await expect.poll(() => railCount(page, 'Invitations')).toBe(2)

  await go(page, 'h')
  const log = page.getByRole('list', { name: 'Decisions, newest first' })
  await expect(log).toContainText('List of invitations is whole')
  await log.getByRole('button', { name: 'Undo' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'The list of invitations is no longer called whole.' }),
  ).toBeVisible()
  await picture(page, 'whole-undone')
  await expect.poll(() => railCount(page, 'Invitations')).toBe(3)
  await page.keyboard.press('Shift+Z')
  await expect(
    page.getByRole('status').filter({ hasText: 'is called whole again. Z to undo.' }),
  ).toBeVisible()
  await expect.poll(() => railCount(page, 'Invitations')).toBe(2)
})

test('a page that holds nobody says so before everybody counts as gone', async () => {
  const { page } = doorman
  await haveThemWait()
  await paste([])
  await expect(page.locator('main')).toContainText(
    'The page holds nobody. If so, 3 people who were waiting are not on it: Ada Testcase, Cy Testcase and Dee Testcase.',
  )
  await picture(page, 'holds-nobody')
})

test('files that bring nothing are not offered to be imported', async () => {
  const { app, page } = doorman
  const folder = mkdtempSync(join(tmpdir(), 'doorman-nothing-'))
  const file = join(folder, 'Connections.csv')
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  writeFileSync(file, `${head}\n,,,,Tidemark,Pilot,04 May 2026\n`)
  await drop(app, page, file)
  await expect(page.getByRole('heading', { name: 'Nothing to import' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose other files' })).toBeFocused()
  await expect(page.locator('main').getByRole('button', { name: 'Import', exact: true })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Connections.csv' })).toContainText('1 row skipped')
  await picture(page, 'nothing-to-import')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { name: 'Who is at your door?' })).toBeVisible()
  rmSync(folder, { recursive: true, force: true })
})
