import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EngineArgs } from '../../main/engine/calls.ts'
import type { Engine } from '../../main/engine/engine.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null } as const
const ana = { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' }

const inbox = async () => {
  const { engine } = openInbox()
  await importInto(engine, writeExport({ invitations: [ana], connections: [] }))
  return engine
}

describe('an invitation added by hand', () => {
  it('stands at the door with what was typed, before anything was imported', async () => {
    const { engine } = openInbox()
    const { detail: added } = await ask(engine, 'addInvitation', {
      ...nothing,
      name: 'Bo  Lindqvist',
      url: 'https://www.linkedin.com/in/Bo-Lindqvist/?trk=x',
      headline: 'Buyer at Pebblegate Foods',
      note: 'We met at the dock.',
      relationship: 'Colleague',
      sentOn: '2026-06-20',
    })
    expect(added.dossier.person).toEqual({
      key: 'bo-lindqvist',
      name: 'Bo Lindqvist',
      url: 'https://www.linkedin.com/in/bo-lindqvist',
      headline: 'Buyer at Pebblegate Foods',
      company: null,
    })
    expect(added.dossier.received).toMatchObject([
      { note: 'We met at the dock.', relationship: 'Colleague', sentAt: '2026-06-20T00:00:00Z' },
    ])
    expect((await ask(engine, 'queue', { all: false })).map(({ person }) => person.key)).toEqual([
      'bo-lindqvist',
    ])
  })

  it('counts in the numbers, once also when an export brings it, and with its note', async () => {
    const engine = await inbox()
    const numbers = async () => {
      const { invitations, withNote } = await ask(engine, 'stats', {})
      return { invitations, withNote }
    }
    expect(await numbers()).toEqual({ invitations: 1, withNote: 0 })
    const bo = { ...nothing, name: 'Bo Lindqvist', url: 'bo', note: 'Hello', sentOn: '2026-06-02' }
    await ask(engine, 'addInvitation', bo)
    expect(await numbers()).toEqual({ invitations: 2, withNote: 1 })
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Good day' })
    expect(await numbers()).toEqual({ invitations: 2, withNote: 2 })
    const again = { name: 'Bo Lindqvist', slug: 'bo', at: '6/2/26, 9:05 AM' }
    await importInto(engine, writeExport({ invitations: [ana, again], connections: [] }))
    expect(await numbers()).toEqual({ invitations: 2, withNote: 2 })
    await ask(engine, 'dropTyped', { person: 'bo' })
    expect(await numbers()).toEqual({ invitations: 2, withNote: 1 })
  })

  it('of somebody who is known by that link is theirs', async () => {
    const engine = await inbox()
    const { detail: added } = await ask(engine, 'addInvitation', {
      ...nothing,
      name: 'Anna S.',
      url: 'ana',
      note: 'Hello',
    })
    expect(added.dossier.person.key).toBe('ana')
    expect(added.dossier.received).toMatchObject([{ note: 'Hello', sentAt: '2026-06-01T16:05:00Z' }])
    expect((await ask(engine, 'stats', {})).people).toBe(1)
  })

  it('of somebody known by that name alone is theirs too', async () => {
    const engine = await inbox()
    const { detail: added } = await ask(engine, 'addInvitation', {
      ...nothing,
      name: 'ana silva',
      headline: 'Rower',
    })
    expect(added.dossier.person).toMatchObject({ key: 'ana', headline: 'Rower' })
  })

  it('again, under another name, adds to what was typed, and what was decided stays', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lindqvist', url: 'bo', note: 'Hello' })
    await ask(engine, 'decide', { verb: 'ignore', people: ['bo'], stage: 'invitation' })
    const { detail: again } = await ask(engine, 'addInvitation', {
      ...nothing,
      name: 'Bo',
      url: 'bo',
      headline: 'Rower',
    })
    expect(again).toMatchObject({ decision: 'ignore', typed: { note: 'Hello', headline: 'Rower' } })
  })

  it.each([
    ['a link that is none', { url: 'https://pebblegate.example/ana' }, 'no-profile-link'],
    ['a day that is none', { sentOn: '2026-02-30' }, 'no-such-day'],
    ['a day to come', { sentOn: '2026-07-20' }, 'day-to-come'],
    ['a name without a letter', { name: '...' }, 'no-name'],
    ['the owner’s own name', { name: 'Olive Owner' }, 'own-name'],
  ])('with %s is refused, and nothing is kept', async (_, wrong, code) => {
    const engine = await inbox()
    const reply = await engine.call('addInvitation', { ...nothing, name: 'Bo Lindqvist', ...wrong })
    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect((await ask(engine, 'stats', {})).people).toBe(1)
  })
})

describe('an invitation of a connection', () => {
  const two = { first: 'Ana', last: 'Two', slug: 'ana2', on: '01 Jun 2026' }
  const linkless = { first: 'Cleo', last: 'Three', slug: '', on: '02 Jun 2026' }
  const connected = async (...connections: readonly (typeof two)[]) => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: [ana], connections }))
    return engine
  }
  const says = 'Ana Two is a connection of yours already. Connected on 1 June 2026. '

  it.each([
    ['name', { name: 'ana two' }],
    ['name, before they connected', { name: 'Ana Two', sentOn: '2026-05-20' }],
    ['link', { name: 'Anna', url: 'ana2' }],
  ])('is not added by their %s, which says since when they are one and what to do', async (_, words) => {
    const engine = await connected(two)
    expect(await engine.call('addInvitation', { ...nothing, ...words })).toEqual({
      ok: false,
      error: {
        code: 'connected-already',
        message:
          `${says}If somebody else of that name invited you, give the link of their own profile; ` +
          'if you are no longer connected, import a newer export first.',
      },
    })
    expect(await ask(engine, 'history', {})).toEqual([])
    expect((await ask(engine, 'queue', { all: true })).map(({ person }) => person.key)).toEqual(['ana'])
  })

  it('is added where it is a namesake’s, by a link of their own', async () => {
    const engine = await connected(two)
    const { detail: added } = await ask(engine, 'addInvitation', {
      ...nothing,
      name: 'Ana Two',
      url: 'ana-3',
    })
    expect(added).toMatchObject({
      status: 'pending',
      dossier: { person: { key: 'ana-3' }, connection: null },
    })
  })

  it('is added by name where several connections have it', async () => {
    const engine = await connected(two, { ...two, slug: 'ana-4' })
    const { detail: added } = await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Two' })
    expect(added.dossier.person.key).toBe('name:ana two')
  })

  it('is not added by a link that joins them where no file has theirs', async () => {
    const engine = await connected(linkless)
    const words = { ...nothing, name: 'Cleo Three', url: 'cleo' }
    expect(await engine.call('addInvitation', words)).toMatchObject({
      error: {
        message:
          'Cleo Three is a connection of yours already. Connected on 2 June 2026. Your files have no link of theirs ' +
          'that would tell a namesake from them: import a newer export first.',
      },
    })
  })

  it('is added once they are removed on LinkedIn', async () => {
    const engine = await connected(two)
    for (const verb of ['remove', 'done'] as const)
      await ask(engine, 'decide', { verb, people: ['ana2'], stage: 'connection' })
    const { detail: added } = await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Two' })
    expect(added.dossier.person.key).toBe('ana2')
  })
})

describe('what is completed by hand', () => {
  it('replaces what was typed before, and goes when everything is empty', async () => {
    const engine = await inbox()
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello', relationship: 'Friend' })
    const { detail: second } = await ask(engine, 'complete', { ...nothing, person: 'ana', headline: 'Rower' })
    expect(second.typed).toEqual({ ...nothing, headline: 'Rower' })
    expect(second.dossier.received).toMatchObject([{ note: null, relationship: null }])
    const { detail: third } = await ask(engine, 'complete', { ...nothing, person: 'ana' })
    expect(third.typed).toBe(null)
    expect(third.dossier.person.headline).toBe(null)
  })

  it('leaves somebody at the door who was added by hand, with their name alone', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lindqvist', note: 'Hello' })
    const { detail: emptied } = await ask(engine, 'complete', { ...nothing, person: 'name:bo lindqvist' })
    expect(emptied).toMatchObject({ typed: nothing, dossier: { received: [{ note: null }] } })
  })

  it('makes one person of a name and the link that is typed', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Chi Okafor', note: 'Hello' })
    await ask(engine, 'decide', { verb: 'accept', people: ['name:chi okafor'], stage: 'invitation' })
    const { detail: linked } = await ask(engine, 'complete', {
      ...nothing,
      person: 'name:chi okafor',
      url: 'chi-okafor',
      note: 'Hello',
    })
    expect(linked).toMatchObject({ decision: 'accept', dossier: { person: { key: 'chi-okafor' } } })
  })

  it('keeps the link that alone tells them from a namesake, and says so', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva' })
    await ask(engine, 'complete', { ...nothing, person: 'name:ana silva', url: 'ana-2' })
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', url: 'ana', note: 'Good day' })
    const before = await picture(engine)
    expect(await engine.call('complete', { ...nothing, person: 'ana-2', note: 'Hello' })).toMatchObject({
      error: {
        code: 'only-link-parts',
        message:
          'Without that link, Ana Silva could not be told from somebody else of the same name. Keep it; ' +
          'if both are one person, say so under possible duplicates.',
      },
    })
    expect(await picture(engine)).toEqual(before)
  })

  it('outlives an import of the same person', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', url: 'ana', note: 'Hello' })
    await importInto(engine, writeExport({ invitations: [ana], connections: [] }))
    const { dossier } = await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })
    expect(dossier.received).toMatchObject([{ note: 'Hello', sentAt: '2026-06-01T16:05:00Z' }])
  })
})

describe('a typed link that joins two people', () => {
  const named = { ...nothing, name: 'Chi Okafor' }
  const join = (engine: Engine) =>
    ask(engine, 'complete', { ...nothing, person: 'name:chi okafor', url: 'chi' })
  const decide = (engine: Engine, verb: 'accept' | 'ignore' | 'hold', person: string) =>
    ask(engine, 'decide', { verb, people: [person], stage: 'invitation' })
  const decisionOn = async (engine: Engine, person: string) =>
    (await ask(engine, 'detail', { stage: 'invitation', person })).decision

  /** Somebody typed by name and somebody typed by a link, of another name. */
  async function two(now = () => TODAY) {
    const { engine } = openInbox({ now })
    await ask(engine, 'addInvitation', named)
    await ask(engine, 'addInvitation', { ...nothing, name: 'C. O.', url: 'chi' })
    return engine
  }

  it('keeps what was decided on one where a later decision on the other was taken back', async () => {
    const engine = await two()
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'ignore', 'name:chi okafor')
    await ask(engine, 'undo', { batch: null })
    await join(engine)
    expect(await decisionOn(engine, 'chi')).toBe('accept')
    await ask(engine, 'undo', { batch: null })
    expect([await decisionOn(engine, 'chi'), await decisionOn(engine, 'name:chi okafor')]).toEqual([
      'accept',
      'open',
    ])
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'chi')).toBe('accept')
  })

  it('tells which of two decisions no longer counts', async () => {
    const engine = await two()
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'ignore', 'name:chi okafor')
    expect((await join(engine)).overruled).toEqual([
      { subject: 'invitation', lost: 'accept', counts: 'ignore' },
    ])
    const again = { ...nothing, person: 'chi', url: 'chi', note: 'Hello' }
    expect((await ask(engine, 'complete', again)).overruled).toEqual([])
  })

  it('tells it also where it is typed with the invitation of one of them', async () => {
    const engine = await two()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lind', url: 'bo' })
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'ignore', 'name:chi okafor')
    await decide(engine, 'hold', 'bo')
    const added = await ask(engine, 'addInvitation', { ...named, url: 'chi' })
    expect(added.overruled).toEqual([{ subject: 'invitation', lost: 'accept', counts: 'ignore' }])
    expect((await ask(engine, 'addInvitation', { ...named, url: 'chi' })).overruled).toEqual([])
    expect(await decisionOn(engine, 'chi')).toBe('ignore')
    await ask(engine, 'undo', { batch: added.batch + 1 })
    await ask(engine, 'undo', { batch: added.batch })
    expect(await decisionOn(engine, 'chi')).toBe('accept')
  })

  it('stands as was said later of the other, also once more is typed', async () => {
    const engine = await two()
    await decide(engine, 'ignore', 'name:chi okafor')
    await decide(engine, 'accept', 'chi')
    const added = await ask(engine, 'addInvitation', { ...named, url: 'chi' })
    expect(added.overruled).toEqual([{ subject: 'invitation', lost: 'ignore', counts: 'accept' }])
    await ask(engine, 'complete', { ...nothing, person: 'chi', url: 'chi', note: 'Hello' })
    expect(await decisionOn(engine, 'chi')).toBe('accept')
  })

  it('tells of no decision on a namesake whom it joins with nobody', async () => {
    const engine = await two()
    await ask(engine, 'addInvitation', { ...nothing, name: 'C. O.', url: 'co-2' })
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'ignore', 'co-2')
    const added = await ask(engine, 'addInvitation', { ...nothing, name: 'C. O.', url: 'chi', note: 'Hello' })
    expect(added.overruled).toEqual([])
  })

  it('lets that decision be undone afterwards, by itself', async () => {
    const engine = await two()
    const { batch } = await decide(engine, 'accept', 'chi')
    await decide(engine, 'ignore', 'name:chi okafor')
    await ask(engine, 'undo', { batch: null })
    await join(engine)
    await ask(engine, 'undo', { batch })
    expect(await decisionOn(engine, 'chi')).toBe('open')
  })

  it('keeps what was decided on one where a hold of the other had run out before', async () => {
    let days = 0
    const engine = await two(() => new Date(TODAY.getTime() + days * 24 * 3600 * 1000))
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'hold', 'name:chi okafor')
    days = 9
    await join(engine)
    expect(await decisionOn(engine, 'chi')).toBe('accept')
  })

  it('keeps it also where that hold runs out only later', async () => {
    let days = 0
    const engine = await two(() => new Date(TODAY.getTime() + days * 24 * 3600 * 1000))
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'hold', 'name:chi okafor')
    await join(engine)
    expect(await decisionOn(engine, 'chi')).toBe('hold')
    days = 9
    await ask(engine, 'stats', {})
    expect(await decisionOn(engine, 'chi')).toBe('accept')
  })

  it('leaves open what was put on hold as one, though that ran out and the words were typed again', async () => {
    let days = 0
    const engine = await two(() => new Date(TODAY.getTime() + days * 24 * 3600 * 1000))
    await decide(engine, 'accept', 'name:chi okafor')
    await join(engine)
    await decide(engine, 'hold', 'chi')
    days = 9
    await ask(engine, 'complete', { ...nothing, person: 'chi', url: 'chi', note: 'Hello' })
    expect(await decisionOn(engine, 'chi')).toBe('open')
  })

  it('keeps it also where the same link was typed and taken away before', async () => {
    let days = 0
    const { engine } = openInbox({ now: () => new Date(TODAY.getTime() + days * 24 * 3600 * 1000) })
    await importInto(engine, writeExport({ invitations: [{ ...ana, name: 'C. O.', slug: 'chi' }] }))
    await ask(engine, 'addInvitation', named)
    await join(engine)
    await ask(engine, 'complete', { ...nothing, person: 'chi' })
    await decide(engine, 'accept', 'chi')
    await decide(engine, 'hold', 'name:chi okafor')
    await join(engine)
    expect(await decisionOn(engine, 'chi')).toBe('hold')
    days = 9
    await ask(engine, 'stats', {})
    expect(await decisionOn(engine, 'chi')).toBe('accept')
  })
})

describe('a decision on an invitation that a source has', () => {
  it('stays theirs when the note that was typed by name alone can be a namesake’s', async () => {
    const engine = await inbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', note: 'Hello' })
    await ask(engine, 'decide', { verb: 'accept', people: ['ana'], stage: 'invitation' })
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', url: 'ana-2' })
    expect((await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).decision).toBe('accept')
  })

  it('stays when what was typed is taken back', async () => {
    const engine = await inbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', note: 'Hello' })
    await ask(engine, 'decide', { verb: 'accept', people: ['ana'], stage: 'invitation' })
    expect((await ask(engine, 'dropTyped', { person: 'ana' })).detail?.decision).toBe('accept')
  })
})

describe('what was typed is taken back', () => {
  it('and the person leaves the door when nothing else was known of them', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lindqvist' })
    expect(await ask(engine, 'dropTyped', { person: 'name:bo lindqvist' })).toEqual({
      batch: 2,
      detail: null,
    })
    expect(await ask(engine, 'queue', { all: true })).toEqual([])
  })

  it('and who was met by name only later stays, known by the link of the files', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', note: 'Hello' })
    await importInto(engine, writeExport({ invitations: [ana], connections: [] }))
    const { detail: left } = await ask(engine, 'dropTyped', { person: 'ana' })
    expect(left).toMatchObject({
      typed: null,
      dossier: { person: { key: 'ana' }, received: [{ note: null }] },
    })
  })

  it('and what the files say stays', async () => {
    const engine = await inbox()
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello' })
    const { detail: left } = await ask(engine, 'dropTyped', { person: 'ana' })
    expect(left).toMatchObject({ typed: null, dossier: { received: [{ note: null }] } })
  })
})

/** Everybody whom the owner can see, with all that is shown of them, and what there is to count. */
async function picture(engine: Engine) {
  const doors = await Promise.all(
    (['invitation', 'connection'] as const).map(async (stage) =>
      Promise.all(
        (await ask(engine, 'list', { stage, all: true })).map(({ key }) =>
          ask(engine, 'detail', { stage, person: key }),
        ),
      ),
    ),
  )
  const { undo: _, redo: __, ...counted } = await ask(engine, 'stats', {})
  return { doors, counted }
}

describe('what was typed is one batch of the log', () => {
  it('for each time, and says whom it was about', async () => {
    const engine = await inbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lindqvist' })
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello' })
    await ask(engine, 'dropTyped', { person: 'ana' })
    const told = (await ask(engine, 'history', {})).map(({ verb, people, count }) => ({
      verb,
      people,
      count,
    }))
    expect(told).toEqual([
      { verb: 'forget', people: [{ key: 'ana', name: 'Ana Silva' }], count: 1 },
      { verb: 'complete', people: [{ key: 'ana', name: 'Ana Silva' }], count: 1 },
      { verb: 'add', people: [{ key: 'name:bo lindqvist', name: 'Bo Lindqvist' }], count: 1 },
    ])
  })

  it('and none where nothing was typed and nothing is', async () => {
    const engine = await inbox()
    const emptied = await ask(engine, 'complete', { ...nothing, person: 'ana' })
    const taken = await ask(engine, 'dropTyped', { person: 'ana' })
    expect([emptied.batch, taken.batch]).toEqual([0, 0])
    expect(await ask(engine, 'history', {})).toEqual([])
  })

  it('so who was added leaves by undo, is named all the same, and comes back with their words', async () => {
    const engine = await inbox()
    const bo = { ...nothing, name: 'Bo Lindqvist', url: 'bo', note: 'Hello', headline: 'Rower' }
    const { detail: added } = await ask(engine, 'addInvitation', bo)
    expect(await ask(engine, 'undo', { batch: null })).toMatchObject({ verb: 'add', people: ['bo'] })
    expect((await ask(engine, 'queue', { all: true })).map(({ person }) => person.key)).toEqual(['ana'])
    expect((await ask(engine, 'history', {})).map(({ verb, people }) => [verb, people])).toEqual([
      ['undo', [{ key: 'bo', name: 'Bo Lindqvist' }]],
      ['add', [{ key: 'bo', name: 'Bo Lindqvist' }]],
    ])
    expect(await ask(engine, 'redo', {})).toMatchObject({ verb: 'add', people: ['bo'] })
    expect(await ask(engine, 'detail', { stage: 'invitation', person: 'bo' })).toEqual(added)
  })

  it('so a completed invitation is again what was typed before', async () => {
    const engine = await inbox()
    const { detail: first } = await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello' })
    await ask(engine, 'complete', { ...nothing, person: 'ana', relationship: 'Friend' })
    await ask(engine, 'undo', { batch: null })
    expect(await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).toEqual(first)
  })

  it('so a name and a link that were made one person part again', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Chi Okafor', note: 'Hello' })
    await ask(engine, 'complete', { ...nothing, person: 'name:chi okafor', url: 'chi-okafor' })
    expect(await ask(engine, 'undo', { batch: null })).toMatchObject({ people: ['name:chi okafor'] })
    expect(await ask(engine, 'redo', {})).toMatchObject({ people: ['chi-okafor'] })
  })

  it('so what was typed later stays when an earlier batch is undone', async () => {
    const engine = await inbox()
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello' })
    const [first] = await ask(engine, 'history', {})
    const { detail: second } = await ask(engine, 'complete', { ...nothing, person: 'ana', headline: 'Rower' })
    await ask(engine, 'undo', { batch: first?.batch ?? 0 })
    expect(await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).toEqual(second)
  })

  it('and outlives that the engine is closed, undone and redone afterwards', async () => {
    const first = openInbox()
    await importInto(first.engine, writeExport({ invitations: [ana], connections: [] }))
    const { detail: completed } = await ask(first.engine, 'complete', {
      ...nothing,
      person: 'ana',
      note: 'Hello',
    })
    await first.engine.close()
    const { engine } = openInbox({ file: first.file })
    expect(await ask(engine, 'undo', { batch: null })).toMatchObject({ verb: 'complete', people: ['ana'] })
    expect((await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).typed).toBe(null)
    await ask(engine, 'redo', {})
    expect(await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).toEqual(completed)
  })
})

const someText = fc.option(fc.constantFrom('Hello', 'Rower'), { nil: null })
const fields = fc.record({
  url: fc.option(fc.constantFrom('ana', 'bo', 'dov'), { nil: null }),
  headline: someText,
  note: someText,
  relationship: fc.constantFrom('Friend', null),
  sentOn: fc.constantFrom('2026-06-20', null),
})
const step = fc.oneof(
  fc.record({ name: fc.constantFrom('Ana Silva', 'Bo Lindqvist', 'Chi'), fields }),
  fc.record({
    do: fc.constantFrom('complete', 'drop', 'ignore', 'accept', 'hold'),
    place: fc.nat(5),
    fields,
  }),
  fc.record({ place: fc.nat(5), other: fc.nat(5) }),
)
const onTheTwo = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('ignore', 'accept'), place: fc.nat(1), fields }) },
  { weight: 2, arbitrary: fc.constant({ place: 0, other: 1 }) },
  { weight: 1, arbitrary: step },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
const moves = fc.array(
  fc.oneof(step, fc.constantFrom('undo', 'undo', 'redo'), fc.record({ undo: fc.nat(9) })),
  {
    maxLength: 14,
  },
)

/** The batches in force, by number. */
const inForce = async (engine: Engine): Promise<readonly number[]> =>
  (await ask(engine, 'history', {})).flatMap(({ batch, of, undone }) =>
    of === null && !undone ? [batch] : [],
  )

/** An engine in which every move is made a second after the one before. */
function ticking() {
  let seconds = 0
  const { engine } = openInbox({ now: () => new Date(TODAY.getTime() + 1000 * seconds) })
  const go = async <R>(move: (engine: Engine) => Promise<R>): Promise<R> => {
    seconds += 1
    return move(engine)
  }
  return { engine, go }
}

describe('a decision on people who became one', () => {
  type Ask = (engine: Engine) => Promise<unknown>
  const add =
    (name: string, url: string | null = null): Ask =>
    (engine) =>
      ask(engine, 'addInvitation', { ...nothing, name, url })
  const decide =
    (verb: 'accept' | 'ignore' | 'hold', person: string): Ask =>
    (engine) =>
      ask(engine, 'decide', { verb, people: [person], stage: 'invitation' })
  const link =
    (person: string, url: string): Ask =>
    (engine) =>
      ask(engine, 'complete', { ...nothing, person, url })
  const merge =
    (...people: [string, string]): Ask =>
    (engine) =>
      ask(engine, 'settleDuplicate', { people, same: true })
  const [ana, bo] = ['name:ana silva', 'name:bo lindqvist']
  const two = [add('Ana Silva'), add('Bo Lindqvist')]
  const decided = [decide('accept', ana), decide('ignore', bo)]
  const linked = [link(ana, 'x'), link(bo, 'x')]

  it.each([
    ['by a link that is typed of both', [...two, ...decided, ...linked]],
    ['by a link, and that was made since', [...two, ...linked, decide('ignore', 'x')]],
    ['by the owner’s word', [...two, ...decided, merge(ana, bo)]],
    ['by the owner’s word, twice', [...two, ...decided, add('Chi'), merge(ana, bo), merge(bo, 'name:chi')]],
  ])('%s, stays when more is typed of them', async (_, moves) => {
    const { engine, go } = ticking()
    for (const move of moves) await go(move)
    const before = await picture(engine)
    expect(before.doors[0]).toMatchObject([{ decision: 'ignore' }])
    const person = before.doors[0]?.[0]?.dossier.person.key ?? ''
    const more = await go(() => ask(engine, 'complete', { ...nothing, person, note: 'Hello' }))
    expect(more.detail).toMatchObject({ decision: 'ignore', typed: { note: 'Hello' } })
    const { key } = more.detail.dossier.person
    const again = await go(() => ask(engine, 'complete', { ...nothing, person: key, note: 'Good day' }))
    expect(again.detail.decision).toBe('ignore')
    await ask(engine, 'undo', { batch: null })
    await ask(engine, 'undo', { batch: more.batch })
    expect(await picture(engine)).toEqual(before)
    await ask(engine, 'redo', {})
    expect(await ask(engine, 'detail', { stage: 'invitation', person: key })).toEqual(more.detail)
  })

  it('is told of where an invitation that is added joins them and overrules it', async () => {
    const { engine, go } = ticking()
    for (const move of [...two, decide('hold', bo), link(bo, 'y'), decide('ignore', ana)]) await go(move)
    const added = await go(() => ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', url: 'y' }))
    expect(added).toMatchObject({
      overruled: [{ subject: 'invitation', lost: 'hold', counts: 'ignore' }],
      detail: { decision: 'ignore' },
    })
  })

  it('is undone by itself, though the words that it was made on went to another', async () => {
    const { engine, go } = ticking()
    for (const move of [...two, ...decided, merge(ana, bo)]) await go(move)
    await go(() => ask(engine, 'complete', { ...nothing, person: bo, note: 'Hello' }))
    const ignored = (await ask(engine, 'history', {})).find(({ verb }) => verb === 'ignore')
    await ask(engine, 'undo', { batch: ignored?.batch ?? 0 })
    expect((await ask(engine, 'detail', { stage: 'invitation', person: bo })).decision).toBe('accept')
  })

  it('stays whatever more is typed of one person without a new link, and undo leaves what was', async () => {
    const joining = fc.record({
      do: fc.constant('complete'),
      place: fc.nat(1),
      fields: fc.constant({ ...nothing, url: 'x' }),
    })
    const deciding = fc.record({
      do: fc.constantFrom('ignore', 'accept', 'hold'),
      place: fc.nat(1),
      fields: fc.constant(nothing),
    })
    const merging = fc.constant({ place: 0, other: 1 })
    const steps = fc.array(fc.oneof(joining, deciding, merging, step), { minLength: 2, maxLength: 8 })
    const more = fc.record({ keepsLink: fc.boolean(), place: fc.nat(1), note: fc.constantFrom('More', null) })
    const mores = fc.array(more, { minLength: 1, maxLength: 3 })
    await fc.assert(fc.asyncProperty(steps, mores, typeMore), { numRuns: 60 })
  }, 60_000)
})

type Taken =
  | { readonly name: string; readonly fields: Fields }
  | { readonly do: string; readonly place: number; readonly fields: Fields }
  | { readonly place: number; readonly other: number }
type Fields = Omit<EngineArgs<'complete'>, 'person'>
type More = { readonly keepsLink: boolean; readonly place: number; readonly note: string | null }

/** Makes steps on two people who are known by name alone, then types more of people, each time with undo and redo. */
async function typeMore(steps: readonly Taken[], mores: readonly More[]): Promise<void> {
  const { engine, go } = ticking()
  for (const name of ['Ana Silva', 'Bo Lindqvist'])
    await go(() => ask(engine, 'addInvitation', { ...nothing, name }))
  for (const one of steps) await go(() => take(engine, one))
  for (const { keepsLink, place, note } of mores) {
    const before = await picture(engine)
    const one = before.doors[0]?.[place]
    if (!one) continue
    const { key } = one.dossier.person
    const url = keepsLink ? (one.typed?.url ?? null) : null
    const reply = await engine.call('complete', { ...nothing, person: key, url, note })
    if (!reply.ok) {
      expect(reply.error.code).toBe('only-link-parts')
      expect(await picture(engine)).toEqual(before)
      continue
    }
    const { batch, detail: after } = reply.value
    expect(after.decision).toBe(one.decision)
    if (batch === 0) continue
    const then = await picture(engine)
    await ask(engine, 'undo', { batch })
    expect(await picture(engine)).toEqual(before)
    await ask(engine, 'redo', {})
    expect(await picture(engine)).toEqual(then)
  }
}

describe('undo and redo of what was typed', () => {
  it('leave what the batches in force say, with decisions and merges between', async () => {
    await fc.assert(fc.asyncProperty(moves, walkThrough), { numRuns: 40 })
  }, 60_000)

  it('leave it also where all is undone in any order, and done again', async () => {
    const steps = fc.array(onTheTwo, { minLength: 3, maxLength: 6 })
    const order = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(steps, order, (made, places) => {
        const undoing = places.map((place, done) => ({ undo: place % (places.length - done) }))
        return walkThrough([...made, ...undoing, ...places.map(() => 'redo' as const)])
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

type Move = Step | 'undo' | 'redo' | { readonly undo: number }

/** Makes moves on a new inbox; whenever the same batches are in force again, everything must be shown as it was. */
async function walkThrough(walk: readonly Move[]): Promise<void> {
  let seconds = 0
  const { engine } = openInbox({ now: () => new Date(TODAY.getTime() + 1000 * seconds) })
  await importInto(
    engine,
    writeExport({
      invitations: [ana, { name: 'Ana Silva', slug: 'ana-2', at: '6/4/26, 9:05 AM', note: 'Good day' }],
      connections: [{ first: 'Dov', last: 'Made-Up', slug: 'dov', on: '01 Jun 2026' }],
    }),
  )
  const seen = new Map([['', await picture(engine)]])
  for (const move of walk) {
    seconds += 1
    await make(engine, move)
    const batches = (await inForce(engine)).join(' ')
    const now = await picture(engine)
    expect(now).toEqual(seen.get(batches) ?? now)
    seen.set(batches, now)
  }
}

async function make(engine: Engine, move: Move): Promise<void> {
  if (move === 'undo') await ask(engine, 'undo', { batch: null })
  else if (move === 'redo') await ask(engine, 'redo', {})
  else if ('undo' in move) await ask(engine, 'undo', { batch: (await inForce(engine)).at(move.undo) ?? null })
  else await take(engine, move)
}

/** Does what a step says; what is refused changes nothing. */
async function take(engine: Engine, step: Taken): Promise<unknown> {
  if ('name' in step) return engine.call('addInvitation', { ...step.fields, name: step.name })
  const keys = (await ask(engine, 'list', { stage: 'invitation', all: true })).map(({ key }) => key)
  const person = keys[step.place] ?? ''
  if ('other' in step)
    return engine.call('settleDuplicate', { people: [person, keys[step.other] ?? ''], same: true })
  if (step.do === 'complete') return engine.call('complete', { ...step.fields, person })
  if (step.do === 'drop') return engine.call('dropTyped', { person })
  const verb = step.do === 'accept' || step.do === 'hold' ? step.do : 'ignore'
  return engine.call('decide', { verb, people: [person], stage: 'invitation' })
}
