import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import type { Detail } from '../../shared/results.ts'
import { type Inviter, importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { say } from '../helpers/saying.ts'

const at = '6/1/26, 9:05 AM'
const robert = { name: 'Robert Potter', slug: 'bob', at }
const known = { first: 'Ana', last: 'Two', slug: 'ana2', on: '01 Jun 2026' }
const note = 'Shall we talk about doors?'

async function inbox(...invitations: readonly Inviter[]) {
  const { engine } = openInbox()
  await importInto(engine, writeExport({ invitations, connections: [known] }))
  return engine
}

/** Whose invitation was added to, and what was typed of it. */
async function added(engine: Engine, word: string, options: Parameters<typeof say>[3] = { note }) {
  const { json, text } = await say(engine, 'add', [word], options)
  if (json === null) throw new Error(text)
  const { dossier, typed } = json as Detail
  return { key: dossier.person.key, note: typed?.note }
}

const everybody = async (engine: Engine) =>
  ((await say(engine, 'queue', [], { all: true })).json as readonly Pick<Detail['dossier'], 'person'>[]).map(
    ({ person }) => person.key,
  )

describe('add', () => {
  it('takes a name for a name, also where it is the key of another but for its capital', async () => {
    const engine = await inbox(robert)
    expect(await added(engine, 'Bob')).toEqual({ key: 'name:bob', note })
    expect((await say(engine, 'show', ['bob'])).json).toMatchObject({ typed: null })
  })

  it('completes whom it added by such a name before', async () => {
    const engine = await inbox(robert)
    await added(engine, 'Bob')
    expect(await added(engine, 'Bob', { headline: 'Carpenter' })).toEqual({ key: 'name:bob', note })
  })

  it.each([
    ['to the letter', 'bob'],
    ['with blanks around it', ' bob '],
    ['as the link', 'HTTPS://www.linkedin.com/in/Bob/'],
    ['percent-encoded', 'b%6Fb'],
  ])('completes somebody at the door by their key, %s', async (_, word) => {
    const engine = await inbox(robert)
    expect(await added(engine, word)).toEqual({ key: 'bob', note })
    expect(await everybody(engine)).toEqual(['bob'])
  })

  it.each(['sam-1', 'sam-2', 'https://www.linkedin.com/in/sam-1/', 'linkedin.com/in/sam-2'])(
    'completes somebody who has two links by either: %s',
    async (word) => {
      const engine = await inbox(...['sam-1', 'sam-2'].map((slug) => ({ name: 'Sam Lee', slug, at })))
      await say(engine, 'same', ['sam-1', 'sam-2'])
      const { key } = await added(engine, word)
      expect(await everybody(engine)).toEqual([key])
    },
  )

  it('completes somebody without a link by the key that begins with name:', async () => {
    const engine = await inbox()
    await added(engine, 'Cleo Made-Up', {})
    expect(await added(engine, 'name:Cleo made up')).toEqual({ key: 'name:cleo made up', note })
  })

  it.each(['ana2', 'linkedin.com/in/ana2', 'Ana Two'])(
    'refuses %s, who is a connection, and says what to do',
    async (word) => {
      const engine = await inbox(robert)
      const { text } = await say(engine, 'add', [word], { note })
      expect(text).toBe(
        'Ana Two is a connection of yours already. Connected on 1 June 2026. If somebody else of that name invited ' +
          'you, give the link of their own profile; if you are no longer connected, import a newer export first.',
      )
      expect(await everybody(engine)).toEqual(['bob'])
    },
  )

  it.each(['bo', 'linkedin.com/in/bo', 'Bo Lind'])(
    'refuses %s likewise, a connection whose invitation is known',
    async (word) => {
      const { engine } = openInbox()
      const bo = { name: 'Bo Lind', slug: 'bo', at }
      await importInto(
        engine,
        writeExport({
          invitations: [bo],
          connections: [{ first: 'Bo', last: 'Lind', slug: 'bo', on: '08 Jun 2026' }],
        }),
      )
      const { text, json } = await say(engine, 'add', [word], { note })
      expect(text).toMatch(/^Bo Lind is a connection of yours already\. Connected on 8 June 2026\. /)
      expect(json).toBe(null)
      expect((await say(engine, 'undo')).text).toBe('There is nothing to undo.')
    },
  )

  it('corrects what was typed of somebody before they became a connection', async () => {
    const engine = await inbox(robert)
    await added(engine, 'bob')
    const connections = [{ first: 'Robert', last: 'Potter', slug: 'bob', on: '08 Jun 2026' }]
    await importInto(engine, writeExport({ invitations: [robert], connections }))
    expect(await added(engine, 'bob', { note: '' })).toEqual({ key: 'bob', note: undefined })
    expect((await say(engine, 'add', ['bob'], { note })).text).toMatch(/^Robert Potter is a connection/)
  })

  it('says how to add whom the owner removed, and adds them so', async () => {
    const engine = await inbox(robert)
    await say(engine, 'decide', ['remove', 'ana2'])
    await say(engine, 'decide', ['done', 'ana2'])
    expect((await say(engine, 'add', ['ana2'], { note })).text).toBe(
      '"ana2" is Ana Two, from whom no invitation is known. To add one, write their name, and ' +
        'https://www.linkedin.com/in/ana2 after --url; for somebody else, write the whole name.',
    )
    const url = 'https://www.linkedin.com/in/ana2'
    expect(await added(engine, 'Ana Two', { url, note })).toEqual({ key: 'ana2', note })
  })

  it.each([
    'https://www.linkedin.com/in/nobody',
    'name:nobody',
    'urn:li:member:7',
    'cleo@mail.example',
    'jos%C3%A9',
  ])('makes nobody called %s', async (word) => {
    const engine = await inbox(robert)
    const { text } = await say(engine, 'add', [word])
    expect(text).toBe(
      `Nobody is known by "${word}". Write the name of who invited you, and the link after --url.`,
    )
    expect(await everybody(engine)).toEqual(['bob'])
  })

  it('completes nobody whose profile is known by name, as a namesake may have invited', async () => {
    const engine = await inbox(...['sam-1', 'sam-2'].map((slug) => ({ name: 'Sam Lee', slug, at })))
    expect(await added(engine, 'Sam Lee', { url: 'sam-3' })).toMatchObject({ key: 'sam-3' })
  })

  it('offers no undo where nothing was typed of somebody', async () => {
    const engine = await inbox(robert)
    const { text, json } = await say(engine, 'add', ['bob'])
    expect(text).toMatch(/^Nothing was typed, so nothing changed\.\n/)
    expect(json).toMatchObject({ typed: null })
  })

  it('takes back what was typed in a field that is given empty, and leaves the others', async () => {
    const engine = await inbox(robert)
    const typed = { url: null, headline: 'Carpenter', note, relationship: 'Friend', sentOn: '2026-05-30' }
    await say(engine, 'add', ['bob'], {
      headline: 'Carpenter',
      note,
      relationship: 'friend',
      sent: '2026-05-30',
    })
    const emptied = async (options: Parameters<typeof say>[3]) =>
      ((await say(engine, 'add', ['bob'], options)).json as Detail).typed
    expect(await emptied({ headline: ' ' })).toEqual({ ...typed, headline: null })
    expect(await emptied({ relationship: '', sent: '' })).toEqual({
      ...typed,
      headline: null,
      relationship: null,
      sentOn: null,
    })
    expect(await emptied({ note: '' })).toBe(null)
  })

  it('answers with the day of the invitation, as show does, and says where none is known', async () => {
    const engine = await inbox(robert)
    const { text } = await say(engine, 'add', ['Cleo Made-Up'], { sent: '2026-05-30' })
    expect(text.split('\n')).toContain('    invited you on 30 May 2026')
    expect((await say(engine, 'show', ['bob'])).text.split('\n')).toContain('    invited you on 1 June 2026')
    await say(engine, 'add', ['Cleo Made-Up'], { sent: '' })
    expect((await say(engine, 'show', ['Cleo Made-Up'])).text).toContain(
      '    invited you, no source says when\n',
    )
    expect((await say(engine, 'show', ['ana2'])).text).not.toContain('invited you')
  })

  it('tells which decision no longer counts where the link joins two people', async () => {
    const engine = await inbox(robert)
    await say(engine, 'add', ['Cleo Made-Up'])
    await say(engine, 'decide', ['accept', 'bob'])
    await say(engine, 'decide', ['ignore', 'Cleo Made-Up'])
    const { text } = await say(engine, 'add', ['Cleo Made-Up'], { url: 'bob' })
    expect(text.split('\n')[1]).toBe(
      'You had accepted one and ignored the other: ignored counts, as you said it later.',
    )
  })

  it.each(['Cleo Made-Up', 'Ana Two'])(
    'adds nobody by what is empty alone, and says what to do: %s',
    async (word) => {
      const engine = await inbox(robert)
      expect((await say(engine, 'add', [word], { headline: '', sent: '' })).text).toBe(
        `No invitation is known by the name "${word}", so nothing can be taken back there. ` +
          'To add one, leave out what is empty; to change one, write the key that queue shows.',
      )
      expect(await everybody(engine)).toEqual(['bob'])
      expect((await say(engine, 'undo')).text).toBe('There is nothing to undo.')
    },
  )

  it('takes back by name what it added by name, also of somebody whose profile is known', async () => {
    const engine = await inbox(robert)
    expect((await say(engine, 'add', ['Robert Potter'], { note: '' })).text).toMatch(/^Nothing was typed, so/)
    expect(await added(engine, 'Robert Potter')).toEqual({ key: 'bob', note })
    expect(await added(engine, 'Robert Potter', { note: '' })).toEqual({ key: 'bob', note: null })
    expect(await everybody(engine)).toEqual(['bob'])
  })

  it('asks which of two namesakes is meant where something is taken back', async () => {
    const engine = await inbox(...['sam-1', 'sam-2'].map((slug) => ({ name: 'Sam Lee', slug, at })))
    expect((await say(engine, 'add', ['Sam Lee'], { note: '' })).text).toBe(
      '2 people are called Sam Lee. Name the one you mean by key: sam-1, sam-2.',
    )
  })

  it('takes what is given empty beside something else for not given where it adds somebody', async () => {
    const engine = await inbox(robert)
    expect(await added(engine, 'Cleo Made-Up', { note, headline: '', sent: '' })).toEqual({
      key: 'name:cleo made up',
      note,
    })
  })

  it('is taken back from whoever was added with a link before, each named once', async () => {
    const engine = await inbox(robert)
    await say(engine, 'add', ['Jo Blogs'], { url: 'jo-made-up' })
    await say(engine, 'add', ['Jo Blogs'], { relationship: 'friend' })
    expect((await say(engine, 'undo')).text).toBe(
      'Took back the invitation you added for Jo Blogs (batch 3).',
    )
    expect((await say(engine, 'redo')).text).toBe(
      'Brought back the invitation you added for Jo Blogs (batch 4).',
    )
    await say(engine, 'undo')
    expect((await say(engine, 'undo')).text).toBe(
      'Took back the invitation you added for Jo Blogs (batch 6).',
    )
  })

  it('is taken back by undo, and brought back by redo', async () => {
    const engine = await inbox(robert)
    const { text } = await say(engine, 'add', ['Bob'], { note })
    expect(text).toMatch(/^Kept what you typed\. doorman undo takes it back\.\n/)
    expect((await say(engine, 'undo')).text).toBe('Took back the invitation you added for Bob (batch 2).')
    expect(await everybody(engine)).toEqual(['bob'])
    expect((await say(engine, 'redo')).text).toBe('Brought back the invitation you added for Bob (batch 3).')
    expect((await everybody(engine)).toSorted()).toEqual(['bob', 'name:bob'])
    await say(engine, 'add', ['bob'], { note })
    expect((await say(engine, 'undo')).text).toBe('Took back what you typed for Robert Potter (batch 5).')
    expect((await say(engine, 'show', ['bob'])).json).toMatchObject({ typed: null })
  })
})
