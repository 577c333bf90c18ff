import { describe, expect, it } from 'vitest'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

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
    const added = await ask(engine, 'addInvitation', {
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
    const added = await ask(engine, 'addInvitation', {
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
    const added = await ask(engine, 'addInvitation', { ...nothing, name: 'ana silva', headline: 'Rower' })
    expect(added.dossier.person).toMatchObject({ key: 'ana', headline: 'Rower' })
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

describe('what is completed by hand', () => {
  it('replaces what was typed before, and goes when everything is empty', async () => {
    const engine = await inbox()
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello', relationship: 'Friend' })
    const second = await ask(engine, 'complete', { ...nothing, person: 'ana', headline: 'Rower' })
    expect(second.typed).toEqual({ ...nothing, headline: 'Rower' })
    expect(second.dossier.received).toMatchObject([{ note: null, relationship: null }])
    const third = await ask(engine, 'complete', { ...nothing, person: 'ana' })
    expect(third.typed).toBe(null)
    expect(third.dossier.person.headline).toBe(null)
  })

  it('makes one person of a name and the link that is typed', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Chi Okafor', note: 'Hello' })
    await ask(engine, 'decide', { verb: 'accept', people: ['name:chi okafor'], stage: 'invitation' })
    const linked = await ask(engine, 'complete', {
      ...nothing,
      person: 'name:chi okafor',
      url: 'chi-okafor',
      note: 'Hello',
    })
    expect(linked).toMatchObject({ decision: 'accept', dossier: { person: { key: 'chi-okafor' } } })
  })

  it('outlives an import of the same person', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Ana Silva', url: 'ana', note: 'Hello' })
    await importInto(engine, writeExport({ invitations: [ana], connections: [] }))
    const { dossier } = await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })
    expect(dossier.received).toMatchObject([{ note: 'Hello', sentAt: '2026-06-01T16:05:00Z' }])
  })
})

describe('what was typed is taken back', () => {
  it('and the person leaves the door when nothing else was known of them', async () => {
    const { engine } = openInbox()
    await ask(engine, 'addInvitation', { ...nothing, name: 'Bo Lindqvist' })
    expect(await ask(engine, 'dropTyped', { person: 'name:bo lindqvist' })).toBe(null)
    expect(await ask(engine, 'queue', { all: true })).toEqual([])
  })

  it('and what the files say stays', async () => {
    const engine = await inbox()
    await ask(engine, 'complete', { ...nothing, person: 'ana', note: 'Hello' })
    const left = await ask(engine, 'dropTyped', { person: 'ana' })
    expect(left).toMatchObject({ typed: null, dossier: { received: [{ note: null }] } })
  })
})
