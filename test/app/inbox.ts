import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Drops a file of this computer on the window, as a file manager would. */
export async function drop(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await app.evaluate(async ({ BrowserWindow }, path) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('there is no window')
    contents.debugger.attach('1.3')
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await contents.debugger.sendCommand('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
    }
    contents.debugger.detach()
  }, file)
}

/** Drops an export, reads what it would do and imports it; ends on the report. */
export async function importFile(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await drop(app, page, file)
  await expect(page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()
  await page.getByRole('button', { name: 'Import', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 30_000 })
}

export const people = (page: Page): Locator => page.getByRole('listbox').getByRole('option')
export const dossier = (page: Page): Locator => page.getByRole('region', { name: 'Dossier' })

/** Goes to a screen with its two keys, as the owner would. */
export async function go(page: Page, letter: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press(letter)
}

/** The number beside a screen in the rail; 0 when there is none. */
export async function railCount(page: Page, screen: string): Promise<number> {
  const item = page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
  return Number(/\d+/.exec((await item.textContent()) ?? '')?.[0] ?? 0)
}
