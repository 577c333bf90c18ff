import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Verb } from '../../shared/model/decision.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const same = { first: 'Ana', last: 'Silva', company: 'Pebblegate Foods' }

/** Two profiles of one name and company, one of whom invited the owner. */
async function inbox(now = () => TODAY, file = join(temporaryFolder(), 'doorman.sqlite')) {
  const { engine } = openInbox({ now, file })
  await importInto(
    engine,
    writeExport({
      invitations: [{ name: 'Ana Silva', slug: 'ana-new', at: '6/1/26, 9:05 AM' }],
      connections: [
        { ...same, slug: 'ana-old', on: '01 Jun 2024' },
        { ...same, company: 'Pebblegate Foods Ltd', slug: 'ana-new', on: '08 Jun 2026' },
        { first: 'Bo', last: 'Lind', slug: 'bo', on: '08 Jun 2026', company: 'Pebblegate Foods' },
      ],
    }),
  )
  return engine
}
type Engine = Awaited<ReturnType<typeof inbox>>

const settle = (engine: Engine, same: boolean) =>
  ask(engine, 'settleDuplicate', { people: ['ana-old', 'ana-new'], same })
const decide = (engine: Engine, verb: Verb, person: string) =>
  ask(engine, 'decide', { verb, people: [person], stage: null })
const decisionOn = async (engine: Engine, person: string) =>
  (await ask(engine, 'detail', { stage: 'connection', person })).decision
const peopleCount = async (engine: Engine) => (await ask(engine, 'stats', {})).people

describe('people who may be one', () => {
  it('are offered with the reason, and never joined unasked', async () => {
    const engine = await inbox()
    expect(await ask(engine, 'duplicates', {})).toMatchObject([
      {
        people: [{ key: 'ana-new' }, { key: 'ana-old' }],
        why: 'Both are called Ana Silva and work at Pebblegate Foods Ltd. Members can change their profile link.',
      },
    ])
    expect(await peopleCount(engine)).toBe(3)
    const { duplicates } = await ask(engine, 'detail', { stage: 'connection', person: 'ana-old' })
    expect(duplicates).toHaveLength(1)
  })

  it.each([
    ['both have a link and work elsewhere', { company: 'Quayside Doors', slug: 'ana-3' }, 0],
    ['both have a link and nothing says where one works', { company: '', slug: 'ana-3' }, 0],
    ['one has no link', { company: 'Quayside Doors', slug: '' }, 2],
  ])(
    'are offered for more than their name alone: a third of that name, where %s',
    async (_, third, pairs) => {
      const engine = await inbox()
      await importInto(
        engine,
        writeExport({ connections: [{ first: 'Ana', last: 'Silva', on: '03 Jun 2026', ...third }] }),
      )
      // The first two are offered whatever a third is.
      expect(await ask(engine, 'duplicates', {})).toHaveLength(1 + pairs)
    },
  )

  it('are not offered again once they are said to be two', async () => {
    const engine = await inbox()
    expect(await settle(engine, false)).toMatchObject({ decided: ['ana-old', 'ana-new'] })
    expect(await ask(engine, 'duplicates', {})).toEqual([])
    await ask(engine, 'undo', { batch: null })
    expect(await ask(engine, 'duplicates', {})).toHaveLength(1)
  })

  it('become one with the decisions of both, and part again when that is undone', async () => {
    const engine = await inbox()
    await ask(engine, 'decide', { verb: 'remove', people: ['ana-old'], stage: 'connection' })
    await ask(engine, 'decide', { verb: 'protect', people: ['ana-new'], stage: null })
    await settle(engine, true)
    expect(await peopleCount(engine)).toBe(2)
    const merged = await ask(engine, 'detail', { stage: 'connection', person: 'ana-new' })
    expect(merged).toMatchObject({ decision: 'remove', dossier: { protected: true } })
    expect(merged.aliases.filter(({ kind }) => kind === 'profile')).toHaveLength(2)
    expect((await ask(engine, 'history', {}))[0]).toMatchObject({ verb: 'merge', count: 1 })

    expect(await ask(engine, 'undo', { batch: null })).toMatchObject({ verb: 'merge' })
    const apart = await ask(engine, 'detail', { stage: 'connection', person: 'ana-old' })
    expect(apart).toMatchObject({ decision: 'remove', dossier: { protected: false } })
    await ask(engine, 'redo', {})
    expect(await peopleCount(engine)).toBe(2)
  })

  it('are, of two decisions on the same, as was said later, which is told', async () => {
    const engine = await inbox()
    await decide(engine, 'keep', 'ana-old')
    await decide(engine, 'remove', 'ana-new')
    const { overruled } = await settle(engine, true)
    expect(overruled).toEqual([{ subject: 'connection', lost: 'keep', counts: 'remove' }])
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
    await ask(engine, 'undo', { batch: null })
    expect([await decisionOn(engine, 'ana-old'), await decisionOn(engine, 'ana-new')]).toEqual([
      'keep',
      'remove',
    ])
  })

  it.each<[string, readonly (readonly [Verb, string])[]]>([
    [
      'one says what the other does',
      [
        ['remove', 'ana-old'],
        ['remove', 'ana-new'],
      ],
    ],
    [
      'the later is carried out',
      [
        ['remove', 'ana-old'],
        ['remove', 'ana-new'],
        ['done', 'ana-new'],
      ],
    ],
    [
      'one protects the person',
      [
        ['remove', 'ana-old'],
        ['protect', 'ana-new'],
      ],
    ],
    ['there is one alone', [['remove', 'ana-old']]],
  ])('overrule no decision where %s', async (_, words) => {
    const engine = await inbox()
    for (const [verb, person] of words) await decide(engine, verb, person)
    expect((await settle(engine, true)).overruled).toEqual([])
  })

  it('show what was typed later of one of them, and what was typed earlier of the other is told', async () => {
    const engine = await inbox()
    const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null }
    const words = { ...nothing, headline: 'Rower', note: 'Hello' }
    await ask(engine, 'complete', { ...words, person: 'ana-new' })
    const later = { ...nothing, name: 'Ana Made-Up', url: 'ana-4', note: 'Good day' }
    await ask(engine, 'addInvitation', later)
    const merge = { people: ['ana-new', 'ana-4'] as const, same: true }
    expect((await ask(engine, 'settleDuplicate', merge)).typedOver).toEqual(words)
    const shown = async (person: string) =>
      (await ask(engine, 'detail', { stage: 'invitation', person })).typed?.note
    expect(await shown('ana-new')).toBe('Good day')
    await ask(engine, 'undo', { batch: null })
    expect([await shown('ana-new'), await shown('ana-4')]).toEqual(['Hello', 'Good day'])
  })

  it('are told of the words that showed until now, where one of them was two before', async () => {
    const engine = await inbox()
    const nothing = { url: null, headline: null, note: null, relationship: null, sentOn: null }
    const add = (slug: string, note: string) =>
      ask(engine, 'addInvitation', { ...nothing, name: `Made-Up ${slug}`, url: slug, note })
    const merge = (one: string, other: string) =>
      ask(engine, 'settleDuplicate', { people: [one, other] as const, same: true })
    await add('ana-4', 'First')
    await add('ana-5', 'Second')
    await add('ana-6', 'Third')
    expect((await merge('ana-5', 'ana-6')).typedOver?.note).toBe('Second')
    expect((await merge('ana-4', 'ana-5')).typedOver?.note).toBe('First')
  })

  it('are told of no typed words where those of one alone were typed, or both say the same', async () => {
    const engine = await inbox()
    const words = { url: null, headline: null, note: 'Hello', relationship: null, sentOn: null }
    await ask(engine, 'complete', { ...words, person: 'ana-new' })
    expect((await settle(engine, true)).typedOver).toBe(null)
    await ask(engine, 'addInvitation', { ...words, name: 'Ana Made-Up', url: 'ana-4' })
    const merge = { people: ['ana-new', 'ana-4'] as const, same: true }
    expect((await ask(engine, 'settleDuplicate', merge)).typedOver).toBe(null)
  })

  it('keep what was decided on one where a later decision on the other was taken back', async () => {
    const engine = await inbox()
    await decide(engine, 'remove', 'ana-old')
    await decide(engine, 'done', 'ana-old')
    await decide(engine, 'keep', 'ana-new')
    await ask(engine, 'undo', { batch: null })
    expect(await settle(engine, true)).toMatchObject({ overruled: [] })
    expect(await decisionOn(engine, 'ana-new')).toBe('done')
    expect((await ask(engine, 'stats', {})).decisions).toEqual({ remove: 1 })
    await ask(engine, 'undo', { batch: null })
    expect(await decisionOn(engine, 'ana-new')).toBe('open')
    expect(await decisionOn(engine, 'ana-old')).toBe('done')
  })

  it('can each have that decision undone afterwards, by itself', async () => {
    const engine = await inbox()
    const { batch } = await decide(engine, 'remove', 'ana-old')
    await decide(engine, 'keep', 'ana-new')
    await ask(engine, 'undo', { batch: null })
    await settle(engine, true)
    await ask(engine, 'undo', { batch })
    expect(await decisionOn(engine, 'ana-new')).toBe('open')
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
  })

  it('are as was said of one where a hold of the other had run out before', async () => {
    let days = 0
    const engine = await inbox(() => new Date(TODAY.getTime() + days * 24 * 3600 * 1000))
    await decide(engine, 'remove', 'ana-old')
    const { batch } = await ask(engine, 'decide', { verb: 'hold', people: ['ana-new'], stage: 'connection' })
    days = 9
    const both = async () => [await decisionOn(engine, 'ana-old'), await decisionOn(engine, 'ana-new')]
    expect(await settle(engine, true)).toMatchObject({ overruled: [] })
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
    expect(await ask(engine, 'todo', {})).toHaveLength(1)
    await ask(engine, 'undo', { batch: null })
    expect(await both()).toEqual(['remove', 'open'])
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
    await ask(engine, 'undo', { batch })
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
  })

  it('are as was said of one again from the day on which a hold of the other runs out', async () => {
    let days = 0
    const engine = await inbox(() => new Date(TODAY.getTime() + days * 24 * 3600 * 1000))
    await decide(engine, 'remove', 'ana-old')
    await ask(engine, 'decide', { verb: 'hold', people: ['ana-new'], stage: 'connection' })
    const { batch } = await settle(engine, true)
    expect(await decisionOn(engine, 'ana-new')).toBe('hold')
    days = 9
    // The first call of a day is answered before everyone is judged for it.
    await ask(engine, 'stats', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
    expect(await ask(engine, 'todo', {})).toHaveLength(1)
    expect((await ask(engine, 'stats', {})).decisions).toEqual({ remove: 1 })
    await ask(engine, 'undo', { batch })
    expect([await decisionOn(engine, 'ana-old'), await decisionOn(engine, 'ana-new')]).toEqual([
      'remove',
      'open',
    ])
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
  })

  it.each(['a first look', 'an import'])('are so after %s on a later day', async (begin) => {
    const file = join(temporaryFolder(), 'doorman.sqlite')
    const engine = await inbox(() => TODAY, file)
    await decide(engine, 'remove', 'ana-old')
    await ask(engine, 'decide', { verb: 'hold', people: ['ana-new'], stage: 'connection' })
    await settle(engine, true)
    await engine.close()
    const later = openInbox({ file, now: () => new Date(TODAY.getTime() + 9 * 24 * 3600 * 1000) }).engine
    const bea = { name: 'Bea Lind', slug: 'bea', at: '7/1/26, 9:05 AM' }
    if (begin === 'an import') await importInto(later, writeExport({ invitations: [bea] }))
    expect(await decisionOn(later, 'ana-new')).toBe('remove')
  })

  it('stay open where they were put on hold as one, though that ran out and a later word was undone', async () => {
    let days = 0
    const engine = await inbox(() => new Date(TODAY.getTime() + days * 24 * 3600 * 1000))
    await decide(engine, 'remove', 'ana-old')
    await settle(engine, true)
    await ask(engine, 'decide', { verb: 'hold', people: ['ana-new'], stage: 'connection' })
    days = 9
    await decide(engine, 'keep', 'ana-new')
    await ask(engine, 'undo', { batch: null })
    expect(await decisionOn(engine, 'ana-new')).toBe('open')
  })

  it('part with what was said of each alone, also where a decision was undone while they were one', async () => {
    const engine = await inbox()
    await decide(engine, 'remove', 'ana-old')
    const { batch } = await decide(engine, 'keep', 'ana-new')
    const merge = await settle(engine, true)
    await ask(engine, 'undo', { batch })
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
    await ask(engine, 'undo', { batch: merge.batch })
    expect([await decisionOn(engine, 'ana-old'), await decisionOn(engine, 'ana-new')]).toEqual([
      'remove',
      'open',
    ])
    expect((await ask(engine, 'stats', {})).decisions).toEqual({ remove: 1 })
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('remove')
    await ask(engine, 'redo', {})
    expect(await decisionOn(engine, 'ana-new')).toBe('keep')
  })

  it('stay one through a later import', async () => {
    const engine = await inbox()
    await settle(engine, true)
    await importInto(
      engine,
      writeExport({ connections: [{ ...same, slug: 'ana-old', on: '01 Jun 2024' }], messages: [] }),
    )
    expect(await peopleCount(engine)).toBe(2)
  })

  it('cannot be one person already', async () => {
    const engine = await inbox()
    await settle(engine, true)
    const reply = await engine.call('settleDuplicate', { people: ['ana-new', 'ana-new'], same: true })
    expect(reply).toMatchObject({ ok: false, error: { code: 'one-person' } })
  })
})
