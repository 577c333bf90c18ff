import { expect, test } from '@playwright/test'
import { go } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

let doorman: LaunchedDoorman

test.beforeEach(async () => {
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
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

test('a draft in a language that is not read is neither liked nor disliked for it, however short', async () => {
  const { page } = doorman
  await go(page, 'w')
  const draft = page.getByRole('textbox', { name: 'A note to send' })
  const unread = page.getByRole('region', { name: 'What was not judged' })
  await draft.fill('Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.')
  await expect(unread).toContainText('In Polish, which Doorman does not read')
  await draft.fill('Купите наш курс!')
  await expect(unread).toContainText('In Cyrillic letters, which Doorman does not read')
  await expect(page.getByRole('region', { name: 'What its reader likes about your note' })).toHaveCount(0)
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
