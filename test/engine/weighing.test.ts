import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { migrate, migrations } from '../../main/engine/migrate.ts'
import { standardWeighing, type Weighing } from '../../shared/model/weighing.ts'
import { rules } from '../../shared/rules/index.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'
import { decideSome, sampleInbox } from '../helpers/sampleInbox.ts'
import { anyWeighing } from '../helpers/weighings.ts'

const folder = () =>
  writeExport({
    invitations: [
      { name: 'Ana Silva', slug: 'ana', at: '6/1/26, 9:05 AM' },
      { name: 'Bo Lindqvist', slug: 'bo', at: '6/2/26, 9:05 AM', note: 'Buy our pumps today!' },
    ],
    connections: [{ first: 'Chi', last: 'Okafor', slug: 'chi', on: '05 Jun 2026' }],
  })

async function inbox() {
  const opened = openInbox()
  await importInto(opened.engine, folder())
  return opened
}

const weighing = (changes: Partial<Weighing>): Weighing => ({ ...standardWeighing, ...changes })
const save = (engine: Engine, changes: Partial<Weighing>) =>
  ask(engine, 'saveWeighing', { weighing: weighing(changes) })
const everyone = async (engine: Engine) => [
  await ask(engine, 'list', { stage: 'invitation', all: true }),
  await ask(engine, 'list', { stage: 'connection', all: true }),
]
const verdictOn = async (engine: Engine, person: string) =>
  (await ask(engine, 'detail', { stage: 'invitation', person })).verdict

describe('saving other weights', () => {
  it('weighs everyone anew, in the list, in the detail and in the counterfactual', async () => {
    const { engine } = await inbox()
    expect(await verdictOn(engine, 'ana')).toMatchObject({ action: 'ignore', level: 'likely', limit: 5 })
    await save(engine, { limits: { ignore: 7 } })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ action: 'unsure', level: 'none', limit: 7 })
    const rows = await ask(engine, 'list', { stage: 'invitation', all: false })
    expect(rows.map(({ key, action }) => [key, action])).toContainEqual(['ana', 'unsure'])
    const { without } = await ask(engine, 'detail', { stage: 'invitation', person: 'ana' })
    expect(without?.verdict.limit).toBe(7)
  })

  it('asks no rule again', async () => {
    const { engine } = await inbox()
    const finds = rules.map((rule) => vi.spyOn(rule, 'find'))
    onTestFinished(() => void vi.restoreAllMocks())
    await save(engine, { points: { 'no-tie': 1 } })
    expect(finds.filter((find) => find.mock.calls.length > 0)).toEqual([])
  })

  it('says what it changed, there and in the history', async () => {
    const { engine } = await inbox()
    const changes = [
      '“they wrote no note” weighs 1 instead of 2',
      '“nothing in your files connects you” is switched off',
      'ignore from 6 points instead of 5',
    ]
    const saved = await save(engine, {
      points: { 'says-nothing': 1 },
      off: ['no-tie'],
      limits: { ignore: 6 },
    })
    expect(saved).toEqual({ batch: 1, changes })
    await save(engine, { points: { 'says-nothing': 1 } })
    expect(await ask(engine, 'history', {})).toMatchObject([
      {
        batch: 2,
        verb: 'weigh',
        count: 0,
        changes: [
          '“nothing in your files connects you” is switched on again',
          'ignore from 5 points instead of 6',
        ],
      },
      { batch: 1, verb: 'weigh', changes },
    ])
  })

  it('records nothing when nothing changes', async () => {
    const { engine } = await inbox()
    expect(await save(engine, { points: { 'no-tie': 3 }, limits: { ignore: 5 } })).toEqual({
      batch: 0,
      changes: [],
    })
    expect(await ask(engine, 'history', {})).toEqual([])
  })

  it('keeps only what differs from the standard', async () => {
    const { engine } = await inbox()
    await save(engine, { points: { 'no-tie': 3, 'says-nothing': 0 }, limits: { ignore: 5, accept: -2 } })
    expect((await ask(engine, 'reportCard', {})).weighing).toEqual(
      weighing({ points: { 'says-nothing': 0 }, limits: { accept: -2 } }),
    )
  })

  it('is still there when the database is opened again', async () => {
    const { engine, file } = await inbox()
    await save(engine, { limits: { ignore: 7 } })
    await engine.close()
    const { engine: again } = openInbox({ file })
    expect(await verdictOn(again, 'ana')).toMatchObject({ action: 'unsure', limit: 7 })
  })

  it.each<[string, Partial<Weighing>, string]>([
    ['a rule that there is not', { points: { 'no-such-rule': 2 } }, 'There is no rule "no-such-rule".'],
    ['a rule that there is not, switched off', { off: ['old-rule'] }, 'There is no rule "old-rule".'],
    ['certain before likely', { limits: { ignoreCertain: 4 } }, 'Ignoring would be certain from 4'],
    ['limits that overlap', { limits: { ignore: -3 } }, 'The limit of ignoring (-3)'],
    ['keeping for certain too soon', { limits: { keepCertain: -2 } }, 'Keeping would be certain from -2'],
  ])('is refused for %s, and nothing is recorded', async (_, changes, sentence) => {
    const { engine } = await inbox()
    const reply = await engine.call('saveWeighing', { weighing: weighing(changes) })
    expect(reply).toMatchObject({ ok: false, error: { code: 'no-such-weighing' } })
    expect(reply.ok ? '' : reply.error.message).toContain(sentence)
    expect(await ask(engine, 'history', {})).toEqual([])
  })
})

describe('taking weights back', () => {
  it('is an undo as any, and a redo brings them again', async () => {
    const { engine } = await inbox()
    await save(engine, { limits: { ignore: 7 } })
    const changes = ['ignore from 5 points instead of 7']
    expect(await ask(engine, 'undo', { batch: null })).toEqual({
      batch: 2,
      verb: 'weigh',
      people: [],
      changes,
    })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ action: 'ignore', limit: 5 })
    expect(await ask(engine, 'redo', {})).toMatchObject({ changes: ['ignore from 7 points instead of 5'] })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ action: 'unsure', limit: 7 })
  })

  it('is refused for earlier weights while later ones are in force', async () => {
    const { engine } = await inbox()
    await save(engine, { limits: { ignore: 7 } })
    await save(engine, { limits: { ignore: 6 } })
    const reply = await engine.call('undo', { batch: 1 })
    expect(reply).toMatchObject({ ok: false, error: { code: 'weighed-since' } })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ limit: 6 })
    await ask(engine, 'undo', { batch: 2 })
    await ask(engine, 'undo', { batch: 1 })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ limit: 5 })
  })

  it('says of weights saved after an undo what they changed of those in force then', async () => {
    const { engine } = await inbox()
    await save(engine, { limits: { ignore: 7 } })
    await ask(engine, 'undo', { batch: null })
    await save(engine, { limits: { ignore: 6 } })
    const [newest] = await ask(engine, 'history', {})
    expect(newest?.changes).toEqual(['ignore from 6 points instead of 5'])
  })

  it('gives the same rows as before', async () => {
    const { engine } = await sampleInbox()
    await decideSome(engine)
    const before = await everyone(engine)
    await fc.assert(
      fc.asyncProperty(anyWeighing, async (other) => {
        const { batch } = await ask(engine, 'saveWeighing', { weighing: other })
        if (batch !== 0) await ask(engine, 'undo', { batch })
        expect(await everyone(engine)).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })
})

describe('when the made-up people leave', () => {
  it('the weights stay, as a preference; what was learned from them does not', async () => {
    const { engine } = openInbox()
    const sample = await engine.import({ paths: [folder()], madeUp: true })
    expect(sample.ok).toBe(true)
    await ask(engine, 'decide', { verb: 'accept', people: ['ana'], stage: 'invitation' })
    const at = TODAY.toISOString()
    const numbers = { bias: 0, features: {}, decisions: 40, against: 20, foretold: 0.8, brier: 0.1, at }
    await save(engine, { limits: { ignore: 7 }, learned: [{ stage: 'invitation', ...numbers }] })
    await importInto(engine, folder())
    expect((await ask(engine, 'reportCard', {})).weighing).toEqual(weighing({ limits: { ignore: 7 } }))
    expect((await ask(engine, 'history', {})).map(({ verb }) => verb)).toEqual(['weigh'])
    expect(await verdictOn(engine, 'ana')).toMatchObject({ limit: 7 })
  })

  it('may still come after weights were saved, as long as nothing else is here', async () => {
    const { engine } = openInbox()
    await save(engine, { limits: { ignore: 7 } })
    expect((await engine.import({ paths: [folder()], madeUp: true })).ok).toBe(true)
  })
})

describe('a database of another Doorman', () => {
  it('of before the weights is judged anew, with its decisions', async () => {
    const file = join(temporaryFolder(), 'doorman.sqlite')
    const { engine: first } = openInbox({ file })
    await importInto(first, folder())
    await ask(first, 'decide', { verb: 'accept', people: ['bo'], stage: 'invitation' })
    await first.close()
    const db = new Sqlite(file)
    const old = new Sqlite(join(temporaryFolder(), 'old.sqlite'))
    migrate(old, migrations.slice(0, 2))
    const tables = old
      .prepare("SELECT sql FROM sqlite_schema WHERE name IN ('verdict', 'verdict_queue') ORDER BY name")
      .pluck()
      .all()
    old.close()
    db.exec(`DROP TABLE verdict; DROP TABLE weighing; ALTER TABLE decision DROP COLUMN seen;
      DROP TABLE typing; ALTER TABLE typed DROP COLUMN linked; ALTER TABLE file DROP COLUMN rows;
      ${tables.join(';')}; PRAGMA user_version = 20`)
    db.close()
    const { engine } = openInbox({ file })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ action: 'ignore', level: 'likely' })
    expect((await ask(engine, 'todo', {})).map(({ person }) => person.key)).toEqual(['bo'])
    const { rules: cards, learning } = await ask(engine, 'reportCard', {})
    // What the rules see today stands in for what they saw; nothing is learned from it.
    expect(cards.find(({ id }) => id === 'pitches-in-note')).toMatchObject({ agreed: 0, disagreed: 1 })
    expect(learning[0]?.says).toContain(
      'you have made 0 (0 against). One more does not count: what the rules saw while the invitation waited is not known.',
    )
  })

  it('that kept weights and sights in other shapes opens, with all that is understood', async () => {
    const file = join(temporaryFolder(), 'doorman.sqlite')
    const { engine: first } = openInbox({ file })
    await importInto(first, folder())
    await save(first, { limits: { ignore: 6 } })
    await save(first, { limits: { ignore: 7 } })
    await ask(first, 'decide', { verb: 'accept', people: ['bo'], stage: 'invitation' })
    await first.close()
    const db = new Sqlite(file)
    const guards = "SELECT sql FROM sqlite_schema WHERE name IN ('weighing_is_final', 'decision_is_final')"
    const restore = db.prepare<[], string>(guards).pluck().all().join(';')
    db.exec('DROP TRIGGER weighing_is_final; DROP TRIGGER decision_is_final')
    const rewrite = db.prepare('UPDATE weighing SET weighing = ? WHERE batch = ?')
    rewrite.run('{"weights":{}}', 1)
    rewrite.run('{"points":{"no-such-rule":3},"limits":{"ignore":7,"wait":2},"mood":1}', 2)
    db.exec(`UPDATE decision SET seen = '{"invitation":{"seen":[]}}'`)
    db.exec(restore)
    db.close()
    const { engine } = openInbox({ file })
    const card = await ask(engine, 'reportCard', {})
    expect(card.weighing).toEqual(weighing({ limits: { ignore: 7 } }))
    const pitches = card.rules.find(({ id }) => id === 'pitches-in-note')
    expect(pitches).toMatchObject({ hits: 1, disagreed: 1 })
    expect(await verdictOn(engine, 'ana')).toMatchObject({ action: 'unsure', limit: 7 })
    expect(await ask(engine, 'history', {})).toHaveLength(3)
  })

  it('with other standard weights is weighed anew', async () => {
    const { engine, file } = await inbox()
    await engine.close()
    const db = new Sqlite(file)
    db.exec(
      "UPDATE verdict SET action = 'accept', rank = 11; UPDATE setting SET value = '\"other\"' WHERE name = 'weighed'",
    )
    db.close()
    const { engine: again } = openInbox({ file })
    const [row] = await ask(again, 'list', { stage: 'invitation', all: true })
    expect(row?.action).toBe('ignore')
  })
})
