import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { decidedInbox } from './decidedInbox.ts'
import { go, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'
import { shooter } from './shooting.ts'

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-learning-'))
})

test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const learning = (page: Page) => page.getByRole('region', { name: 'Learning from your decisions' })
const draft = (page: Page) => page.getByRole('region', { name: 'Not saved yet' })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(said(page, 'Saved')).toBeVisible()
  await expect(draft(page)).toContainText('before anything is saved')
}

for (const theme of ['light', 'dark'] as const) {
  test(`what is learned is offered, switched on, learned again and switched off, in ${theme}`, async () => {
    test.setTimeout(120_000)
    const { page, close } = await launchDoorman({ userData: await decidedInbox(folder) })
    const { shoot, found } = shooter(page, theme)
    const show = (name: string) =>
      page
        .getByRole('region', { name, exact: true })
        .first()
        .evaluate((part) => part.scrollIntoView())
    await go(page, 's')
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).check()
    await go(page, 'u')
    await expect(page.getByRole('region', { name: 'Suggestions' }).getByRole('listitem')).not.toHaveCount(0)
    await shoot('rules-suggestions')
    await page
      .getByRole('button', { name: /^Try it/ })
      .first()
      .click()
    await expect(draft(page)).toContainText(
      /Your \d+ decisions on invitations: the verdicts would agree with/,
    )
    await expect(draft(page)).not.toContainText('connections')
    await shoot('rules-suggestion-tried')
    await page.keyboard.press('Control+d')

    await expect(learning(page)).toContainText('Off.')
    await expect(learning(page)).toContainText(/It foretells \d+ % of your 100 decisions/)
    await show('Learning from your decisions')
    await shoot('learning-offered')
    await page.getByRole('button', { name: 'Removals', exact: true }).last().click()
    await expect(learning(page).getByRole('button')).toHaveCount(0)
    await show('Learning from your decisions')
    await shoot('learning-too-few')
    await page.getByRole('button', { name: 'Invitations', exact: true }).last().click()

    await learning(page).getByRole('button', { name: 'Switch on' }).click()
    await expect(draft(page)).toContainText('Learning from invitations is switched on, with 100 decisions')
    await expect(draft(page)).toContainText(
      'Doorman learned from these very decisions, so agreeing with them proves little.',
    )
    await expect(draft(page)).toContainText('judged otherwise.')
    await show('Learning from your decisions')
    await shoot('learning-tried')
    await save(page)
    await expect(learning(page)).toContainText('On, ')
    await show('Learning from your decisions')
    await shoot('learning-on')

    await go(page, 'i')
    await expect(people(page).first()).toBeVisible()
    for (let i = 0; i < 6; i += 1) await page.keyboard.press(i % 2 === 0 ? 'a' : 'i')
    await go(page, 'u')
    await learning(page).getByRole('button', { name: 'Learn again from 106 decisions' }).click()
    await expect(draft(page)).toContainText('Learning from invitations is done again, with 106 decisions')
    await expect(draft(page)).toContainText('judged otherwise.')
    await show('Learning from your decisions')
    await shoot('learning-again')
    await save(page)
    await learning(page).getByRole('button', { name: 'Switch off' }).click()
    await expect(draft(page)).toContainText('Learning from invitations is switched off')
    await save(page)
    await expect(learning(page)).toContainText('Off.')
    await go(page, 'h')
    await expect(page.getByRole('listitem').filter({ hasText: /^Rules changed/ })).toHaveCount(3)
    await shoot('history-learning')
    expect(found).toEqual([])
    await close()
  })
}
