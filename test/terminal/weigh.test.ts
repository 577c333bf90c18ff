import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { UsageError } from '../../main/terminal/command.ts'
import { commands } from '../../main/terminal/commands.ts'
import { reportCard } from '../../main/terminal/printRules.ts'
import { doors } from '../../shared/model/verdict.ts'
import { standardWeighing } from '../../shared/model/weighing.ts'
import type { RuleCard } from '../../shared/reportCard.ts'
import { rules } from '../../shared/rules/index.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'
import { ask, importInto, openInbox, writeExport } from '../helpers/inbox.ts'
import { decideSome, sampleInbox } from '../helpers/sampleInbox.ts'
import { noOptions, say } from '../helpers/saying.ts'

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
    expect((await say(engine, 'weigh', ['no-tie=off'], { save: true })).json).toEqual({
      batch: 1,
      changes: ['“nothing in your files connects you” is switched off'],
    })
    expect((await say(engine, 'weigh', [])).text).toContain(
      'What you weigh otherwise:\n  “nothing in your files connects you” is switched off',
    )
    expect((await say(engine, 'weigh', ['no-tie=4'])).json).toMatchObject({
      weighing: { points: { 'no-tie': 4 }, off: [] },
    })
    expect((await say(engine, 'weigh', ['standard'], { save: true })).text).toBe(
      'Saved (batch 2):\n  “nothing in your files connects you” is switched on again',
    )
    expect((await say(engine, 'weigh', ['standard'], { save: true })).text).toBe(
      'That is how everything weighs already; nothing was recorded.',
    )
  })

  it('says what undoing and redoing it changes, as saving it does', async () => {
    const engine = await inbox()
    await say(engine, 'weigh', ['no-tie=1', 'known-person=off'], { save: true })
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
      text: 'Took back ignore for Ana Made-Up (batch 5).',
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
  })

  it('takes whole points written with nothing behind the point', async () => {
    const { json } = await say(await inbox(), 'weigh', [
      'pitches=2.0',
      'known-person=-4,0',
      'limit.ignore=6.00',
    ])
    expect(json).toMatchObject({
      weighing: { points: { pitches: 2, 'known-person': 4 }, limits: { ignore: 6 } },
    })
  })

  it('takes the name of a rule or a limit in capitals', async () => {
    const { json } = await say(await inbox(), 'weigh', ['No-Tie=OFF', 'limit.IgnoreCertain=9'])
    expect(json).toMatchObject({ weighing: { off: ['no-tie'], limits: { ignoreCertain: 9 } } })
  })

  it('says what is wrong with limits, and with learning too soon', async () => {
    const engine = await inbox()
    expect((await say(engine, 'weigh', ['limit.ignore=9'], { save: true })).text).toContain(
      'certain from 8 points',
    )
    expect((await say(engine, 'weigh', ['learned=on'], { save: true })).text).toMatch(
      /Learning from invitations: Needs \d+/,
    )
  })

  it.each([
    ['what is no change', ['no-tie']],
    ['too many points', ['no-tie=11']],
    ['points that are no whole number', ['no-tie=1.5']],
    ['no points', ['no-tie=']],
    ['what has no name', ['=2']],
    ['points for everything', ['standard=2']],
    ['an unknown rule', ['nosuch=3']],
    ['an unknown rule to be switched off', ['nosuch=off']],
    ['a limit that is not whole', ['limit.ignore=5.5']],
    ['an unknown limit', ['limit.love=2']],
    ['a limit out of reach', ['limit.ignore=31']],
    ['another way to learn', ['learned=maybe']],
  ])('refuses %s as badly typed', (_, words) => {
    expect(() => commands['weigh']?.read(words, noOptions)).toThrow(UsageError)
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
    [['no-ties=2'], 'There is no rule "no-ties". Did you mean no-tie?'],
    [['nosuch=3'], 'There is no rule "nosuch". doorman rules names them all.'],
    [
      ['limit.foo=3'],
      'There is no limit "foo". There are ignore, ignoreCertain, accept, acceptCertain, remove, removeCertain, keep, keepCertain.',
    ],
    [['pitches=2.5'], 'A rule weighs whole points: pitches=2 or pitches=3.'],
    [['known-person=-2,5'], 'A rule weighs whole points: known-person=2 or known-person=3.'],
    [['pitches=10.5'], 'A rule weighs from 0 to 10 points, or is on or off: pitches=2.'],
    [
      ['pitches'],
      'Say how much: pitches weighs 4 as Doorman comes, so for example pitches=3 or pitches=off.',
    ],
    [
      ['names-a-price'],
      'Say how much: names-a-price weighs 1 as Doorman comes, so for example names-a-price=2 or names-a-price=off.',
    ],
    [['limit.keep'], 'Say how many points: limit.keep is -4 as Doorman comes, so for example limit.keep=-3.'],
    [['Pitches=1', 'pitches=2'], 'pitches is given 2 times: Pitches=1 pitches=2. Say it once.'],
    [['no-tie=2', 'standard'], 'Write standard first: after no-tie=2 it would take that back again.'],
  ])('says why %j is refused', (words, why) => {
    expect(() => commands['weigh']?.read(words, noOptions)).toThrow(new UsageError(why))
  })

  it('refuses to save nothing', () => {
    expect(() => commands['weigh']?.read([], { ...noOptions, save: true })).toThrow(UsageError)
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
    expect((await say(engine, 'rules')).text).not.toContain('proves little')
    await say(engine, 'weigh', ['learned=on'], { save: true })
    expect((await say(engine, 'rules')).text.replaceAll(/\s+/g, ' ')).toContain(
      'Doorman learned from these very decisions, so agreeing with them proves little.',
    )
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
    expect(text).toMatch(/^no-tie +3 +2 +1 of 1 {2}nothing in your files connects you\n {4}likely 1 of 1$/m)
    expect(text).toMatch(/^invitation ignore · likely +2 +1 of 1$/m)
    expect(text).toContain('Learning from invitations is off. Needs')
    expect(text).toContain('by the verdict on them: certain, likely, or neither of the two.')
  })

  it('names first, at each door, the rules that speak of most people, and those that speak of nobody in one sentence', async () => {
    const { engine } = await sampleInbox()
    const { text, json } = await say(engine, 'rules')
    const cards = json as readonly RuleCard[]
    for (const door of doors) {
      const speaking = cards.filter(({ stage, hits }) => stage === door && hits > 0)
      const [, table = ''] = new RegExp(`^rules on ${door}s .*\\n([^]*?)\\n\\n`, 'm').exec(text) ?? []
      const counts = table.split('\n').flatMap((row) => /^\S+ +-?\d+ +(\d+) /.exec(row)?.[1] ?? [])
      expect(counts).toEqual(speaking.map(({ hits }) => String(hits)).sort((a, b) => Number(b) - Number(a)))
    }
    const silent = cards.filter(({ hits }) => hits === 0).map(({ id }) => id)
    expect(text.replaceAll('\n  ', ' ')).toContain(
      `${silent.length} rules spoke of nobody: ${silent.join(', ')}\n`,
    )
  })

  it('fits 100 columns, with the levels of what was decided', async () => {
    const { engine } = await sampleInbox()
    await decideSome(engine)
    const { text } = await say(engine, 'rules')
    expect(text.split('\n').filter((row) => row.length > 100)).toEqual([])
    expect(text).toMatch(/^ {4}certain \d+ of \d+, likely \d+ of \d+$/m)
  })

  it('has room for every rule, also of tens of thousands of people', () => {
    const tally = { agreed: 999, disagreed: 1_000 }
    const cards = rules.map(({ id, stage, points, because }): RuleCard => {
      const levels = { none: tally, likely: tally, certain: tally }
      return { id, stage, points, standard: points, because, hits: 99_999, ...tally, levels }
    })
    const none = { verdicts: [], suggestions: [], learning: [] }
    const weights = { weighing: standardWeighing, limits: standardLimits, standardLimits }
    const rows = reportCard({ rules: cards, ...none, ...weights }).split('\n')
    expect(rows.filter((row) => row.length > 100)).toEqual([])
    expect(rows.filter((row) => row.includes(' 999 of 1,999'))).toHaveLength(2 * rules.length)
  })

  it('says of suggestions of which one is enough that they are alternatives', async () => {
    const { engine } = openInbox()
    const keys = Array.from({ length: 20 }, (_, at) => `person-${at}`)
    const invitations = keys.map((slug, at) => ({
      name: `Made-Up ${at}`,
      slug,
      at: `6/${1 + at}/26, 9:05 AM`,
    }))
    const connections = [{ first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }]
    await importInto(engine, writeExport({ invitations, connections }))
    await ask(engine, 'decide', { verb: 'accept', people: keys.slice(0, 14), stage: 'invitation' })
    const words = (await say(engine, 'rules')).text.replaceAll(/\s+/g, ' ')
    expect(words).toContain(
      'as the suggestion on “nothing in your files connects you”: try one of them first. doorman weigh says-nothing=',
    )
  })

  it('says why it counts more people than the verdicts do', async () => {
    const { text } = await say(await inbox(), 'rules')
    expect(text.replaceAll('\n', ' ')).toContain(
      'The queue and stats name it only where it adds points, and stats only for who still waits.',
    )
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
    expect(text).toContain('June 2026: 2 invitations, 0 with a note')
    expect(text).toContain('Open invitations: 2 ignore · likely')
  })
})
