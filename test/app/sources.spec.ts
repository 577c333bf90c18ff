import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { waiting } from '../../build/sample/captures.ts'
import { type Scene, sceneOf } from '../../build/sample/scene.ts'
import { writeScene } from '../../build/sample/writeSample.ts'
import { writeCaptures } from '../helpers/captures.ts'
import { copyPage, importShown, shownOf, writeNamesakes } from './copied.ts'
import { dossier, drop, go, importFile, people, railCount } from './inbox.ts'
import { type LaunchedDoorman, launchDoorman } from './launch.ts'

const day = 24 * 3_600_000

let folder: string
let zip: string
let scene: Scene
let doorman: LaunchedDoorman

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorman-sources-'))
  zip = join(folder, 'Basic_LinkedInDataExport.zip')
  scene = sceneOf({ asOf: new Date(Date.now() - 20 * day) })
  await writeScene(zip, scene)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.beforeEach(async () => {
  doorman = await launchDoorman()
})

test.afterEach(async () => {
  await doorman.close()
})

const ready = () => expect(doorman.page.getByRole('heading', { name: 'Ready to import' })).toBeVisible()

test('the invitation page that was copied in a browser is pasted, and brings whoever waits with their ties', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await page.getByRole('button', { name: 'Import more' }).click()
  const newcomer = shownOf('Wilhelmina', {
    headline: 'Planner at Tidemark & Daughters Freight',
    mutual: { count: 9, name: 'Bo Fixture' },
    follows: true,
    note: 'We were neighbours at Tidemark.',
  })
  await copyPage(page, [newcomer, ...waiting(scene, Date.now())])
  await page.keyboard.press('Control+v')
  await ready()
  const cards = waiting(scene, Date.now()).length + 1
  await expect(page.locator('main')).toContainText(
    `${cards} people and 2 page or newsletter invitations, of ${cards + 2} on the page`,
  )
  await expect(page.getByLabel('When did you save or copy this page?')).not.toHaveValue('')
  await importShown(page)

  const since = page.getByRole('region', { name: 'Since last time' })
  await expect(since).toContainText('1 new at the door')
  await since.getByRole('button', { name: 'Wilhelmina Testcase' }).click()
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText('Wilhelmina Testcase')
  await expect(dossier(page)).toContainText('Pending: seen on the invitation page')
  await expect(dossier(page)).toContainText(/Invited you between .* and /)
  await expect(dossier(page)).toContainText('Bo Fixture and 8 others')
  const ties = dossier(page).getByRole('region', { name: 'Ties' })
  await expect(ties).toContainText('Tidemark & Daughters Freight')
  const searched = ties.getByText(/^As of .*Positions\.csv \(4 rows\)/)
  await expect(searched).toBeHidden()
  await ties.getByText(/^Searched \d+ files$/).focus()
  await page.keyboard.press('Enter')
  await expect(searched).toBeVisible()
})

test('the button pastes as the keys do, and a copy without HTML is read as well', async () => {
  const { app, page } = doorman
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await copyPage(page, [shownOf('Ada'), shownOf('Cy')], { html: false })
  await page.getByRole('button', { name: 'Paste' }).click()
  await ready()
  await importShown(page)
  await go(page, 'i')
  await expect(people(page)).toHaveCount(2)
  await app.evaluate(({ clipboard }) => clipboard.clear())
  await go(page, 'm')
  await page.getByRole('button', { name: 'Import more' }).click()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('alert').filter({ hasText: 'The clipboard holds no text' })).toBeVisible()
})

test('a page that does not say when it was saved is asked about, and read again with the answer', async () => {
  const { page } = doorman
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await copyPage(page, [shownOf('Ada', { sentAt: Date.now() - 3 * day })])
  await page.keyboard.press('Control+v')
  await ready()
  await page.getByLabel('When did you save or copy this page?').fill('2026-05-04T12:00')
  await page.getByRole('button', { name: 'Read again with this time' }).click()
  await ready()
  await expect(page.locator('main')).toContainText('captured on 4 May 2026, 12:00')
  await importShown(page)
  await go(page, 'i')
  await expect(dossier(page)).toContainText(/Invited you .*(Apr|May) 2026/)
})

test('invitation mails are dropped as a mailbox, and say when the invitation came', async () => {
  const { app, page } = doorman
  const captures = mkdtempSync(join(folder, 'captures-'))
  const { paths } = writeCaptures(captures, scene, Date.now() - day)
  await importFile(app, page, paths.find((path) => path.endsWith('.mbox')) ?? '')
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  await expect(dossier(page)).toContainText('Source: invitation mails')
  await go(page, 'm')
  await page.getByRole('button', { name: 'Import more' }).click()
  await drop(app, page, captures)
  await ready()
  await expect(page.locator('main')).toContainText('Invitations you sent, captured on')
})

test('an invitation is added by hand, completed and taken back, and what is wrong with it is said at the form', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  const open = await railCount(page, 'Invitations')
  await page.keyboard.press('n')
  const form = page.getByRole('dialog')
  await page.keyboard.type('Orla Handwritten')
  await form.getByLabel('Link of their page').fill('https://mail.example/orla')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toContainText(
    '“https://mail.example/orla” is not the link of a profile',
  )
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(form.getByLabel('Name')).toHaveValue('Orla Handwritten')
  await form.getByLabel('Link of their page').fill('https://www.linkedin.com/in/orla-handwritten')
  await form.getByLabel('Note').fill('We met on the night ferry.')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form).toBeHidden()
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText('Orla Handwritten')
  await expect(dossier(page)).toContainText('We met on the night ferry.')
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open + 1)

  await page.keyboard.press('c')
  await expect(form.getByLabel('Note')).toHaveValue('We met on the night ferry.')
  await form.getByLabel('They say they know you as').selectOption('Friend')
  await form.getByLabel('Invited you on').fill('2026-10-05')
  await expect(form).toContainText('5 Oct 2026')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(form.getByLabel('Invited you on')).toHaveValue('2026-10-05')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(dossier(page)).toContainText('Invited you on 5 Oct 2026')
  const typed = dossier(page).getByRole('region', { name: 'Typed by you' })
  await expect(typed).toContainText('Friend')
  await typed.getByRole('button', { name: 'Take back what you typed' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Typed words taken back.' })).toBeVisible()
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open)
  await expect(page.getByRole('listbox')).toBeFocused()
})

test('what was typed is undone and done again with a key, and stands in the history', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  const open = await railCount(page, 'Invitations')
  const form = page.getByRole('dialog')
  await page.keyboard.press('n')
  await page.keyboard.type('Orla Handwritten')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText('Orla Handwritten')
  await page.keyboard.press('c')
  await form.getByLabel('Invited you on').fill('2026-10-05')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(dossier(page)).toContainText('Invited you on 5 Oct 2026')
  await dossier(page).getByRole('button', { name: 'Take back what you typed' }).click()
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open)

  const said = (text: string) => page.getByRole('status').filter({ hasText: text })
  await page.keyboard.press('z')
  await expect(said('Typed words are back: Orla Handwritten.')).toBeVisible()
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText('Orla Handwritten')
  await page.keyboard.press('z')
  await expect(said('As it was before: Orla Handwritten.')).toBeVisible()
  await expect(dossier(page)).not.toContainText('Invited you on 5 Oct 2026')
  await page.keyboard.press('z')
  await expect(said('No longer added by hand: Orla Handwritten.')).toBeVisible()
  await expect.poll(() => railCount(page, 'Invitations')).toBe(open)
  await page.keyboard.press('Shift+z')
  await expect(said('Added by hand again: Orla Handwritten. Z to undo.')).toBeVisible()
  await go(page, 'h')
  const log = page.getByRole('list', { name: 'Decisions, newest first' })
  await expect(log).toContainText('Typed words taken back Orla Handwritten')
  await expect(log).toContainText('Added by hand Orla Handwritten')
  await page.keyboard.press('z')
  await expect(said('No longer added by hand')).toBeVisible()
  await go(page, 'i')
})

test('two people who may be one are asked about, made one with a key, and parted again by undo', async () => {
  const { app, page } = doorman
  await importFile(app, page, writeNamesakes(folder, 'Ada'))
  await page.getByRole('button', { name: 'Import more' }).click()
  await copyPage(page, [shownOf('Ada', { headline: 'Harbour master' }), shownOf('Cy')], { html: false })
  await page.keyboard.press('Control+v')
  await ready()
  await importShown(page)
  await page.getByRole('button', { name: '2 pairs of people may be the same person' }).click()
  const pairs = page.getByRole('list', { name: 'Possible duplicates' }).getByRole('listitem')
  await expect(pairs).toHaveCount(2)
  await expect(pairs.first()).toBeFocused()
  await expect(pairs.first()).toContainText('known by name alone')
  await expect(pairs.first()).toContainText('Connected since 4 May 2026')
  await expect(pairs.first()).toContainText(/Invited you .*, waiting/)
  await expect(pairs.last()).toContainText('in/ada-at-sea')
  await page.keyboard.press('s')
  await expect(page.getByRole('status').filter({ hasText: 'Same person: Ada Testcase' })).toBeVisible()
  await expect(pairs).toHaveCount(0)
  await go(page, 'h')
  const log = page.getByRole('list', { name: 'Decisions, newest first' })
  await expect(log).toContainText(/Same person Ada Testcase \(ada-a\w+ and by name alone\)/)
  await page.keyboard.press('z')
  await expect(page.getByRole('status').filter({ hasText: 'Two people again' })).toBeVisible()
  await go(page, 'd')
  await expect(pairs).toHaveCount(2)

  await go(page, 'i')
  await people(page).filter({ hasText: 'Ada Testcase' }).first().click()
  const asked = dossier(page).getByRole('region', { name: 'Possible duplicate' })
  await expect(asked.getByRole('listitem')).toHaveCount(2)
  await asked.getByRole('button', { name: 'Two people' }).first().click()
  await expect(asked.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: 'Two people: Ada Testcase' })).toBeVisible()
})

test('of two people who are said to be one, and of whom different things were decided, it is said what counts', async () => {
  const { app, page } = doorman
  await importFile(app, page, writeNamesakes(folder, 'Bea'))
  for (const link of ['bea-here', 'bea-there', '']) {
    await page.keyboard.press('n')
    await page.keyboard.type('Bea Handwritten')
    const form = page.getByRole('dialog')
    await form.getByLabel('Link of their page').fill(link)
    await form.getByRole('button', { name: 'Add' }).click()
    await expect(form).toBeHidden()
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText('Bea Handwritten')
    await page.keyboard.press(link === '' ? 'i' : 'a')
    await expect.poll(() => railCount(page, 'Invitations')).toBe(0)
  }
  await go(page, 'd')
  await page.getByRole('listitem').filter({ hasText: 'Bea Handwritten' }).first().click()
  await page.keyboard.press('s')
  await expect(
    page.getByRole('status').filter({ hasText: 'Same person: Bea Handwritten. Z to undo.' }),
  ).toContainText('You had accepted one and ignored the other: ignored counts, as you said it later.')
})

test('words of the data count as interests or not as the owner says, and more can be added', async () => {
  const { app, page } = doorman
  await importFile(app, page, zip)
  await go(page, 's')
  const interests = page.getByRole('region', { name: 'Interests' })
  const list = interests.getByRole('list')
  await expect(list.getByRole('checkbox', { checked: true }).first()).toBeVisible()
  const first = list.getByRole('checkbox', { checked: true }).first()
  const words = (await first.evaluate((box) => box.closest('label')?.querySelector('bdi')?.textContent)) ?? ''
  const own = list.getByRole('listitem').filter({ hasText: words })
  await first.uncheck()
  await expect(own.getByRole('checkbox')).not.toBeChecked()
  await interests.getByLabel('Add an interest').fill('Night ferries')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('listitem').filter({ hasText: 'Night ferries' })).toContainText('added by you')
  await interests.getByLabel('Filter interests').fill('ferries')
  await expect(list.getByRole('listitem')).toHaveCount(1)

  await list.getByRole('checkbox').focus()
  await go(page, 'i')
  await expect(people(page).first()).toBeVisible()
  await go(page, 's')
  await expect(own.getByRole('checkbox')).not.toBeChecked()
})
