import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../build/sample/page/pageOf.ts'
import type { Shown } from '../../build/sample/shown.ts'
import type { Engine } from '../../main/engine/engine.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const day = 24 * 3600 * 1000
const moment = (iso: string): number => Date.parse(`${iso}T12:00:00Z`)

/** Somebody on the invitation page. */
function card(name: string, sent: string, number: string): Shown {
  const [first = '', last = ''] = name.split(' ')
  return {
    number,
    first,
    last,
    slug: name.toLowerCase().replace(' ', '-'),
    headline: 'Buyer at Pebblegate Foods',
    place: null,
    sentAt: moment(sent),
    note: null,
    mutual: { count: 2, name: '' },
    shared: null,
    follows: false,
  }
}

const ana = card('Ana Silva', '2026-06-01', '7000000000000000001')
const bo = card('Bo Lind', '2026-06-02', '7000000000000000002')

/** A saved page of that day with these people on it; `shown`: how many it says there are. */
function pageFile(on: string, cards: readonly Shown[], shown = cards.length): string {
  const form = {
    layout: 'g4',
    flavour: 'chromium-mhtml',
    direction: 'received',
    language: 'en',
    others: 0,
  } as const
  const path = join(temporaryFolder(), `page-${on}.mhtml`)
  writeFileSync(path, pageOf(cards, { ...form, capturedAt: moment(on), shown }).bytes)
  return path
}

const statuses = async (engine: Engine) =>
  Object.fromEntries(
    (await ask(engine, 'queue', { all: true })).map(({ person, status }) => [person.key, status]),
  )
const openKeys = async (engine: Engine) =>
  (await ask(engine, 'queue', { all: false })).map(({ person }) => person.key).sort()

async function importWhole(engine: Engine, ...paths: readonly string[]) {
  const reply = await engine.import({ paths, madeUp: false, whole: true })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value
}

describe('a list that is called whole', () => {
  it('says who is no longer waiting, beforehand and afterwards', async () => {
    const { engine } = openInbox()
    await importInto(engine, pageFile('2026-06-10', [ana, bo]))
    const later = pageFile('2026-06-20', [bo])
    const { report } = await ask(engine, 'previewImport', { paths: [later], madeUp: false })
    expect(report.missing).toMatchObject({ count: 1, people: [{ key: 'ana-silva' }] })
    const { since } = await importWhole(engine, later)
    expect(since?.noLongerWaiting).toMatchObject({ count: 1, people: [{ key: 'ana-silva' }] })
    expect(since?.confirmed.count).toBe(0)
    expect(await statuses(engine)).toEqual({ 'ana-silva': 'gone', 'bo-lind': 'pending' })
  })

  it('can be taken back, as any decision', async () => {
    const { engine } = openInbox()
    await importInto(engine, pageFile('2026-06-10', [ana, bo]))
    await importWhole(engine, pageFile('2026-06-20', [bo]))
    expect((await ask(engine, 'history', {}))[0]).toMatchObject({ verb: 'whole', undone: false })
    await ask(engine, 'undo', { batch: null })
    expect(await openKeys(engine)).toEqual(['ana-silva', 'bo-lind'])
    await ask(engine, 'redo', {})
    expect(await openKeys(engine)).toEqual(['bo-lind'])
  })

  it('is not believed of a page that says itself that there are more', async () => {
    const { engine } = openInbox()
    await importInto(engine, pageFile('2026-06-10', [ana, bo]))
    const part = pageFile('2026-06-20', [bo], 60)
    const report = await importWhole(engine, part)
    expect(report.files[0]?.capture?.canBeWhole).toBe(false)
    expect(report.files[0]?.notes).toContain(
      'This is not the whole list: 1 of 60 were read. Nobody missing from it is called gone.',
    )
    expect(await openKeys(engine)).toEqual(['ana-silva', 'bo-lind'])
  })

  it('is the last one, when lists of several days come at once', async () => {
    const { engine } = openInbox()
    await importWhole(engine, pageFile('2026-06-10', [ana, bo]), pageFile('2026-06-20', [bo]))
    expect(await statuses(engine)).toEqual({ 'ana-silva': 'gone', 'bo-lind': 'pending' })
  })
})

describe('somebody who was removed', () => {
  const connections = [{ first: 'Ana', last: 'Silva', slug: 'ana-silva', on: '01 Jun 2024' }]

  it('and waits on a later page is at the door again', async () => {
    const { engine } = openInbox()
    await importInto(
      engine,
      writeExport({ folder: join(temporaryFolder(), 'Basic_LinkedInDataExport_05-05-2026'), connections }),
    )
    await ask(engine, 'decide', { verb: 'remove', people: ['ana-silva'], stage: 'connection' })
    await importInto(engine, pageFile('2026-06-10', [ana]))
    expect(await openKeys(engine)).toEqual(['ana-silva'])
    expect(await statuses(engine)).toEqual({ 'ana-silva': 'pending' })
  })
})

describe('an invitation that the owner ignored', () => {
  it('is open again when they invite again, though both came before the decision', async () => {
    const { engine } = openInbox()
    await importInto(engine, pageFile('2026-06-10', [ana]))
    await ask(engine, 'decide', { verb: 'ignore', people: ['ana-silva'], stage: 'invitation' })
    const again = { ...ana, sentAt: moment('2026-06-26'), number: '7000000000000000009' }
    await importInto(engine, pageFile('2026-06-28', [again]))
    expect(await openKeys(engine)).toEqual(['ana-silva'])
  })

  it('and called done is open again when a later page still has it', async () => {
    const start = moment('2026-06-11')
    let now = start
    const { engine } = openInbox({ now: () => new Date(now) })
    await importInto(engine, pageFile('2026-06-10', [ana]))
    await ask(engine, 'decide', { verb: 'ignore', people: ['ana-silva'], stage: 'invitation' })
    await ask(engine, 'decide', { verb: 'done', people: ['ana-silva'], stage: 'invitation' })
    expect(await openKeys(engine)).toEqual([])
    now = start + 20 * day
    await importInto(engine, pageFile('2026-06-29', [ana]))
    expect(await openKeys(engine)).toEqual(['ana-silva'])
  })
})

describe('a decision on two people who were said to be one', () => {
  it('stays with the half it was about when that is taken back', async () => {
    const { engine } = openInbox()
    const old = { first: 'Ana', last: 'Silva', slug: 'ana-old', on: '01 Jun 2024' }
    await importInto(engine, writeExport({ connections: [old] }))
    await importInto(engine, pageFile('2026-06-10', [ana]))
    const { batch } = await ask(engine, 'settleDuplicate', { people: ['ana-old', 'ana-silva'], same: true })
    const [merged] = await ask(engine, 'queue', { all: false })
    await ask(engine, 'decide', { verb: 'ignore', people: [merged?.person.key ?? ''], stage: 'invitation' })
    await ask(engine, 'undo', { batch })
    const { decision } = await ask(engine, 'detail', { stage: 'invitation', person: 'ana-silva' })
    expect(decision).toBe('ignore')
  })
})

describe('a decision on two people who were said to be one that was undone', () => {
  it('stays undone when they are parted again', async () => {
    const { engine } = openInbox()
    const old = { first: 'Ana', last: 'Silva', slug: 'ana-old', on: '01 Jun 2024' }
    await importInto(engine, writeExport({ connections: [old] }))
    await importInto(engine, pageFile('2026-06-10', [ana]))
    const { batch } = await ask(engine, 'settleDuplicate', { people: ['ana-old', 'ana-silva'], same: true })
    const [merged] = await ask(engine, 'queue', { all: false })
    await ask(engine, 'decide', { verb: 'ignore', people: [merged?.person.key ?? ''], stage: 'invitation' })
    await ask(engine, 'undo', { batch: null })
    await ask(engine, 'undo', { batch })
    const { decision } = await ask(engine, 'detail', { stage: 'invitation', person: 'ana-silva' })
    expect(decision).toBe('open')
  })
})

describe('the made-up people', () => {
  it('do not come over what the owner typed', async () => {
    const { engine } = openInbox()
    const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null } as const
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lind' })
    const reply = await engine.import({ paths: [pageFile('2026-06-10', [ana])], madeUp: true })
    expect(reply).toMatchObject({ ok: false, error: { code: 'own-data' } })
  })
})
