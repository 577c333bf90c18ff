import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Locator, test } from '@playwright/test'
import { inviters, writeAskedExport } from './askedExport.ts'
import { dossier, go, importFile, people, railCount } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

let folder: string
let doorman: LaunchedDoorman

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-asking-'))
  doorman = await launchDoorman()
  await importFile(doorman.app, doorman.page, writeAskedExport(folder))
  await go(doorman.page, 'i')
  await expect(people(doorman.page)).toHaveCount(3)
})

test.afterEach(async () => {
  await doorman.close()
  rmSync(folder, { recursive: true, force: true })
})

const copied = () => doorman.app.evaluate(({ clipboard }) => clipboard.readText())
const form = (): Locator => doorman.page.getByRole('dialog', { name: 'Ask why' })
const text = (): Locator => form().getByLabel('Your reply')
const said = (words: string): Locator => doorman.page.getByRole('status').filter({ hasText: words })

/** Makes somebody active and opens the reply to them. */
async function askWhy(name: string): Promise<void> {
  const { page } = doorman
  await people(page).filter({ hasText: name }).click()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('m')
  await expect(text()).toBeFocused()
}

test('a reply is shown, changed, copied to the clipboard of the system and recorded, and Z takes it back', async () => {
  const { page } = doorman
  await askWhy('Ana Testcase')
  await expect(text()).toHaveValue(
    /^Hi Ana,\n\nThank you for your invitation\..*\n\nBest regards,\nOlive Owner$/,
  )
  await text().press('Control+End')
  await text().press('Shift+Enter')
  await page.keyboard.type('PS: I row.')
  await page.keyboard.press('Enter')
  await expect(form()).toBeHidden()
  expect(await copied()).toMatch(/^Hi Ana,[\s\S]*\nOlive Owner\nPS: I row\.$/)
  await expect(said('Reply for Ana Testcase copied')).toBeVisible()
  await expect.poll(() => railCount(page, 'Invitations')).toBe(2)
  expect(await railCount(page, 'To do')).toBe(0)
  await expect(page.getByRole('listbox')).toBeFocused()

  await go(page, 'h')
  await expect(page.getByRole('list', { name: 'Decisions, newest first' })).toContainText(
    'Asked why Ana Testcase',
  )
  await page.keyboard.press('z')
  await expect(said('No longer asked: Ana Testcase')).toBeVisible()
  await expect.poll(() => railCount(page, 'Invitations')).toBe(3)
})

test('the reply is in the language of their note where there is a template for it, else in English', async () => {
  const { page } = doorman
  await askWhy('Inés Testcase')
  await expect(text()).toHaveValue(/^Hi Inés,/)
  await form().getByLabel('Language').selectOption('Spanish')
  await expect(text()).toHaveValue(/^Hola, Inés:/)
  await page.keyboard.press('Escape')
  await expect(form()).toBeHidden()
  await go(page, 's')
  await page.getByLabel('Another language').selectOption('Spanish')
  await page.getByRole('button', { name: 'Add language' }).click()
  const spanish = page.getByRole('region', { name: 'Asking why' }).getByLabel('Spanish')
  await spanish.fill('Hola {first} de {company}, ¿por qué yo? {owner}')
  await spanish.blur()
  await page.getByRole('heading', { level: 1 }).focus()
  await go(page, 'i')
  await askWhy('Inés Testcase')
  await expect(text()).toHaveValue('Hola Inés de, ¿por qué yo? Olive Owner')
  await page.keyboard.press('Escape')
  await askWhy('Cy Testcase')
  await expect(text()).toHaveValue(/^Hi Cy,/)
})

test('Escape leaves everything as it was, and so does a clipboard that takes nothing', async () => {
  const { app, page } = doorman
  await app.evaluate(({ clipboard }) => clipboard.writeText('something of mine'))
  await askWhy('Ana Testcase')
  await page.keyboard.press('Escape')
  await expect(form()).toBeHidden()
  expect(await copied()).toBe('something of mine')
  await expect(page.getByRole('listbox')).toBeFocused()

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no clipboard'))
  })
  await askWhy('Ana Testcase')
  await page.keyboard.press('Enter')
  await expect(form().getByRole('alert')).toContainText('nothing was recorded')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeFocused()
  expect(await railCount(page, 'Invitations')).toBe(3)
  await go(page, 'h')
  await expect(page.getByText('Nothing decided yet')).toBeVisible()
})

test('right after asking, O opens the page of whom was asked, once', async () => {
  const { app, page } = doorman
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: readonly string[] }).opened)
  await askWhy('Ana Testcase')
  await page.keyboard.press('Enter')
  await expect(said('Reply for Ana Testcase copied')).toBeVisible()
  await page.keyboard.press('o')
  await expect.poll(opened).toEqual(['https://www.linkedin.com/in/ana-testcase/'])
  await page.keyboard.press('o')
  await expect.poll(async () => (await opened()).length).toBe(2)
  expect((await opened())[1]).not.toContain('ana-testcase')

  const offer = page.locator('.said').getByRole('button', { name: 'Open on LinkedIn' })
  await askWhy('Cy Testcase')
  await page.keyboard.press('Enter')
  await expect(said('Reply for Cy Testcase copied')).toBeVisible()
  await expect(offer).toBeVisible()
  await page.keyboard.press('z')
  await expect(offer).toBeHidden()
  await askWhy('Cy Testcase')
  await page.keyboard.press('Enter')
  await expect(offer).toBeVisible()
  await expect(people(page)).toHaveCount(1)
})

test('whoever is picked with the mouse after asking is whom O opens', async () => {
  const { app, page } = doorman
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  await askWhy('Ana Testcase')
  await page.keyboard.press('Enter')
  const offer = page.locator('.said').getByRole('button', { name: 'Open on LinkedIn' })
  await expect(offer).toBeVisible()
  await people(page).filter({ hasText: 'Cy Testcase' }).click()
  await expect(offer).toBeHidden()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('o')
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: readonly string[] }).opened)
  await expect.poll(opened).toEqual(['https://www.linkedin.com/in/cy-testcase/'])
})

test('an answer in a later import brings them back to the top, with their words', async () => {
  const { app, page } = doorman
  for (const { name } of inviters.slice(0, 2)) {
    await askWhy(name)
    await page.keyboard.press('Enter')
    await expect(said(`Reply for ${name} copied`)).toBeVisible()
  }
  await expect(people(page)).toHaveCount(1)
  const answer = {
    ...inviters[1],
    text: 'I row as well, and your talk on cold chains answered a question of mine. May I ask you about doors?',
    at: Date.now() + 60_000,
  }
  await go(page, 'm')
  await page.getByRole('button', { name: 'Import more' }).click()
  await importFile(app, page, writeAskedExport(folder, [answer]))
  await expect(page.getByRole('region', { name: 'Since last time' })).toContainText(/Answered you:? 1/)
  await go(page, 'i')
  await expect(people(page)).toHaveCount(2)
  await expect(people(page).first()).toContainText('Answered: I row as well')
  await people(page).first().click()
  const question = dossier(page).getByRole('region', { name: 'Your question' })
  await expect(question).toContainText(/You asked why on .*; they answered on /)
  await expect(question).toContainText('answered a question of mine.')
  await expect(question.locator('mark').first()).toBeVisible()
  await page.keyboard.press('a')
  await expect(people(page)).toHaveCount(1)
  await go(page, 'u')
  await page.getByRole('spinbutton', { name: 'Weight: they say why they write to you' }).fill('0')
  const draft = page.getByRole('region', { name: 'Not saved yet' })
  await draft.getByRole('region', { name: 'Decided already' }).getByRole('button', { name: 'Inés' }).click()
  const answered = page.getByRole('dialog').getByRole('region', { name: 'Their answer' })
  await expect(answered).toContainText(/^Their answer on \d+ \w+ \d{4}/)
  await expect(answered.locator('mark').first()).toBeVisible()
})

test('one reply speaks to one person', async () => {
  const { page } = doorman
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await expect(page.getByRole('button', { name: /^Ask why/ })).toBeDisabled()
  await page.keyboard.press('m')
  await expect(said('One reply speaks to one person')).toBeVisible()
  await expect(form()).toBeHidden()
})
