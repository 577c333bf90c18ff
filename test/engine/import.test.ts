import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const ana = { name: 'Ana Silva', slug: 'ana-silva-made-up' }
const bo = { name: 'Bo Lindqvist', slug: 'bo-lindqvist-made-up' }

const small = () =>
  writeExport({
    invited: [{ ...bo, at: '5/2/26, 9:05 AM', note: 'We met at the invented fair.' }],
    invitations: [{ ...ana, at: '6/1/26, 9:05 AM' }],
    connections: [
      { first: 'Bo', last: 'Lindqvist', slug: bo.slug, on: '03 May 2026', company: 'Fjordworks Example' },
    ],
    messages: [
      {
        with: ana.name,
        slug: ana.slug,
        at: '2026-06-02 08:00:00 UTC',
        from: 'them',
        text: 'Did you see my invitation?',
      },
      {
        with: bo.name,
        slug: bo.slug,
        at: '2026-05-03 08:00:00 UTC',
        from: 'you',
        text: 'We met at the invented fair.',
      },
      {
        with: bo.name,
        slug: bo.slug,
        at: '2026-05-04 08:00:00 UTC',
        from: 'them',
        text: 'So we did. How is the boat?',
      },
    ],
  })

/** All that the database says, without ids and clock times, which differ between two imports. */
async function picture(engine: Engine) {
  const [queue, removals, stats] = [
    await ask(engine, 'queue', { all: true }),
    await ask(engine, 'removals', { all: true }),
    await ask(engine, 'stats', {}),
  ]
  return { queue, removals, stats: { ...stats, database: '' } }
}

describe('an import', () => {
  it('counts what the files hold', async () => {
    const { engine } = openInbox()
    const report = await importInto(engine, small())
    expect(report).toMatchObject({
      people: 2,
      invitations: 2,
      connections: 1,
      messages: 3,
      added: 6,
      unchanged: 0,
    })
    for (const file of report.files) expect(file.rows).toBe(file.imported + file.skipped)
  })

  it('changes nothing the second time, and says so', async () => {
    const { engine } = openInbox()
    const folder = small()
    await importInto(engine, folder)
    const before = await picture(engine)
    const report = await importInto(engine, folder)
    expect(report).toMatchObject({ people: 2, added: 0, updated: 0, unchanged: 6 })
    expect(await picture(engine)).toEqual(before)
  })

  it('knows a re-saved copy of the same rows for what it is', async () => {
    const { engine } = openInbox()
    const folder = small()
    await importInto(engine, folder)
    const copy = join(temporaryFolder(), 'Connections.csv')
    const text = readFileSync(join(folder, 'Connections.csv'), 'utf8')
    writeFileSync(copy, `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll(',', ';')}`)
    expect(await importInto(engine, copy)).toMatchObject({ added: 0, updated: 0, unchanged: 1 })
  })

  it('keeps a message once that two exports hold, line breaks or not', async () => {
    const { engine } = openInbox()
    const letter = { with: bo.name, slug: bo.slug, at: '2026-05-04 08:00:00 UTC', from: 'them' } as const
    const other = {
      with: ana.name,
      slug: ana.slug,
      at: '2026-05-05 08:00:00 UTC',
      from: 'you',
      text: 'Hello',
    } as const
    await importInto(engine, writeExport({ messages: [{ ...letter, text: 'One. Two.' }, other] }))
    const report = await importInto(
      engine,
      writeExport({ messages: [{ ...letter, text: 'One.\nTwo.' }, other] }),
    )
    expect(report).toMatchObject({ messages: 2, added: 0, unchanged: 2 })
  })

  it('keeps two equal messages of one second apart', async () => {
    const { engine } = openInbox()
    const letter = {
      with: bo.name,
      slug: bo.slug,
      at: '2026-05-04 08:00:00 UTC',
      from: 'them',
      text: 'ok',
    } as const
    const other = { ...letter, with: ana.name, slug: ana.slug }
    expect(await importInto(engine, writeExport({ messages: [letter, letter, other] }))).toMatchObject({
      added: 3,
    })
    expect((await ask(engine, 'stats', {})).messages).toBe(3)
  })

  it('holds as many equal messages as the file that has most, in either order', async () => {
    const letter = {
      with: bo.name,
      slug: bo.slug,
      at: '2026-05-04 08:00:00 UTC',
      from: 'them',
      text: 'ok',
    } as const
    const other = { ...letter, with: ana.name, slug: ana.slug }
    const two = writeExport({ messages: [letter, letter, other] })
    const three = writeExport({ messages: [letter, letter, letter, other] })
    for (const order of [
      [two, three],
      [three, two],
    ]) {
      const { engine } = openInbox()
      for (const folder of order) await importInto(engine, folder)
      expect((await ask(engine, 'stats', {})).messages).toBe(4)
    }
  })

  it('takes thousands of equal messages in its stride', async () => {
    const letter = {
      with: bo.name,
      slug: bo.slug,
      at: '2026-05-04 08:00:00 UTC',
      from: 'them',
      text: 'ok',
    } as const
    const other = { ...letter, with: ana.name, slug: ana.slug }
    const { engine } = openInbox()
    const messages = [...Array.from({ length: 4000 }, () => letter), other]
    expect(await importInto(engine, writeExport({ messages }))).toMatchObject({ added: 4001 })
  })

  it('makes no claim about somebody known by name alone when a connection has that name', async () => {
    const { engine } = openInbox()
    const folder = writeExport({
      connections: [
        { first: 'Sam', last: 'Lee', slug: 'sam-1', on: '02 Jun 2026' },
        { first: 'Sam', last: 'Lee', slug: 'sam-2', on: '20 Jun 2026' },
      ],
    })
    const row = 'Sam Lee,Olive Owner,"6/1/26, 9:05 AM",,INCOMING'
    writeFileSync(join(folder, 'Invitations.csv'), `From,To,Sent At,Message,Direction\n${row}\n`)
    await importInto(engine, folder)
    expect(await ask(engine, 'queue', { all: true })).toMatchObject([
      { person: { key: 'name:sam lee' }, status: 'unknown' },
    ])
  })

  it('joins a connection and an inviter whose links are encoded differently', async () => {
    const { engine } = openInbox()
    const jose = { name: 'José Inventado', slug: 'josé-inventado' }
    await importInto(
      engine,
      writeExport({
        invitations: [{ ...jose, at: '6/1/26, 9:05 AM' }],
        connections: [{ first: 'José', last: 'Inventado', slug: jose.slug, on: '02 Jun 2026' }],
      }),
    )
    expect(await ask(engine, 'queue', { all: true })).toMatchObject([
      { status: 'accepted', person: { key: jose.slug } },
    ])
  })

  it('makes no claim about acceptance without a connections file', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: [{ ...ana, at: '6/1/26, 9:05 AM' }] }))
    expect(await ask(engine, 'queue', { all: false })).toMatchObject([{ status: 'unknown' }])
  })

  it('says "not accepted" when a later connections file does not name the inviter', async () => {
    const { engine } = openInbox()
    const connections = [{ first: 'Bo', last: 'Lindqvist', slug: bo.slug, on: '05 Jun 2026' }]
    await importInto(engine, writeExport({ invitations: [{ ...ana, at: '6/1/26, 9:05 AM' }], connections }))
    expect(await ask(engine, 'queue', { all: false })).toMatchObject([{ status: 'not accepted' }])
  })

  it('marks a connection gone that a later connections file does not hold', async () => {
    const { engine } = openInbox()
    const one = { first: 'Bo', last: 'Lindqvist', slug: bo.slug, on: '05 Jun 2024' }
    const two = { first: 'Chi', last: 'Okafor', slug: 'chi-made-up', on: '05 Jun 2025' }
    await importInto(engine, writeExport({ connections: [one] }))
    await importInto(engine, writeExport({ connections: [two] }))
    const all = await ask(engine, 'removals', { all: true })
    expect(all.map(({ person, status }) => [person.key, status]).sort()).toEqual([
      [bo.slug, 'gone'],
      ['chi-made-up', 'connected'],
    ])
  })

  it('takes nothing back when an older export comes after a newer one', async () => {
    const { engine } = openInbox()
    const one = { first: 'Bo', last: 'Lindqvist', slug: bo.slug, on: '05 Jun 2024' }
    const later = { first: 'Chi', last: 'Okafor', slug: 'chi-made-up', on: '05 Jun 2025' }
    await importInto(engine, writeExport({ connections: [{ ...one, company: 'New Example' }, later] }))
    await importInto(engine, writeExport({ connections: [{ ...one, company: 'Old Example' }] }))
    const all = await ask(engine, 'removals', { all: true })
    expect(all.find(({ person }) => person.key === bo.slug)).toMatchObject({
      status: 'connected',
      person: { company: 'New Example' },
    })
  })

  it('ends in the same state whatever the order of the files', async () => {
    const folder = small()
    const names = ['Invitations.csv', 'Connections.csv', 'messages.csv']
    const straight = openInbox().engine
    await importInto(straight, ...names.map((name) => join(folder, name)))
    const expected = await picture(straight)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 3 }), async (order) => {
        const { engine } = openInbox()
        for (const name of order) await importInto(engine, join(folder, name))
        expect(await picture(engine)).toEqual(expected)
      }),
      { numRuns: 8 },
    )
  })
})

describe('a preview', () => {
  it('reports as the import will, and changes nothing', async () => {
    const { engine } = openInbox()
    const { token, report } = await ask(engine, 'previewImport', { paths: [small()], madeUp: false })
    expect((await ask(engine, 'stats', {})).people).toBe(0)
    const done = await ask(engine, 'commitImport', { token, whole: false })
    expect({ ...done, ms: 0 }).toEqual({ ...report, ms: 0 })
    expect((await ask(engine, 'stats', {})).people).toBe(2)
  })

  it('is good for one import', async () => {
    const { engine } = openInbox()
    const { token } = await ask(engine, 'previewImport', { paths: [small()], madeUp: false })
    await ask(engine, 'commitImport', { token, whole: false })
    expect(await engine.call('commitImport', { token, whole: false })).toMatchObject({
      ok: false,
      error: { code: 'no-preview' },
    })
  })

  it('ends with a sentence when it is cancelled, and leaves nothing', async () => {
    const { engine } = openInbox()
    const running = engine.call('previewImport', { paths: [small()], madeUp: false })
    await ask(engine, 'cancelImport', {})
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect((await ask(engine, 'stats', {})).people).toBe(0)
  })
})

describe('an import that is cancelled while it merges', () => {
  it('changes nothing, and a decision made meanwhile is kept', async () => {
    const events: string[] = []
    const file = join(temporaryFolder(), 'doorman.sqlite')
    const { engine } = openInbox({ file, onEvent: (event) => events.push(event.event) })
    await importInto(engine, small())
    const messages = Array.from({ length: 9000 }, (_, index) => ({
      with: `Person${index % 50} Made-Up`,
      slug: `person-${index % 50}`,
      at: `2026-05-04 08:${String(index % 60).padStart(2, '0')}:00 UTC`,
      from: 'them' as const,
      text: `Message ${index}`,
    }))
    const { token } = await ask(engine, 'previewImport', {
      paths: [writeExport({ messages })],
      madeUp: false,
    })
    const before = events.length
    const committing = engine.call('commitImport', { token, whole: false })
    const deciding = engine.call('decide', { verb: 'ignore', people: [ana.slug], stage: 'invitation' })
    while (events.length < before + 2) await new Promise((done) => setImmediate(done))
    await ask(engine, 'cancelImport', {})
    expect(await committing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await deciding).toMatchObject({ ok: true, value: { decided: [ana.slug] } })
    expect(await ask(engine, 'stats', {})).toMatchObject({ people: 2, messages: 3, queue: { open: 0 } })
  })
})

describe('bad input', () => {
  it.each([
    ['an archive that is none', 'export.zip', 'this is no archive at all'],
    ['a file with an unknown header', 'Invitations.csv', 'Colour,Taste\nred,sweet\n'],
    ['an empty file', 'Connections.csv', ''],
  ])('%s is named in a sentence, and the database stays as it was', async (_, name, content) => {
    const { engine } = openInbox()
    await importInto(engine, small())
    const before = await picture(engine)
    const file = join(temporaryFolder(), name)
    writeFileSync(file, content)
    const reply = await engine.import({ paths: [file], madeUp: false, owner: null })
    expect(reply.ok).toBe(false)
    expect(reply.ok ? '' : reply.error.message).toContain(name)
    expect(await picture(engine)).toEqual(before)
  })

  it('half of an export is not imported when the other half is unreadable', async () => {
    const { engine } = openInbox()
    const folder = small()
    writeFileSync(join(folder, 'messages.csv'), 'Colour,Taste\nred,sweet\n')
    const reply = await engine.import({ paths: [folder], madeUp: false, owner: null })
    expect(reply.ok).toBe(false)
    expect((await ask(engine, 'stats', {})).people).toBe(0)
  })

  it('the export of another member is refused by name', async () => {
    const { engine } = openInbox()
    await importInto(engine, small())
    const folder = small()
    const file = join(folder, 'Invitations.csv')
    const other = readFileSync(file, 'utf8')
      .replaceAll('Olive Owner', 'Una Other')
      .replaceAll('olive-owner', 'una-other')
    const alone = join(temporaryFolder(), 'Invitations.csv')
    writeFileSync(alone, other)
    const reply = await engine.import({ paths: [alone], madeUp: false, owner: null })
    expect(reply).toMatchObject({ ok: false, error: { code: 'other-owner' } })
    expect(reply.ok ? '' : reply.error.message).toContain('Una Other')
  })

  it('messages that could be anybody’s are refused until the owner says who they are', async () => {
    const { engine } = openInbox()
    const folder = writeExport({
      messages: [
        { with: bo.name, slug: bo.slug, at: '2026-05-04 08:00:00 UTC', from: 'them', text: 'Hello' },
      ],
    })
    const file = join(temporaryFolder(), 'messages.csv')
    copyFileSync(join(folder, 'messages.csv'), file)
    const unsure = await engine.import({ paths: [file], madeUp: false, owner: null })
    expect(unsure).toMatchObject({ ok: false, error: { code: 'owner-unknown' } })
    const told = await engine.import({ paths: [file], madeUp: false, owner: 'Olive Owner' })
    expect(told).toMatchObject({ ok: true, value: { people: 1, messages: 1 } })
  })
})

describe('the made-up people', () => {
  it('leave when the owner’s own data comes', async () => {
    const { engine } = openInbox()
    const sample = await ask(engine, 'previewImport', { paths: [small()], madeUp: true })
    await ask(engine, 'commitImport', { token: sample.token, whole: false })
    expect(await ask(engine, 'stats', {})).toMatchObject({ people: 2, madeUp: true })
    await importInto(
      engine,
      writeExport({ invitations: [{ name: 'Chi Okafor', slug: 'chi', at: '6/1/26, 9:05 AM' }] }),
    )
    expect(await ask(engine, 'stats', {})).toMatchObject({ people: 1, madeUp: false })
  })

  it('are refused where the owner’s own data is', async () => {
    const { engine } = openInbox()
    await importInto(engine, small())
    const reply = await engine.call('previewImport', { paths: [small()], madeUp: true })
    expect(reply).toMatchObject({ ok: false, error: { code: 'own-data' } })
  })
})
