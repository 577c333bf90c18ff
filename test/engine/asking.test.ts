import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, type Letter, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const ana = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM', note: 'Hi Olive, please accept.' }
const bo = { name: 'Bo Lindqvist', slug: 'bo', at: '6/2/26, 9:05 AM' }
const chi = { name: 'Chi Okafor', slug: 'chi', at: '6/3/26, 9:05 AM' }
const invitations = [ana, bo, chi]
const eve = { first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }

const wrote = (text: string, at: string, from: Letter['from'] = 'them'): Letter => ({
  with: ana.name,
  slug: ana.slug,
  at,
  from,
  text,
})
const because = wrote('I row as well and saw you\nrow in Port Ambrel.', '2026-07-02 10:00:00 UTC')

/** An inbox with three invitations on the last day of June, whose clock can be moved. */
async function inbox() {
  let now = TODAY
  const { engine } = openInbox({ now: () => now })
  await importInto(engine, writeExport({ invitations, connections: [eve] }))
  return {
    engine,
    later: (day: string) => {
      now = new Date(`${day}T12:00:00Z`)
    },
  }
}

const askAna = (engine: Engine) =>
  ask(engine, 'decide', { verb: 'ask', people: ['ana'], stage: 'invitation' })
const importLetters = (engine: Engine, ...messages: readonly Letter[]) =>
  importInto(engine, writeExport({ invitations, connections: [eve], messages }))
const open = async (engine: Engine) =>
  (await ask(engine, 'queue', { all: false })).map(({ person }) => person.key)
const detailOf = (engine: Engine) => ask(engine, 'detail', { stage: 'invitation', person: 'ana' })
const rowOf = async (engine: Engine) =>
  (await ask(engine, 'list', { stage: 'invitation', all: true })).find(({ key }) => key === 'ana')

describe('asking why', () => {
  it('takes them off the queue, leaves nothing to do, and stands in the history and in the exported file', async () => {
    const { engine } = await inbox()
    await askAna(engine)
    expect((await open(engine)).toSorted()).toEqual(['bo', 'chi'])
    expect(await ask(engine, 'todo', {})).toEqual([])
    expect(await ask(engine, 'stats', {})).toMatchObject({
      todo: 0,
      decisions: { ask: 1 },
      queue: { open: 2, decided: 1 },
    })
    expect((await ask(engine, 'history', {})).map(({ verb }) => verb)).toEqual(['ask'])
    const file = join(temporaryFolder(), 'decisions.csv')
    await ask(engine, 'exportTo', { file })
    expect(readFileSync(file, 'utf8')).toMatch(/"Ana Silva",.*,"ask","no"/)
    expect((await detailOf(engine)).asked).toEqual({
      at: TODAY.toISOString(),
      answer: null,
      says: 'You asked why on 30 June 2026; no answer is in what you imported since.',
    })
  })

  it('is said of an invitation only', async () => {
    const { engine } = await inbox()
    expect(await engine.call('decide', { verb: 'ask', people: ['eve'], stage: null })).toMatchObject({
      ok: false,
      error: { code: 'not-at-this-door' },
    })
  })

  it('stays when no answer comes, and says for how long', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-08-09')
    expect(await open(engine)).not.toContain('ana')
    expect((await rowOf(engine))?.decision).toBe('ask')
    expect((await detailOf(engine)).asked?.says).toContain('40 days later')
  })
})

describe('an answer in a later import', () => {
  it('brings them back to the top, open, with their first words', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-07-05')
    const { since } = await importLetters(
      engine,
      wrote('Before you asked.', '2026-06-29 10:00:00 UTC'),
      wrote('Why do you want to connect?', '2026-06-30 12:05:00 UTC', 'you'),
      because,
      wrote('Are you there?', '2026-07-04 10:00:00 UTC'),
    )
    expect((await open(engine))[0]).toBe('ana')
    const [first] = await ask(engine, 'list', { stage: 'invitation', all: false })
    expect(first).toMatchObject({
      key: 'ana',
      decision: 'open',
      snippet: 'Answered: I row as well and saw you row in Port Ambrel.',
    })
    expect((await detailOf(engine)).asked).toEqual({
      at: TODAY.toISOString(),
      answer: { at: '2026-07-02T10:00:00Z', text: because.text },
      says: 'You asked why on 30 June 2026; they answered on 2 July 2026.',
    })
    expect(await ask(engine, 'stats', {})).toMatchObject({ queue: { open: 3, decided: 0 }, decisions: {} })
    expect(since?.answered.people).toEqual([
      { key: 'ana', name: 'Ana Silva', says: 'I row as well and saw you row in Port Ambrel.' },
    ])
  })

  it('is told once', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-07-05')
    expect((await importLetters(engine, because)).since?.answered.count).toBe(1)
    expect((await importLetters(engine, because)).since?.answered.count).toBe(0)
  })

  it('is no button of LinkedIn’s, and not the note that LinkedIn repeats when they are accepted', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-07-05')
    await importLetters(
      engine,
      wrote('Thanks for connecting!', '2026-07-01 10:00:00 UTC'),
      wrote(ana.note, '2026-07-02 10:00:00 UTC'),
    )
    expect(await open(engine)).not.toContain('ana')
  })

  it('can be the note of a new invitation', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-07-20')
    const again = { ...ana, at: '7/9/26, 9:05 AM', note: 'You asked: I build boats.' }
    await importInto(engine, writeExport({ invitations: [...invitations, again], connections: [eve] }))
    expect((await rowOf(engine))?.snippet).toBe('Answered: You asked: I build boats.')
    expect((await open(engine))[0]).toBe('ana')
  })

  it('changes nothing where they were accepted meanwhile', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-07-20')
    const connected = { first: 'Ana', last: 'Silva', slug: 'ana', on: '02 Jul 2026' }
    await importInto(engine, writeExport({ invitations, connections: [eve, connected], messages: [because] }))
    expect(await open(engine)).not.toContain('ana')
    expect(await rowOf(engine)).toMatchObject({ decision: 'ask' })
    expect((await ask(engine, 'stats', {})).queue.open).toBe(2)
  })

  it('is not looked for once the question is undone, and is there again when it is redone', async () => {
    const { engine, later } = await inbox()
    const before = await open(engine)
    await askAna(engine)
    later('2026-07-05')
    await importLetters(engine, because)
    await ask(engine, 'undo', { batch: null })
    expect((await detailOf(engine)).asked).toBe(null)
    expect((await open(engine)).toSorted()).toEqual(before.toSorted())
    await ask(engine, 'redo', {})
    expect((await open(engine))[0]).toBe('ana')
    expect((await detailOf(engine)).asked?.answer).not.toBe(null)
  })

  it('can be asked about again, or decided on', async () => {
    const { engine, later } = await inbox()
    await askAna(engine)
    later('2026-07-05')
    await importLetters(engine, because)
    expect((await askAna(engine)).decided).toEqual(['ana'])
    expect(await open(engine)).not.toContain('ana')
    await ask(engine, 'undo', { batch: null })
    await ask(engine, 'decide', { verb: 'accept', people: ['ana'], stage: 'invitation' })
    expect(await open(engine)).not.toContain('ana')
    expect((await ask(engine, 'todo', {})).map(({ verb }) => verb)).toEqual(['accept'])
  })

  it('stands above every other, the newest first', async () => {
    const { engine, later } = await inbox()
    later('2026-07-01')
    await ask(engine, 'decide', { verb: 'ask', people: ['ana', 'bo'], stage: 'invitation' })
    later('2026-07-05')
    const fromBo = { ...because, with: bo.name, slug: bo.slug, at: '2026-07-03 10:00:00 UTC' }
    await importLetters(engine, because, fromBo)
    expect((await open(engine)).slice(0, 2)).toEqual(['bo', 'ana'])
  })
})

describe('the reply', () => {
  it('is filled in from the dossier and the settings', async () => {
    const { engine } = await inbox()
    const settings = await ask(engine, 'settings', {})
    await ask(engine, 'saveSettings', {
      ...settings,
      replies: [{ language: 'en', text: 'Hi {first} of {company}, why me? {owner}' }],
    })
    expect(await ask(engine, 'reply', { person: 'ana', language: null })).toEqual({
      language: 'en',
      text: 'Hi Ana of, why me? Olive Owner',
    })
  })

  it('is in the language of their note, where there is a template for it', async () => {
    const { engine } = openInbox()
    const note = 'Hola Olive, me gustaría saber cómo afina usted los violines antiguos.'
    await importInto(engine, writeExport({ invitations: [{ ...ana, note }] }))
    const settings = await ask(engine, 'settings', {})
    const replies = [...settings.replies, { language: 'es', text: 'Hola {first}, ¿por qué yo?' } as const]
    await ask(engine, 'saveSettings', { ...settings, replies })
    expect(await ask(engine, 'reply', { person: 'ana', language: null })).toEqual({
      language: 'es',
      text: 'Hola Ana, ¿por qué yo?',
    })
  })

  it('to somebody unknown is refused with a sentence', async () => {
    const { engine } = await inbox()
    expect(await engine.call('reply', { person: 'nobody', language: null })).toMatchObject({
      ok: false,
      error: { code: 'unknown-person' },
    })
  })
})
