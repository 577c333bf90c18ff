import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { standardWeighing, type Weighing } from '../../shared/model/weighing.ts'
import type { WhatIf } from '../../shared/reportCard.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { decideSome, sampleInbox } from '../helpers/sampleInbox.ts'
import { anyWeighing } from '../helpers/weighings.ts'

const weighing = (changes: Partial<Weighing>): Weighing => ({ ...standardWeighing, ...changes })

const eve = { first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }

/** Everybody at both doors, in the order of the lists, each with the verdict and what the owner decided. */
async function everyone(engine: Engine) {
  const queue = await ask(engine, 'queue', { all: true })
  const removals = await ask(engine, 'removals', { all: true })
  const invited = new Set((await ask(engine, 'queue', { all: false })).map(({ person }) => person.key))
  const safe = new Set(
    (await ask(engine, 'list', { stage: 'connection', all: true }))
      .filter((row) => row.protected)
      .map(({ key }) => key),
  )
  const one = (
    stage: 'invitation' | 'connection',
    { person: { key }, decision, verdict: { action, level } }: (typeof queue | typeof removals)[number],
  ) => {
    const isDecided = ['accept', 'ignore', 'keep', 'remove'].includes(decision) || safe.has(key)
    const isProtected = safe.has(key)
    return { id: `${stage} ${key}`, decision, isDecided, isProtected, outcome: { action, level } }
  }
  return [
    ...queue.map((item) => ({ ...one('invitation', item), isUndecided: invited.has(item.person.key) })),
    ...removals.map((item) => {
      const found = one('connection', item)
      const isThere = item.status !== 'gone' && item.decision === 'open'
      return { ...found, isUndecided: isThere && !found.isDecided }
    }),
  ]
}

const inWords = (told: WhatIf, which: 'undecided' | 'decided') =>
  told
    .flatMap(({ stage, [which]: { people } }) =>
      people.map(({ key, from, to }) => ({ id: `${stage} ${key}`, from, to })),
    )
    .sort(byId)
const counts = ({ stage, agreedNow, agreedThen, disagreedNow, disagreedThen }: WhatIf[number]) => ({
  stage,
  agreed: [agreedNow, agreedThen],
  disagreed: [disagreedNow, disagreedThen],
})
const turned = ({ stage, agreed, disagreed }: ReturnType<typeof counts>) => ({
  stage,
  agreed: agreed.toReversed(),
  disagreed: disagreed.toReversed(),
})
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** Ana, Bo and Chi wait without a note; Eve is a connection. */
async function threeAtTheDoor() {
  const { engine } = openInbox()
  const invitations = ['ana', 'bo', 'chi'].map((slug, at) => ({
    name: `${slug} made-up`,
    slug,
    at: `6/${at + 1}/26, 9:05 AM`,
  }))
  await importInto(engine, writeExport({ invitations, connections: [eve] }))
  return engine
}

describe('what if', () => {
  it('tells exactly what saving then changes, of everyone undecided and decided', async () => {
    const { engine } = await sampleInbox()
    await decideSome(engine)
    const before = await everyone(engine)
    expect(before.filter(({ isDecided }) => isDecided).length).toBeGreaterThan(20)
    const areProtected = new Set(before.filter((one) => one.isProtected).map(({ id }) => id))
    await fc.assert(
      fc.asyncProperty(anyWeighing, async (other) => {
        const told = await ask(engine, 'whatIf', { weighing: other })
        const { batch } = await ask(engine, 'saveWeighing', { weighing: other })
        const after = new Map((await everyone(engine)).map((one) => [one.id, one]))
        const flipped = (which: 'isUndecided' | 'isDecided') =>
          before
            .filter((one) => one[which] && !one.isProtected)
            .map(({ id, outcome: from }) => ({ id, from, to: after.get(id)?.outcome }))
            .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
            .sort(byId)
        expect(inWords(told, 'undecided')).toEqual(flipped('isUndecided'))
        // Whoever is protected is held to what the rules saw before, and is never flagged any more.
        const shown = inWords(told, 'decided').filter(({ id }) => !areProtected.has(id))
        expect(shown).toEqual(flipped('isDecided'))
        for (const { stage, undecided, decided, decisions, ...numbers } of told) {
          const here = before.filter(({ id }) => id.startsWith(stage))
          expect(undecided.of).toBe(here.filter(({ isUndecided }) => isUndecided).length)
          expect(decided.of).toBe(decisions)
          expect(numbers.agreedThen + numbers.disagreedThen).toBeLessThanOrEqual(decisions)
        }
        expect(await ask(engine, 'whatIf', { weighing: other })).toEqual([])
        const back = await ask(engine, 'whatIf', { weighing: standardWeighing })
        expect(back.map(counts)).toEqual(told.map(counts).map(turned))
        if (batch !== 0) await ask(engine, 'undo', { batch })
      }),
      { numRuns: 12 },
    )
  })

  it('saves nothing', async () => {
    const { engine } = await sampleInbox({ invitations: 20, connections: 10, messages: 30 })
    const before = await everyone(engine)
    await ask(engine, 'whatIf', { weighing: weighing({ limits: { ignore: 9, ignoreCertain: 9 } }) })
    expect(await everyone(engine)).toEqual(before)
    expect(await ask(engine, 'history', {})).toEqual([])
  })

  it('counts the kinds, and counts a decision at once', async () => {
    const engine = await threeAtTheDoor()
    const higher = { weighing: weighing({ limits: { ignore: 7 } }) }
    const kind = {
      from: { action: 'ignore', level: 'likely' },
      to: { action: 'unsure', level: 'none' },
    }
    expect(await ask(engine, 'whatIf', higher)).toMatchObject([
      {
        stage: 'invitation',
        undecided: { count: 3, of: 3, kinds: [{ ...kind, count: 3 }] },
        decided: { count: 0, of: 0, kinds: [], people: [] },
      },
    ])
    await ask(engine, 'decide', { verb: 'ignore', people: ['bo'], stage: 'invitation' })
    expect(await ask(engine, 'whatIf', higher)).toMatchObject([
      {
        undecided: { count: 2, of: 2 },
        decided: { count: 1, of: 1, people: [{ key: 'bo', ...kind }] },
        decisions: 1,
        agreedNow: 1,
        agreedThen: 0,
        disagreedNow: 0,
        disagreedThen: 0,
      },
    ])
  })

  it('counts what the verdicts contradict, of decisions at the door that is touched', async () => {
    const engine = await threeAtTheDoor()
    await ask(engine, 'decide', { verb: 'accept', people: ['bo'], stage: 'invitation' })
    await ask(engine, 'decide', { verb: 'keep', people: ['eve'], stage: 'connection' })
    const off = { weighing: weighing({ off: ['no-tie'] }) }
    expect(await ask(engine, 'whatIf', off)).toMatchObject([
      { stage: 'invitation', decisions: 1, agreedNow: 0, agreedThen: 0, disagreedNow: 1, disagreedThen: 0 },
    ])
    const both = { weighing: weighing({ off: ['no-tie'], limits: { remove: 6 } }) }
    expect(await ask(engine, 'whatIf', both)).toMatchObject([
      { stage: 'invitation', undecided: { count: 2 } },
      { stage: 'connection', decisions: 1, agreedNow: 1, agreedThen: 1, undecided: { count: 0, of: 0 } },
    ])
  })

  it('sees a removal that would newly appear', async () => {
    const { engine } = openInbox()
    const connections = [{ first: 'Chi', last: 'Okafor', slug: 'chi', on: '05 Jun 2026' }]
    const text =
      'We help small firms cut their energy costs by 30%. Book a free demo: https://pick.example/slot'
    const messages = [
      { with: 'Chi Okafor', slug: 'chi', at: '2026-06-05 14:00:00 UTC', from: 'them' as const, text },
    ]
    const invitations = [{ name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' }]
    await importInto(engine, writeExport({ invitations, connections, messages }))
    await ask(engine, 'saveWeighing', { weighing: weighing({ limits: { remove: 25, removeCertain: 25 } }) })
    const [told] = await ask(engine, 'whatIf', { weighing: standardWeighing })
    expect(told?.stage).toBe('connection')
    expect(told?.undecided.people).toMatchObject([
      { key: 'chi', from: { action: 'keep' }, to: { action: 'remove' } },
    ])
  })

  it('is refused as saving it would be', async () => {
    const { engine } = openInbox()
    expect(await engine.call('whatIf', { weighing: weighing({ off: ['nonsense'] }) })).toMatchObject({
      ok: false,
      error: {
        code: 'no-such-weighing',
        message: 'There is no rule "nonsense". The report card names them all.',
      },
    })
  })
})
