import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { go, importFile, people } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

let folder: string
let doorman: LaunchedDoorman

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-rules-'))
  await writeSample(join(folder, 'Basic_LinkedInDataExport.zip'))
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(async () => {
  doorman = await launchDoorman()
  await importFile(doorman.app, doorman.page, join(folder, 'Basic_LinkedInDataExport.zip'))
})

test.afterEach(async () => {
  await doorman.close()
})

const noTie = 'nothing in your files connects you'
const weight = (page: Page): Locator => page.getByRole('spinbutton', { name: `Weight: ${noTie}` })
const draft = (page: Page): Locator => page.getByRole('region', { name: 'Not saved yet' })
const said = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text })
const likely = async (page: Page): Promise<number> => {
  const tab = page.getByRole('button', { name: /^Likely/ })
  return Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0])
}

test('who would be judged otherwise is seen before a weight is saved, and Z puts it back', async () => {
  const { page } = doorman
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  const before = await likely(page)
  expect(before).toBeGreaterThan(0)
  await go(page, 'u')
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeFocused()
  await expect(page.getByText('You have decided nothing here yet.')).toBeVisible()
  await expect(draft(page)).toContainText('before anything is saved')

  await weight(page).focus()
  await expect(weight(page)).toHaveValue('3')
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown')
  await expect(weight(page)).toHaveValue('0')
  await expect(draft(page)).toContainText(/\d+ of \d+ undecided invitations would be judged otherwise\./)
  await expect(draft(page)).toContainText('weighs 0 instead of 3')
  await expect(draft(page).getByText(/^Ignore · likely → would be Unsure \d+$/)).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(said(page, 'Saved')).toContainText('Z to undo.')
  await expect(draft(page)).toContainText('before anything is saved')
  await expect(weight(page)).toBeFocused()

  await go(page, 'i')
  await expect.poll(() => likely(page)).toBeLessThan(before)
  await page.keyboard.press('z')
  await expect(said(page, 'The rules weigh as they did before.')).toBeVisible()
  await expect.poll(() => likely(page)).toBe(before)
  await page.keyboard.press('Shift+Z')
  await expect(said(page, 'The rules weigh as you changed them again.')).toBeVisible()
  await expect.poll(() => likely(page)).toBeLessThan(before)

  await go(page, 'h')
  const entry = page.getByRole('listitem').filter({ hasText: 'weighs 0 instead of 3' })
  await expect(entry.getByText('Rules changed').first()).toBeVisible()
  await entry.getByRole('button', { name: /^Undo/ }).click()
  await expect(entry.getByText('undone')).toBeVisible()
  await go(page, 'u')
  await expect(weight(page)).toHaveValue('3')
})

test('whoever would be judged otherwise can be opened, and the focus comes back to their name', async () => {
  const { page } = doorman
  await go(page, 'u')
  await weight(page).fill('0')
  const someone = draft(page).getByRole('region', { name: 'Undecided' }).getByRole('button').first()
  const name = (await someone.textContent()) ?? ''
  await someone.focus()
  await page.keyboard.press('Enter')
  const person = page.getByRole('dialog', { name: 'Person' })
  await expect(person.getByRole('heading', { name })).toBeVisible()
  await expect(person.getByRole('region', { name: 'Why' })).toContainText(noTie)
  await page.keyboard.press('Escape')
  await expect(someone).toBeFocused()
  await page.keyboard.press('Enter')
  await person.getByRole('button', { name: 'Show in Invitations' }).click()
  await expect(page.getByRole('region', { name: 'Dossier' }).getByRole('heading', { name })).toBeVisible()
})

test('what is changed is kept when the screen is left, and can be taken back or discarded', async () => {
  const { page } = doorman
  await go(page, 'u')
  await weight(page).fill('1')
  await page.getByRole('checkbox', { name: /^On: / }).first().uncheck()
  await page.getByRole('spinbutton', { name: 'Ignore from, in points' }).fill('6')
  await expect(draft(page)).toContainText('Your changes: 3')
  await go(page, 't')
  await expect(said(page, 'Your changes to the rules are kept, and not saved yet.')).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Rules draft/ })).toBeVisible()
  await go(page, 'u')
  await expect(draft(page)).toContainText('Your changes: 3')
  await expect(weight(page)).toHaveValue('1')
  await draft(page)
    .getByRole('button', { name: `Take back “${noTie}” weighs` })
    .click()
  await expect(weight(page)).toHaveValue('3')
  await expect(draft(page)).toContainText('Your changes: 2')
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(draft(page)).toContainText('before anything is saved')
  await expect(page.getByRole('spinbutton', { name: 'Ignore from, in points' })).toHaveValue('5')
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeFocused()
})

test('suggestions of which one is enough say so', async () => {
  const { page } = doorman
  await page.evaluate(async () => {
    const engine = Reflect.get(globalThis, 'doorman')
    const list = await engine.list({ stage: 'invitation', all: false })
    const rows: { key: string; action: string }[] = list.value
    const people = rows.filter(({ action }) => action === 'ignore').map(({ key }) => key)
    await engine.decide({ verb: 'accept', people, stage: 'invitation' })
  })
  await go(page, 'u')
  await expect(page.getByRole('region', { name: 'Suggestions' })).toContainText(
    /It would mend mostly the same verdicts as the suggestions? on “.*: try one of them first\./,
  )
})

test('a saved weighing leads back to the standard, which is again saved only on demand', async () => {
  const { page } = doorman
  await go(page, 'u')
  const standard = page.getByRole('button', { name: 'Back to standard' })
  await expect(standard).toHaveAttribute('aria-disabled', 'true')
  await weight(page).fill('7')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(said(page, 'Saved')).toBeVisible()
  await expect(standard).toHaveAttribute('aria-disabled', 'false')
  await standard.click()
  await expect(weight(page)).toHaveValue('3')
  await expect(draft(page)).toContainText('weighs 3 instead of 7')
  await page.keyboard.press('Control+d')
  await expect(weight(page)).toHaveValue('7')
})

test('of many changes in a row the last one is answered', async () => {
  const { page } = doorman
  await go(page, 'u')
  await weight(page).focus()
  for (const key of ['0', '5', '0', '9', '0'])
    await page.keyboard.press(`Control+a`).then(() => page.keyboard.press(key))
  const line = draft(page).getByText(/would be judged otherwise/)
  await expect(line).toBeVisible()
  const answer = await line.textContent()
  await page.waitForTimeout(600)
  expect(await line.textContent()).toBe(answer)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('3')
  await expect(draft(page)).toContainText('before anything is saved')
})

test('a suggestion is only tried in the draft, and can be taken back', async () => {
  const { page } = doorman
  await go(page, 'i')
  await page.keyboard.press('2')
  const bare = people(page).filter({ hasText: 'ignore' })
  await expect(bare.first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('no tie')
  await page.keyboard.press('Enter')
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('a')
  await go(page, 'u')
  const first = page.getByRole('region', { name: 'Suggestions' }).getByRole('listitem').first()
  await expect(first).toContainText(/“.+” spoke against \d+ people, and you accepted (\d+|all) of them/)
  await expect(first).toContainText(/would agree with \d+ .*and contradict \d+/)
  const button = first.getByRole('button')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(draft(page)).toContainText('Your changes: 1')
  await go(page, 'h')
  await expect(page.getByText('Rules changed')).toHaveCount(0)
  await go(page, 'u')
  await button.click()
  await expect(draft(page)).toContainText('before anything is saved')
})

test('each decision is counted for and against the rules that spoke', async () => {
  const { page } = doorman
  await go(page, 'i')
  await page.keyboard.press('3')
  await expect(people(page).first()).toBeVisible()
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('i')
  await page.keyboard.press('a')
  await go(page, 'u')
  const verdicts = page.getByRole('region', { name: 'How often you agreed', exact: true })
  await expect(verdicts.getByRole('row', { name: /^Ignore · certain/ })).toContainText('4 of 5 (80 %)')
  const wrong = page.getByRole('region', { name: 'Rules' }).getByRole('row').nth(1)
  await expect(wrong.getByRole('cell').nth(4)).toHaveText('You disagreed 1')
  await wrong.getByRole('button', { name: /^By level/ }).click()
  await expect(page.getByText(/^In certain verdicts: \d of \d/)).toBeVisible()
  await page.getByRole('button', { name: 'Removals', exact: true }).last().click()
  await expect(page.getByText('You have decided nothing here yet.')).toBeVisible()
})
