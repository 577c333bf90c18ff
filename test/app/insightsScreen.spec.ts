import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSample } from '../../build/sample/writeSample.ts'
import { writeAskedExport } from './askedExport.ts'
import { go, importFile } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

let folder: string
let doorman: LaunchedDoorman

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-insights-'))
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every drawing of months has its numbers in a table', async () => {
  const { app, page } = doorman
  const zip = join(folder, 'Basic_LinkedInDataExport.zip')
  await writeSample(zip)
  await importFile(app, page, zip)
  await go(page, 'n')
  await expect(page.getByRole('heading', { name: 'Insights', level: 1 })).toBeFocused()
  const months = page.getByRole('region', { name: 'Month by month' })
  await expect(months.getByRole('img')).toHaveCount(3)
  await months.getByText('As a table').click()
  const column = async (index: number): Promise<number> => {
    const cells = await months.locator(`tbody td:nth-of-type(${index})`).allTextContents()
    return cells.reduce((sum, cell) => sum + Number(cell.replace(',', '')), 0)
  }
  for (const [drawing, index] of [
    [0, 1],
    [1, 3],
    [2, 4],
  ] as const) {
    const sum = (await column(index)).toLocaleString('en')
    await expect(months.getByRole('img').nth(drawing)).toHaveAccessibleName(
      new RegExp(` per month, from .+: ${sum} in all`),
    )
  }
  await page.getByRole('button', { name: 'Weigh them otherwise in Rules' }).click()
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeFocused()
})

test('the notes that the owner sent are judged the same way, and show which of them worked', async () => {
  const { app, page } = doorman
  await importFile(app, page, writeAskedExport(folder))
  await go(page, 'n')
  const sent = page.getByRole('region', { name: 'Notes you sent' })
  const notes = sent.getByRole('listitem').filter({ has: page.locator('blockquote') })
  await expect(notes).toHaveCount(3)
  await expect(notes.nth(0)).toContainText(/^To Bo Testcase, .*accepted.*Would be accepted/)
  await expect(notes.nth(1)).toContainText(/^To Dee Testcase, .*not accepted so far.*Would be ignored/)
  await expect(notes.nth(2)).toContainText('they sell, advertise or lure in the note')
  const row = (name: string) => sent.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
  await expect(row('Would be accepted')).toHaveText(['1', '1', '0', '0'])
  await expect(row('Would be ignored')).toHaveText(['2', '0', '2', '0'])
  await sent.getByRole('button', { name: 'Hold a new note up to the Mirror' }).click()
  await expect(page.getByRole('heading', { name: 'Mirror' })).toBeFocused()
  await page.getByRole('button', { name: 'The notes you sent, and what came of them' }).click()
  await expect(sent).toBeVisible()
})
