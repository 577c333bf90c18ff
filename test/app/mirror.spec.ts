import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeAskedExport } from './askedExport.ts'
import { go, importFile } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

let folder: string
let doorman: LaunchedDoorman

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-mirror-'))
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a draft is judged while it is written, with the quoted words marked and the characters counted', async () => {
  const { page } = doorman
  await go(page, 'w')
  await expect(page.getByRole('heading', { name: 'Mirror' })).toBeFocused()
  const draft = page.getByRole('textbox', { name: 'A note to send' })
  const said = page.getByRole('region', { name: 'A note to send' }).getByRole('status')
  await draft.fill("I'd like to add you to my professional network on LinkedIn.")
  await expect(said).toContainText(/Your note would (probably )?be ignored/)
  await expect(said).toContainText('What its reader holds against your note')
  await expect(said.locator('mark')).toHaveText("I'd like to add you to my professional network on LinkedIn.")
  await expect(draft).toHaveAccessibleDescription('59 of 300 characters')

  await draft.fill(
    'Hi Bo, your talk on cold chains in Tolby answered a question of mine. May I ask you about doors?',
  )
  await expect(said).toContainText(/Your note would (probably )?be accepted/)
  await expect(said).toContainText('What its reader likes about your note')
  await draft.fill('y'.repeat(230))
  await expect(draft).toHaveAccessibleDescription('230 of 300 characters; some free accounts have 200')
  await draft.fill('y'.repeat(312))
  await expect(draft).toHaveAccessibleDescription('312 of 300 characters: 12 too many for LinkedIn')

  await go(page, 'i')
  await expect(draft).toHaveValue(/^y{312}gi$/)
  await page.getByRole('heading', { level: 1 }).focus()
  await go(page, 'i')
  await go(page, 'w')
  await expect(draft).toHaveValue(/^y{312}gi$/)
  await draft.fill(' ')
  await expect(said).toBeEmpty()
})

test('what arrives late about an earlier draft is not shown for a later one', async () => {
  const { page } = doorman
  await go(page, 'w')
  const draft = page.getByRole('textbox', { name: 'A note to send' })
  await draft.pressSequentially('Hello there, please accept me', { delay: 60 })
  await expect(page.getByRole('region', { name: 'A note to send' }).locator('blockquote')).toHaveText(
    'Hello there, please accept me',
  )
})

test('the notes that the owner sent are judged the same way, and show which of them worked', async () => {
  const { app, page } = doorman
  await go(page, 'w')
  const sent = page.getByRole('region', { name: 'Notes you sent' })
  await expect(sent).toContainText('None in what you imported.')
  await go(page, 'm')
  await importFile(app, page, writeAskedExport(folder))
  await go(page, 'w')
  const notes = sent.getByRole('listitem').filter({ has: page.locator('blockquote') })
  await expect(notes).toHaveCount(3)
  await expect(notes.nth(0)).toContainText(/^To Bo Testcase, .*accepted.*Would be accepted/)
  await expect(notes.nth(1)).toContainText(/^To Dee Testcase, .*not accepted so far.*Would be ignored/)
  await expect(notes.nth(2)).toContainText('they sell or advertise in the note')
  const row = (name: string) => sent.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
  await expect(row('Would be accepted')).toHaveText(['1', '1', '0', '0'])
  await expect(row('Would be ignored')).toHaveText(['2', '0', '2', '0'])
})
