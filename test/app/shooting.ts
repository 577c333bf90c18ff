import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Page, test } from '@playwright/test'

export type Theme = 'light' | 'dark'

/** Playwright opens a page of its own for axe, which Electron does not have; the older mode does without. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Takes a picture of the window as it is, by name and theme. */
export async function picture(page: Page, name: string, theme: Theme = 'light'): Promise<void> {
  const screens = join(test.info().project.outputDir, 'screens')
  mkdirSync(screens, { recursive: true })
  await page.screenshot({ path: join(screens, `${name}-${theme}.png`) })
}

/** Takes pictures and gathers the accessibility faults of what is in them. */
export function shooter(page: Page, theme: Theme) {
  const found: string[] = []
  const shoot = async (name: string): Promise<void> => {
    await picture(page, name, theme)
    found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`))
  }
  return { shoot, found: found as readonly string[] }
}
