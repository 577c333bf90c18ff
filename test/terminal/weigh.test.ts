import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { UsageError } from '../../main/terminal/command.ts'
import { commands } from '../../main/terminal/commands.ts'
import type { Options } from '../../main/terminal/options.ts'
import { standardWeighing } from '../../shared/model/weighing.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'

const options: Options = {
  all: false,
  'dry-run': false,
  whole: false,
  save: false,
  owner: null,
  captured: null,
  url: null,
  headline: null,
  note: null,
  relationship: null,
  sent: null,
}

async function inbox(): Promise<Engine> {
  const { engine } = openInbox()
  const invitations = ['Ana', 'Bo'].map((name, at) => ({
    name: `${name} Made-Up`,
    slug: name.toLowerCase(),
    at: `6/${at + 1}/26, 9:05 AM`,
  }))
  const connections = [{ first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }]
  await importInto(engine, writeExport({ invitations, connections }))
  return engine
}

/** What a command prints, or the sentence of its failure. */
async function say(engine: Engine, name: string, words: readonly string[], save = false) {
  const reply = await commands[name]?.read(words, { ...options, save })(engine)
  if (!reply?.ok) return { text: reply?.error.message ?? '', json: null }
  return { text: reply.value.text(), json: reply.value.json }
}

describe('weigh', () => {
  it('shows how everything weighs', async () => {
    const engine = await inbox()
    const { text, json } = await say(engine, 'weigh', [])
    expect(text.split('\n')).toEqual([
      'Everything weighs as Doorman comes.',
      'Limits: ignore 5, ignoreCertain 8, accept -3, acceptCertain -7, remove 5, removeCertain 9, keep -4, keepCertain -8',
    ])
    expect(json).toEqual(standardWeighing)
  })

  it('tells what would change, and saves nothing', async () => {
    const engine = await inbox()
    const { text, json } = await say(engine, 'weigh', ['no-tie=off', 'limit.remove=6', 'says-nothing=1'])
    expect(text.split('\n')).toEqual([
      'Weighed like this:',
      '  “they wrote no note” weighs 1 instead of 2',
      '  “nothing in your files connects you” is switched off',
      '  remove from 6 points instead of 5',
      '2 of 2 undecided invitations would be judged otherwise.',
      '  Undecided: Bo Made-Up, Ana Made-Up',
      '    2 invitations: ignore · likely → unsure',
      'No connection would be judged otherwise.',
      'Nothing was saved; add --save to save it.',
    ])
    expect(json).toMatchObject({
      weighing: { off: ['no-tie'] },
      whatIf: [{ undecided: { count: 2 } }, { stage: 'connection' }],
    })
    expect(await ask(engine, 'history', {})).toEqual([])
  })

  it('saves when told to, and goes back to the standard', async () => {
    const engine = await inbox()
    expect((await say(engine, 'weigh', ['no-tie=off'], true)).json).toEqual({
      batch: 1,
      changes: ['“nothing in your files connects you” is switched off'],
    })
    expect((await say(engine, 'weigh', [])).text).toContain(
      'What you weigh otherwise:\n  “nothing in your files connects you” is switched off',
    )
    expect((await say(engine, 'weigh', ['no-tie=4'])).json).toMatchObject({
      weighing: { points: { 'no-tie': 4 }, off: [] },
    })
    expect((await say(engine, 'weigh', ['standard'], true)).text).toBe(
      'Saved (batch 2):\n  “nothing in your files connects you” is switched on again',
    )
    expect((await say(engine, 'weigh', ['standard'], true)).text).toBe(
      'That is how everything weighs already; nothing was recorded.',
    )
  })

  it('says what undoing and redoing it changes, as saving it does', async () => {
    const engine = await inbox()
    await say(engine, 'weigh', ['no-tie=1', 'known-person=off'], true)
    const undone = await say(engine, 'undo', [])
    expect(undone.text.split('\n')).toEqual([
      'Took back weigh (batch 2):',
      '  “nothing in your files connects you” weighs 3 instead of 1',
      '  “you have had to do with each other” is switched on again',
    ])
    expect(undone.json).toMatchObject({
      batch: 2,
      verb: 'weigh',
      people: [],
      changes: undone.text
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    })
    const redone = await say(engine, 'redo', [])
    expect(redone.text.split('\n')).toEqual([
      'Brought back weigh (batch 3):',
      '  “nothing in your files connects you” weighs 1 instead of 3',
      '  “you have had to do with each other” is switched off',
    ])
    await ask(engine, 'decide', { verb: 'ignore', people: ['ana'], stage: 'invitation' })
    expect(await say(engine, 'undo', [])).toMatchObject({
      text: 'Took back ignore for ana.',
      json: { changes: [] },
    })
  })

  it('takes a weight with the sign that the report card shows', async () => {
    const engine = await inbox()
    const changed = async (words: readonly string[]) =>
      ((await say(engine, 'weigh', words)).json as { readonly changes: readonly string[] }).changes
    expect(await changed(['known-person=-4'])).toEqual([
      '“you have had to do with each other” weighs 4 instead of 8',
    ])
    expect(await changed(['known-person=-4'])).toEqual(await changed(['known-person=4']))
    expect(await changed(['no-tie=+2'])).toEqual(await changed(['no-tie=2']))
    expect((await say(engine, 'weigh', ['no-ties=-2'])).text).toContain('There is no rule "no-ties".')
  })

  it('says what is wrong with a rule, with limits, and with learning too soon', async () => {
    const engine = await inbox()
    expect((await say(engine, 'weigh', ['no-ties=2'])).text).toContain('There is no rule "no-ties".')
    expect((await say(engine, 'weigh', ['limit.ignore=9'], true)).text).toContain('certain from 8 points')
    expect((await say(engine, 'weigh', ['learned=on'], true)).text).toMatch(
      /Learning from invitations: Needs \d+/,
    )
  })

  it.each([
    ['what is no change', ['no-tie']],
    ['too many points', ['no-tie=11']],
    ['points that are no whole number', ['no-tie=1.5']],
    ['no points', ['no-tie=']],
    ['an unknown limit', ['limit.love=2']],
    ['a limit out of reach', ['limit.ignore=31']],
    ['another way to learn', ['learned=maybe']],
  ])('refuses %s as badly typed', (_, words) => {
    expect(() => commands['weigh']?.read(words, options)).toThrow(UsageError)
  })

  it.each([
    [
      ['known-person=+4'],
      'known-person always speaks for somebody; only how much can be set: known-person=4.',
    ],
    [['no-tie=-2'], 'no-tie always speaks against somebody; only how much can be set: no-tie=2.'],
    [['pitches=1', 'no-tie=2', 'pitches=9'], 'pitches is given 2 times: pitches=1 pitches=9. Say it once.'],
    [['no-tie=off', 'no-tie=on'], 'no-tie is given 2 times: no-tie=off no-tie=on. Say it once.'],
    [
      ['limit.keep=-5', 'limit.keep=-6'],
      'limit.keep is given 2 times: limit.keep=-5 limit.keep=-6. Say it once.',
    ],
    [['no-tie=2', 'standard'], 'Write standard first: after no-tie=2 it would take that back again.'],
  ])('says why %j is refused', (words, why) => {
    expect(() => commands['weigh']?.read(words, options)).toThrow(new UsageError(why))
  })

  it('refuses to save nothing', () => {
    expect(() => commands['weigh']?.read([], { ...options, save: true })).toThrow(UsageError)
  })
})

describe('weigh learned=on', () => {
  it('says that agreeing with what it learned from proves little', async () => {
    const { engine } = openInbox()
    const note = 'Your talk on cold chains answered a question of mine. May I ask you about doors?'
    const invitations = Array.from({ length: 80 }, (_, at) => ({
      name: `Made-Up ${String.fromCharCode(65 + (at % 26))}${at}`,
      slug: `person-${at}`,
      at: `6/${1 + (at % 28)}/26, ${1 + (at % 11)}:${10 + (at % 49)} AM`,
      ...(at < 40 ? {} : { note }),
    }))
    await importInto(engine, writeExport({ invitations, connections: [] }))
    const keys = invitations.map(({ slug }) => slug)
    await ask(engine, 'decide', { verb: 'accept', people: keys.slice(0, 35), stage: 'invitation' })
    await ask(engine, 'decide', { verb: 'ignore', people: keys.slice(40, 75), stage: 'invitation' })
    const { text, json } = await say(engine, 'weigh', ['learned=on'])
    expect(text).toContain('Doorman learned from these very decisions, so agreeing with them proves little.')
    expect(json).toMatchObject({ whatIf: [{ decisions: 70, learnedFrom: 70 }] })
    expect((await say(engine, 'weigh', ['no-tie=off'])).text).not.toContain('proves little')
  })
})

describe('rules', () => {
  it('is a list of cards in JSON, each with the old fields first', async () => {
    const { json } = await say(await inbox(), 'rules', [])
    const [first] = json as readonly object[]
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'stage',
      'points',
      'because',
      'hits',
      'agreed',
      'disagreed',
      'standard',
      'levels',
    ])
  })

  it('shows rules, verdicts and how far learning is', async () => {
    const engine = await inbox()
    await ask(engine, 'decide', { verb: 'ignore', people: ['ana'], stage: 'invitation' })
    const { text } = await say(engine, 'rules', [])
    expect(text).toMatch(/^no-tie +3 +2 +1 +0 {2}nothing in your files connects you$/m)
    expect(text).toMatch(/^invitation ignore · likely +2 +1 +0$/m)
    expect(text).toContain('Learning from invitations is off. Needs')
  })
})

describe('stats', () => {
  it('gives the numbers and the insights as one', async () => {
    const { json, text } = await say(await inbox(), 'stats', [])
    expect(json).toMatchObject({
      queue: { open: 2 },
      months: [{ month: '2026-06', invitations: 2 }],
      bursts: [],
    })
    expect(text).toContain('2026-06: 2 invitations, 0 with a note')
    expect(text).toContain('Open invitations: 2 ignore · likely')
  })
})
