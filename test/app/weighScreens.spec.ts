import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { go, importFile, people } from './inbox.ts'
import { launchDoorman } from './launch.ts'
import { shooter } from './shooting.ts'

/** Decides about everyone who is certain, and a few against what is advised. */
async function decideMany(page: Page): Promise<void> {
  await go(page, 'i')
  await page.keyboard.press('3')
  await expect(people(page).first()).toBeVisible()
  await page.keyboard.press('Shift+X')
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('i')
  await page.keyboard.press('2')
  for (let i = 0; i < 12; i += 1) await page.keyboard.press(i % 5 === 0 ? 'i' : 'a')
  await page.keyboard.press('1')
  for (let i = 0; i < 6; i += 1) await page.keyboard.press(i % 2 === 0 ? 'i' : 'a')
  await go(page, 'r')
  await expect(people(page).first()).toBeVisible()
  for (let i = 0; i < 6; i += 1) await page.keyboard.press(i === 3 ? 'a' : 'r')
}

for (const theme of ['light', 'dark'] as const) {
  test(`rules and insights are drawn and free of accessibility faults, in ${theme}`, async () => {
    test.setTimeout(180_000)
    const folder = mkdtempSync(join(tmpdir(), 'doorman-weigh-'))
    const zip = join(folder, 'Complete_LinkedInDataExport.zip')
    await writeSample(zip)
    const { app, page, close } = await launchDoorman()
    const { shoot, found } = shooter(page, theme)
    const resize = (width: number, height: number) =>
      app.evaluate(
        ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setSize(w ?? 0, h ?? 0),
        [width, height],
      )
    const scrollTo = (name: string) =>
      page
        .getByRole('region', { name, exact: true })
        .first()
        .evaluate((part) => part.scrollIntoView())
    await go(page, 's')
    await page.getByLabel(theme === 'light' ? 'Light' : 'Dark').check()
    await go(page, 'n')
    await expect(page.getByText('there is nothing to count')).toBeVisible()
    await shoot('insights-nothing')
    await go(page, 'u')
    await expect(page.getByText('You have decided nothing here yet.')).toBeVisible()
    await shoot('rules-nothing')
    await go(page, 'm')
    await importFile(app, page, zip)
    await go(page, 'u')
    await expect(page.getByText('You have decided nothing here yet.')).toBeVisible()
    await shoot('rules-undecided')
    await decideMany(page)

    await go(page, 'u')
    await expect(page.getByRole('region', { name: 'How often you agreed' })).toBeVisible()
    await shoot('rules')
    const weight = page.getByRole('spinbutton', { name: 'Weight: nothing in your files connects you' })
    await weight.fill('1')
    await expect(page.getByRole('region', { name: 'Undecided' })).toBeVisible()
    await page.getByRole('button', { name: /^By level: nothing in your/ }).click()
    await shoot('rules-draft')
    await page.getByRole('region', { name: 'Undecided' }).getByRole('button').first().click()
    await expect(page.getByRole('dialog').getByRole('region', { name: 'Why' })).toBeVisible()
    await shoot('rules-person')
    await page.keyboard.press('Escape')
    await scrollTo('Limits')
    await shoot('rules-limits')
    await resize(700, 560)
    await shoot('rules-narrow')
    await page.getByRole('button', { name: 'Who?' }).click()
    await shoot('rules-narrow-who')
    await resize(1200, 800)
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await page.getByRole('group', { name: 'Door' }).getByRole('button', { name: 'Removals' }).click()
    await shoot('rules-saved')
    await go(page, 'h')
    await expect(page.getByText('Rules changed').first()).toBeVisible()
    await shoot('history-rules')

    await go(page, 'n')
    await expect(page.getByRole('img', { name: /^Invitations you got per month/ })).toBeVisible()
    await shoot('insights')
    for (const part of ['Verdicts', 'How soon they wrote', 'Copied texts', 'Notes you sent']) {
      await scrollTo(part)
      await shoot(`insights-${part.toLowerCase().replaceAll(' ', '-')}`)
    }
    await resize(700, 560)
    await page.getByText('As a table').click()
    await scrollTo('Month by month')
    await shoot('insights-narrow')
    expect(found).toEqual([])
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
}

test('at 200 per cent in the smallest window, rules and insights need no scrolling sideways', async () => {
  const { app, page, close } = await launchDoorman()
  const folder = mkdtempSync(join(tmpdir(), 'doorman-zoom-'))
  const zip = join(folder, 'Basic_LinkedInDataExport.zip')
  await writeSample(zip)
  await importFile(app, page, zip)
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setSize(100, 100)
    window?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(340)
  for (const [key, part] of [
    ['u', '.rules'],
    ['n', '.insights'],
  ] as const) {
    await go(page, key)
    const body = page.locator(part)
    await expect(body).toBeVisible()
    if (key === 'u') await page.getByRole('spinbutton').first().fill('0')
    const tooWide = await body.evaluate((one) => {
      const edge = one.getBoundingClientRect().left + one.clientWidth
      const out = [...one.querySelectorAll('*')].filter(
        (part) => !part.closest('.table-room') && part.getBoundingClientRect().right > edge + 1,
      )
      return one.scrollWidth > one.clientWidth ? out.map(({ outerHTML }) => outerHTML.slice(0, 120)) : []
    })
    expect(tooWide).toEqual([])
  }
  await close()
  rmSync(folder, { recursive: true, force: true })
})
