import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const names = ['ana', 'bo', 'chi', 'dov']
const inviters = names.map((name, index) => ({
  name: `${name} made-up`,
  slug: name,
  at: `6/${index + 1}/26, 9:05 AM`,
}))
const connections = [
  { first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' },
  { first: 'Fay', last: 'Made-Up', slug: 'fay', on: '08 Jun 2026' },
]

async function inbox(): Promise<Engine> {
  const { engine } = openInbox()
  await importInto(engine, writeExport({ invitations: inviters, connections }))
  return engine
}

const decide = (
  engine: Engine,
  verb: 'accept' | 'ignore' | 'hold' | 'done' | 'protect',
  ...people: readonly string[]
) => ask(engine, 'decide', { verb, people, stage: 'invitation' })

const openKeys = async (engine: Engine) =>
  (await ask(engine, 'queue', { all: false })).map(({ person }) => person.key).sort()

describe('a decision', () => {
  it('takes people off the queue and puts them on the worklist, newest invitation first', async () => {
    const engine = await inbox()
    await decide(engine, 'ignore', 'ana', 'bo')
    expect(await openKeys(engine)).toEqual(['chi', 'dov'])
    expect((await ask(engine, 'todo', {})).map(({ person, verb, url }) => [person.key, verb, url])).toEqual([
      ['bo', 'ignore', 'https://www.linkedin.com/in/bo'],
      ['ana', 'ignore', 'https://www.linkedin.com/in/ana'],
    ])
  })

  it('that was made already is not recorded again', async () => {
    const engine = await inbox()
    await decide(engine, 'accept', 'ana')
    expect(await decide(engine, 'accept', 'ana')).toEqual({ batch: 0, decided: [] })
  })

  it('about somebody unknown records nothing about the others', async () => {
    const engine = await inbox()
    const reply = await engine.call('decide', {
      verb: 'ignore',
      people: ['ana', 'nobody'],
      stage: 'invitation',
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-person' } })
    expect(await ask(engine, 'history', {})).toEqual([])
  })

  it('about somebody who does not stand at that door is refused', async () => {
    const engine = await inbox()
    const reply = await engine.call('decide', { verb: 'remove', people: ['ana'], stage: 'connection' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-at-this-door' } })
  })

  describe('on an invitation that was accepted', () => {
    const accepted = [...connections, { first: 'ana', last: 'made-up', slug: 'ana', on: '29 Jun 2026' }]
    const refused = (engine: Engine, verb: 'accept' | 'ignore' | 'ask' | 'hold') =>
      engine.call('decide', { verb, people: ['bo', 'ana'], stage: 'invitation' })

    it.each(['accept', 'ignore', 'ask', 'hold'] as const)(
      'is refused with what can be said instead: %s',
      async (verb) => {
        const engine = await inbox()
        await importInto(engine, writeExport({ connections: accepted }))
        expect(await refused(engine, verb)).toEqual({
          ok: false,
          error: {
            code: 'not-open',
            message:
              `ana is a connection already and has no open invitation, so "${verb}" says nothing about them. ` +
              'Say "remove" to show them out, or "protect" so that they are never flagged.',
          },
        })
        expect(await ask(engine, 'history', {})).toEqual([])
        expect(await ask(engine, 'todo', {})).toEqual([])
      },
    )

    it('is refused without such advice for whom the owner removed', async () => {
      const engine = await inbox()
      await importInto(engine, writeExport({ connections: accepted }))
      for (const verb of ['remove', 'done'] as const)
        await ask(engine, 'decide', { verb, people: ['ana'], stage: 'connection' })
      expect(await refused(engine, 'ignore')).toMatchObject({
        error: { message: 'ana has no open invitation any more, so "ignore" says nothing about them.' },
      })
    })

    it('stays where it was made before, is put right by accepting, and is undone and redone', async () => {
      const engine = await inbox()
      await decide(engine, 'ignore', 'ana')
      await importInto(engine, writeExport({ connections: accepted }))
      const todo = async () => (await ask(engine, 'todo', {})).map(({ verb }) => verb)
      expect(await decide(engine, 'ignore', 'ana')).toEqual({ batch: 0, decided: [] })
      expect(await todo()).toEqual(['ignore'])
      await decide(engine, 'accept', 'ana')
      expect(await todo()).toEqual([])
      expect(await refused(engine, 'ignore')).toMatchObject({ error: { code: 'not-open' } })
      await ask(engine, 'undo', { batch: null })
      expect(await todo()).toEqual(['ignore'])
      await ask(engine, 'undo', { batch: null })
      expect(await todo()).toEqual([])
      await ask(engine, 'redo', {})
      expect(await todo()).toEqual(['ignore'])
    })
  })

  describe('to protect and to remove', () => {
    const say = (engine: Engine, verb: 'protect' | 'remove' | 'keep' | 'done') =>
      engine.call('decide', { verb, people: ['eve'], stage: 'connection' })

    it('whom the owner protects is refused until that is taken back', async () => {
      const engine = await inbox()
      await say(engine, 'protect')
      await decide(engine, 'ignore', 'ana')
      expect(await say(engine, 'remove')).toEqual({
        ok: false,
        error: {
          code: 'protected',
          message:
            'You protect eve, so "remove" is not recorded. Take batch 1 back first: undo it in the history, or with doorman undo 1.',
        },
      })
      await ask(engine, 'undo', { batch: 1 })
      expect(await say(engine, 'remove')).toMatchObject({ ok: true, value: { decided: ['eve'] } })
    })

    it('whom the owner wants to remove is refused until they keep them, or did remove them', async () => {
      const engine = await inbox()
      await say(engine, 'remove')
      expect(await say(engine, 'protect')).toMatchObject({
        ok: false,
        error: {
          code: 'to-be-removed',
          message: 'eve is to be removed, so "protect" is not recorded. Say "keep" first.',
        },
      })
      await say(engine, 'done')
      expect(await say(engine, 'protect')).toMatchObject({ ok: true })
      await ask(engine, 'undo', { batch: null })
      await ask(engine, 'undo', { batch: null })
      await say(engine, 'keep')
      expect(await say(engine, 'protect')).toMatchObject({ ok: true })
    })
  })

  it('leaves the worklist when it is done, and comes back when that is undone', async () => {
    const engine = await inbox()
    await decide(engine, 'ignore', 'ana')
    await decide(engine, 'done', 'ana')
    expect(await ask(engine, 'todo', {})).toEqual([])
    await ask(engine, 'undo', { batch: null })
    expect(await ask(engine, 'todo', {})).toHaveLength(1)
  })

  it('to hold opens again a week later', async () => {
    let now = TODAY
    const { engine } = openInbox({ now: () => now })
    await importInto(engine, writeExport({ invitations: inviters, connections }))
    await decide(engine, 'hold', 'ana')
    expect(await openKeys(engine)).not.toContain('ana')
    now = new Date(TODAY.getTime() + 7 * 24 * 3600 * 1000)
    expect(await openKeys(engine)).toContain('ana')
  })

  it('to hold, without a door, is about the one at which they wait', async () => {
    const engine = await inbox()
    await ask(engine, 'decide', { verb: 'hold', people: ['ana', 'eve'], stage: null })
    const [eve] = (await ask(engine, 'removals', { all: true })).filter(({ person }) => person.key === 'eve')
    expect(eve?.decision).toBe('hold')
    expect(await openKeys(engine)).not.toContain('ana')
  })

  it('to accept is confirmed by a later import and leaves the worklist', async () => {
    const engine = await inbox()
    await decide(engine, 'accept', 'ana')
    const later = [...connections, { first: 'ana', last: 'made-up', slug: 'ana', on: '29 Jun 2026' }]
    await importInto(engine, writeExport({ connections: later }))
    expect(await ask(engine, 'todo', {})).toEqual([])
  })

  it('to protect keeps them from being flagged and can be undone', async () => {
    const engine = await inbox()
    await decide(engine, 'protect', 'ana')
    const ana = async () =>
      (await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })).dossier.protected
    expect(await ana()).toBe(true)
    await ask(engine, 'undo', { batch: null })
    expect(await ana()).toBe(false)
  })

  it('does not cover an invitation that comes after it', async () => {
    let now = TODAY
    const { engine } = openInbox({ now: () => now })
    await importInto(engine, writeExport({ invitations: inviters, connections }))
    await decide(engine, 'ignore', 'ana')
    now = new Date('2026-08-01T12:00:00Z')
    const again = [...inviters, { name: 'ana made-up', slug: 'ana', at: '7/9/26, 9:05 AM' }]
    await importInto(engine, writeExport({ invitations: again, connections }))
    expect(await openKeys(engine)).toContain('ana')
  })

  it('that was undone does not hide an invitation that came after an earlier decision', async () => {
    let now = new Date('2026-06-10T12:00:00Z')
    const { engine } = openInbox({ now: () => now })
    await importInto(engine, writeExport({ invitations: inviters, connections }))
    await decide(engine, 'ignore', 'ana')
    now = new Date('2026-08-01T12:00:00Z')
    const again = [...inviters, { name: 'ana made-up', slug: 'ana', at: '7/9/26, 9:05 AM' }]
    await importInto(engine, writeExport({ invitations: again, connections }))
    await decide(engine, 'accept', 'ana')
    await ask(engine, 'undo', { batch: null })
    expect(await openKeys(engine)).toContain('ana')
  })

  it('to ignore stays on the worklist when the data shows that they were accepted', async () => {
    const engine = await inbox()
    await decide(engine, 'ignore', 'ana')
    const later = [...connections, { first: 'ana', last: 'made-up', slug: 'ana', on: '29 Jun 2026' }]
    await importInto(engine, writeExport({ connections: later }))
    expect((await ask(engine, 'todo', {})).map(({ verb }) => verb)).toEqual(['ignore'])
  })

  it('asked for before the engine closes is written before it does', async () => {
    const first = openInbox()
    await importInto(first.engine, writeExport({ invitations: inviters, connections }))
    const deciding = decide(first.engine, 'ignore', 'ana')
    await first.engine.close()
    expect((await deciding).decided).toEqual(['ana'])
    expect(await openKeys(openInbox({ file: first.file }).engine)).not.toContain('ana')
  })

  it('survives that the engine is closed and opened again, with its undo', async () => {
    const first = openInbox()
    await importInto(first.engine, writeExport({ invitations: inviters, connections }))
    await decide(first.engine, 'ignore', 'ana', 'bo')
    await first.engine.close()
    const { engine } = openInbox({ file: first.file })
    expect(await openKeys(engine)).toEqual(['chi', 'dov'])
    expect(await ask(engine, 'undo', { batch: null })).toMatchObject({
      verb: 'ignore',
      people: ['ana', 'bo'],
    })
    expect(await openKeys(engine)).toEqual(names)
    expect(await ask(engine, 'redo', {})).toMatchObject({ verb: 'ignore', people: ['ana', 'bo'] })
  })
})

describe('history', () => {
  it('undoes a batch in the middle and leaves later decisions alone', async () => {
    const engine = await inbox()
    const { batch } = await decide(engine, 'ignore', 'ana', 'bo')
    await decide(engine, 'accept', 'bo')
    await ask(engine, 'undo', { batch })
    const states = (await ask(engine, 'queue', { all: true })).map(({ person, decision }) => [
      person.key,
      decision,
    ])
    expect(Object.fromEntries(states)).toMatchObject({ ana: 'open', bo: 'accept' })
  })

  it('shows every batch, newest first, and which are undone', async () => {
    const engine = await inbox()
    await decide(engine, 'ignore', 'ana')
    await decide(engine, 'accept', 'bo')
    await ask(engine, 'undo', { batch: null })
    const shown = (await ask(engine, 'history', {})).map(({ verb, undone, count }) => [verb, undone, count])
    expect(shown).toEqual([
      ['undo', false, 1],
      ['accept', true, 1],
      ['ignore', false, 1],
    ])
  })

  it('knows what was carried out also after a later decision was undone', async () => {
    const engine = await inbox()
    await decide(engine, 'ignore', 'ana')
    await decide(engine, 'done', 'ana')
    await decide(engine, 'accept', 'ana')
    await ask(engine, 'undo', { batch: null })
    expect((await ask(engine, 'stats', {})).decisions).toEqual({ ignore: 1 })
  })

  it('refuses to undo a batch twice', async () => {
    const engine = await inbox()
    const { batch } = await decide(engine, 'ignore', 'ana')
    await ask(engine, 'undo', { batch })
    expect(await engine.call('undo', { batch })).toMatchObject({ ok: false, error: { code: 'not-undoable' } })
  })
})

const move = fc.oneof(
  fc.record({
    verb: fc.constantFrom('accept', 'ignore', 'ask', 'hold'),
    who: fc.subarray(names, { minLength: 1 }),
  }),
  fc.constant('undo' as const),
  fc.constant('redo' as const),
)

describe('undo and redo', () => {
  it('walk through the very states that were there, whatever was decided', async () => {
    const engine = await inbox()
    const picture = async () =>
      (await ask(engine, 'queue', { all: true }))
        .map(({ person, decision }) => `${person.key}:${decision}`)
        .sort()
        .join(' ')
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const past: string[] = []
        let future: string[] = []
        for (const step of moves) {
          const before = await picture()
          if (step === 'undo') {
            if (past.length === 0) continue
            await ask(engine, 'undo', { batch: null })
            expect(await picture()).toBe(past.at(-1))
            future.push(before)
            past.pop()
          } else if (step === 'redo') {
            if (future.length === 0) continue
            await ask(engine, 'redo', {})
            expect(await picture()).toBe(future.at(-1))
            past.push(before)
            future.pop()
          } else {
            const { batch } = await ask(engine, 'decide', {
              verb: step.verb as 'accept',
              people: step.who,
              stage: 'invitation',
            })
            if (batch === 0) continue
            past.push(before)
            future = []
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('somebody who was removed', () => {
  const gus = { first: 'Gus', last: 'Made-Up', slug: 'gus', on: '02 Jul 2026' }
  /** An inbox whose owner removed Eve on LinkedIn on the last day of June; afterwards it is August. */
  async function afterRemoving(): Promise<Engine> {
    let now = TODAY
    const { engine } = openInbox({ now: () => now })
    await importInto(engine, writeExport({ invitations: inviters, connections }))
    await ask(engine, 'decide', { verb: 'remove', people: ['eve'], stage: null })
    await ask(engine, 'decide', { verb: 'done', people: ['eve'], stage: null })
    now = new Date('2026-08-01T12:00:00Z')
    return engine
  }
  const status = async (engine: Engine) =>
    (await ask(engine, 'removals', { all: true })).find(({ person }) => person.key === 'eve')?.status

  it('is gone when a later connections file does not hold them', async () => {
    const engine = await afterRemoving()
    await importInto(engine, writeExport({ connections: [gus] }))
    expect(await status(engine)).toBe('gone')
  })

  it('is back, and open again, when a later connections file holds them', async () => {
    const engine = await afterRemoving()
    await importInto(engine, writeExport({ connections: [...connections, gus] }))
    expect(await status(engine)).toBe('back')
    expect((await ask(engine, 'list', { stage: 'connection', all: false })).map(({ key }) => key)).toEqual([
      'eve',
    ])
  })

  it('stands at the door again when they send an invitation afterwards', async () => {
    const engine = await afterRemoving()
    await importInto(engine, writeExport({ connections: [gus] }))
    const eve = { name: 'Eve Made-Up', slug: 'eve', at: '7/9/26, 9:05 AM' }
    await importInto(engine, writeExport({ invitations: [eve] }))
    const found = (await ask(engine, 'queue', { all: false })).find(({ person }) => person.key === 'eve')
    expect(found?.status).toBe('unknown')
  })
})
