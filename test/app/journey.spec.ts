import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Truth } from '../../build/sample/truth.ts'
import { writeSample } from '../../build/sample/writeSample.ts'
import { dossier, drop, go, importFile, people, railCount } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'
import { picture } from './shooting.ts'

let folder: string
let zip: string
let truth: Truth
let doorman: LaunchedDoorman

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-journey-'))
  zip = join(folder, 'Basic_LinkedInDataExport.zip')
  truth = await writeSample(zip)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(async () => {
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
})

const number = (value: number): string => value.toLocaleString('en')

/** The name of the person whose row is active. */
async function activeName(): Promise<string> {
  const { page } = doorman
  const id = await page.getByRole('listbox').getAttribute('aria-activedescendant')
  return (await page.locator(`#${id} .row-name`).textContent()) ?? ''
}

test('an export that is dropped is counted as its author counts it, before and after it is imported', async () => {
  const { app, page } = doorman
  await drop(app, page, zip)
  await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
  for (const [count, word] of [
    [truth.connections, 'connections'],
    [truth.invitations, 'invitations'],
    [truth.messages, 'messages'],
    [truth.people.length, 'people'],
  ] as const) {
    await expect(page.locator('main')).toContainText(`${number(count)} ${word}`)
  }
  for (const { name, rows, imported, skipped } of truth.files) {
    await expect(page.getByRole('row', { name: new RegExp(`^${name}`) })).toContainText(
      [rows, imported, skipped].map(number).join(''),
    )
  }
  await page.getByRole('button', { name: 'Import', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  await importFile(app, page, zip)
  await expect(page.locator('main')).toContainText('0 rows added')
  await expect(page.getByRole('region', { name: 'Since last time' })).toHaveCount(0)
})

test('invitations are accepted, ignored and taken back with one key each', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  const open = await railCount(page, 'Invitations')
  const first = await activeName()

  await page.keyboard.press('i')
  await expect(page.getByRole('status').filter({ hasText: first })).toContainText(`Ignored ${first}`)
  const second = await activeName()
  expect(second).not.toBe(first)
  await page.keyboard.press('a')
  await expect(page.getByRole('status').filter({ hasText: second })).toContainText(`Accepted ${second}`)
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open - 2)
  await expect.poll(() => railCount(page, 'To do')).toBe(2)

  await page.keyboard.press('z')
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open - 1)
  expect(await activeName()).toBe(second)
  await page.keyboard.press('Shift+Z')
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open - 2)
})

test('undo and redo are offered only when there is something to undo or redo', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeDisabled()
  await page.keyboard.press('i')
  await expect(undo).toBeEnabled()
  await undo.click()
  await expect(undo).toBeDisabled()
  await page.keyboard.press('Shift+Z')
  await expect(undo).toBeEnabled()
  await go(page, 'h')
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled()
})

test('whom the owner protects is called protected, and is not among the certain ones', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await page.keyboard.press('3')
  await expect(people(page).first()).toBeVisible()
  const name = await activeName()
  await page.keyboard.press('p')
  await expect(people(page).filter({ hasText: name })).toHaveCount(0)
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect(people(page).filter({ hasText: name })).toContainText('protected')
  await expect(page.getByText(/^1 of [\d,]+ open$/)).toBeVisible()
  await expect(dossier(page).getByRole('region', { name: 'Why' })).toContainText('Protected')
  await picture(page, 'protected')
})

test('a key that is held down decides about one person only', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  const open = await railCount(page, 'Invitations')
  await page.keyboard.down('i')
  for (let i = 0; i < 10; i += 1) await page.keyboard.down('i')
  await page.keyboard.up('i')
  await expect.poll(() => railCount(page, 'To do')).toBe(1)
  expect(await railCount(page, 'Invitations')).toBe(open - 1)
})

test('the evidence is quoted, and its words are marked in the note', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await page.keyboard.press('3')
  await expect(people(page).first()).toBeVisible()
  const mark = dossier(page).getByRole('region', { name: 'Note' }).locator('mark').first()
  await expect(mark).toBeVisible()
  const marked = (await mark.textContent()) ?? ''
  await expect(dossier(page).getByRole('region', { name: 'Why' })).toContainText(marked)
})

test('all certain removals are decided at once, and stand on the worklist', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'r')
  await expect(people(page).first()).toBeVisible()
  const open = await railCount(page, 'Removals')
  const offer = page.getByRole('button', { name: /Select all certain/ }).first()
  const certain = Number(/\((\d+)\)/.exec((await offer.textContent()) ?? '')?.[1])
  expect(certain).toBeGreaterThan(3)
  await offer.click()
  await page.keyboard.press('r')
  await expect.poll(() => railCount(page, 'Removals')).toBe(open - certain)

  await go(page, 't')
  await expect(page.getByRole('list', { name: 'To do on LinkedIn' }).getByRole('listitem')).toHaveCount(
    certain,
  )
  await page.keyboard.press('d')
  await expect.poll(() => railCount(page, 'To do')).toBe(certain - 1)
  await page.keyboard.press('z')
  await expect(page.getByRole('status').filter({ hasText: 'Back on the worklist: ' })).toBeVisible()
  await go(page, 'h')
  await expect(page.getByRole('status').filter({ hasText: 'worklist' })).toBeHidden()
})

test('everything is still there after a restart, undo included', async () => {
  const userData = mkdtempSync(join(folder, 'data-'))
  const first = await launchDoorman({ userData })
  await importFile(first.app, first.page, zip)
  await go(first.page, 'i')
  await expect(people(first.page).first()).toBeVisible()
  const open = await railCount(first.page, 'Invitations')
  const name = (await dossier(first.page).getByRole('heading', { level: 2 }).textContent()) ?? ''
  await first.page.keyboard.press('i')
  await expect.poll(() => railCount(first.page, 'To do')).toBe(1)
  await first.close()

  const second = await launchDoorman({ userData })
  await expect.poll(() => railCount(second.page, 'Invitations')).toBe(open - 1)
  expect(await railCount(second.page, 'To do')).toBe(1)
  await go(second.page, 'h')
  const batches = second.page.getByRole('list', { name: 'Decisions, newest first' }).getByRole('listitem')
  await expect(batches).toHaveCount(1)
  await second.page.keyboard.press('z')
  await expect.poll(() => railCount(second.page, 'Invitations')).toBe(open)
  await expect(
    second.page.getByRole('status').filter({ hasText: `No longer ignored: ${name}.` }),
  ).toBeVisible()
  await second.close()
})

test('a file that is no export is named, with what to do, and nothing changes', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await expect.poll(() => railCount(page, 'Invitations')).toBeGreaterThan(0)
  const open = await railCount(page, 'Invitations')
  const picture = join(folder, 'holiday.zip')
  writeFileSync(picture, 'not an archive')
  await drop(app, page, picture)
  await expect(page.getByRole('heading', { name: 'Not imported' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'holiday.zip' })).toBeVisible()
  expect(await railCount(page, 'Invitations')).toBe(open)
})

test('the whole way can be gone with the keyboard alone', async () => {
  const { page } = doorman
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (focused === 'Try with made-up people') break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('i')
  await expect.poll(() => railCount(page, 'To do')).toBe(2)
  await page.keyboard.press('/')
  await page.keyboard.type('zzzz')
  await expect(page.getByText('No one matches')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the worklist can be kept narrow and above the browser, and the window gets its place back', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  await page.keyboard.press('i')
  await go(page, 't')
  const width = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width)
  const wide = await width()
  const beside = page.getByRole('button', { name: 'Keep beside LinkedIn' })
  await beside.click()
  await expect.poll(width).toBe(420)
  await expect(beside).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: /^Done/ })).toBeInViewport()
  await page.keyboard.press('d')
  await expect(page.getByRole('status').filter({ hasText: 'Done: ' })).toBeVisible()
  await picture(page, 'beside')
  await go(page, 'i')
  await expect.poll(width).toBe(wide)
})

test('messages that could be anybody’s are asked about once', async () => {
  const { app, page } = doorman
  const file = join(folder, 'messages.csv')
  const head =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
  const link = 'https://www.linkedin.com/in/'
  const row = `2-made-up==,,Bo Made-Up,${link}bo,Nora Made-Up,${link}nora,2026-05-04 08:00:00 UTC,,Hello,INBOX`
  writeFileSync(file, `${head}\n${row}\n`)
  await drop(app, page, file)
  await page.getByLabel('Your name, as LinkedIn writes it').fill('Nora Made-Up')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
  await expect(page.locator('main')).toContainText('1 message')
})
