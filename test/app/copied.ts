import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { pageOf } from '../../build/sample/page/pageOf.ts'
import type { Shown } from '../../build/sample/shown.ts'

/** An invitation on LinkedIn's page from somebody made up. */
export function shownOf(first: string, change: Partial<Shown> = {}): Shown {
  const digits = [...first].map((letter) => letter.codePointAt(0) ?? 0).join('')
  return {
    number: `7${digits.padEnd(18, '0').slice(0, 18)}`,
    first,
    last: 'Testcase',
    slug: `${first.toLowerCase()}-testcase`,
    headline: null,
    place: null,
    sentAt: Date.now() - 10 * 24 * 3_600_000,
    note: null,
    mutual: null,
    shared: null,
    follows: false,
    ...change,
  }
}

/** Puts the invitation page with these cards on the clipboard, as a browser does after selecting all and copying. */
export async function copyPage(
  page: Page,
  cards: readonly Shown[],
  options: { readonly shown?: number; readonly html?: boolean } = {},
): Promise<void> {
  const form = {
    layout: 'g4',
    direction: 'received',
    language: 'en',
    capturedAt: Date.now(),
    shown: options.shown ?? cards.length + 2,
  } as const
  const html = pageOf(cards, { ...form, flavour: 'chromium-clipboard-html' }).bytes.toString()
  const text = pageOf(cards, { ...form, flavour: 'chromium-clipboard-text' }).bytes.toString()
  const copied = { 'text/plain': text, ...(options.html === false ? {} : { 'text/html': html }) }
  const done = await page.evaluate((data) => {
    const fill = (event: ClipboardEvent) => {
      for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value)
      event.preventDefault()
    }
    addEventListener('copy', fill, { once: true })
    return document.execCommand('copy')
  }, copied)
  expect(done).toBe(true)
}

/** Writes a connections file with two people of the same name, as `shownOf` calls them. Returns its path. */
export function writeNamesakes(folder: string, first: string): string {
  const file = join(folder, 'Connections.csv')
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  const row = (where: string, company: string) =>
    `${first},Testcase,https://www.linkedin.com/in/${first}-${where},,${company},Pilot,04 May 2026`
  writeFileSync(file, `${[head, row('at-sea', 'Tidemark'), row('ashore', 'Cobbleton')].join('\n')}\n`)
  return file
}

/** Imports what the preview shows; ends on the report. */
export async function importShown(page: Page): Promise<void> {
  await page.locator('main').getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 30_000 })
}
