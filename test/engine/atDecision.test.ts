import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import type { Verb } from '../../shared/model/decision.ts'
import { standardWeighing } from '../../shared/model/weighing.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'

const eve = { first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }
const letters = (at: number): string => `${String.fromCharCode(65 + (at % 26))}${at}`

/** Forty who say nothing, and forty who say why. */
const invitations = Array.from({ length: 80 }, (_, at) => ({
  name: `Made-Up ${letters(at)}`,
  slug: `person-${at}`,
  at: `6/${1 + (at % 28)}/26, ${1 + (at % 11)}:${10 + (at % 49)} AM`,
  ...(at < 40
    ? {}
    : { note: 'Your talk on cold chains answered a question of mine. May I ask you about doors?' }),
}))
const keys = invitations.map(({ slug }) => slug)

/** A newer export, in which these people are connections of the owner's who work somewhere and wrote. */
const newerWith = (accepted: readonly string[]) =>
  writeExport({
    invitations,
    connections: [
      eve,
      ...accepted.map((slug) => ({
        first: 'Made-Up',
        last: letters(Number(slug.slice(7))),
        slug,
        on: '02 Jul 2026',
        company: 'Harbour Doors',
      })),
    ],
    messages: accepted.flatMap((slug) =>
      (['them', 'you'] as const).map((from, at) => ({
        with: `Made-Up ${letters(Number(slug.slice(7)))}`,
        slug,
        at: `2026-07-0${3 + at} 10:00:00 UTC`,
        from,
        text: 'Good to hear from you about the doors of the old harbour hall.',
      })),
    ),
  })

/** An inbox on the last day of June, whose clock can be moved. */
async function inbox() {
  let now = TODAY
  const { engine, file } = openInbox({ now: () => now })
  await importInto(engine, writeExport({ invitations, connections: [eve] }))
  return {
    engine,
    file,
    importNewer: async (accepted: readonly string[]) => {
      now = new Date('2026-07-10T12:00:00Z')
      await importInto(engine, newerWith(accepted))
    },
  }
}

/** Writes what earlier versions recorded also of connections: that their invitation was accepted, and nothing seen. */
function acceptAsBefore(file: string, people: readonly string[]): void {
  const db = new Database(file)
  const saidAt = '2026-07-10T12:00:00.000Z'
  const { lastInsertRowid } = db.prepare("INSERT INTO batch(at, verb) VALUES (?, 'accept')").run(saidAt)
  const line = db.prepare(`
    INSERT INTO decision(batch, identity, subject, from_state, to_state, said_at)
    SELECT ?, min(i.id), 'invitation', 'open', 'accept', ? FROM identity i JOIN person p ON p.id = i.person WHERE p.key = ?`)
  for (const key of people) line.run(lastInsertRowid, saidAt, key)
  db.close()
}

const decide = (engine: Engine, verb: Verb, people: readonly string[]) =>
  ask(engine, 'decide', { verb, people, stage: 'invitation' })
const cardOf = async (engine: Engine, id: string) =>
  (await ask(engine, 'reportCard', {})).rules.find((rule) => rule.id === id)

/** All that is said of decisions at the invitation door. */
async function judgedBy(engine: Engine) {
  const { rules, verdicts, suggestions, learning } = await ask(engine, 'reportCard', {})
  const atTheDoor = ({ stage }: { readonly stage: string }): boolean => stage === 'invitation'
  const limits = { ignore: 4, accept: -2 }
  const [whatIf] = await ask(engine, 'whatIf', {
    weighing: { ...standardWeighing, limits, off: ['no-tie'] },
  })
  return {
    rules: rules.filter(atTheDoor),
    verdicts: verdicts.filter(atTheDoor),
    suggestions: suggestions.filter(atTheDoor),
    learning: learning.filter(atTheDoor),
    decided: whatIf?.decided,
    agreedNow: whatIf?.agreedNow,
    agreedThen: whatIf?.agreedThen,
  }
}

describe('what the rules saw when the owner decided', () => {
  it('counts on when a later import shows what came of the decision', async () => {
    const { engine, importNewer } = await inbox()
    // Whoever says nothing is let in, and whoever says why is not.
    await decide(engine, 'accept', keys.slice(0, 35))
    await decide(engine, 'ignore', keys.slice(40, 75))
    const before = await judgedBy(engine)
    expect(before.learning[0]?.offer).not.toBeNull()
    expect(before.suggestions.length).toBeGreaterThan(0)
    expect(before.decided?.count).toBeGreaterThan(0)
    await importNewer(keys.slice(0, 35))
    const { verdict } = await ask(engine, 'detail', { stage: 'invitation', person: 'person-0' })
    expect(verdict.hits.map(({ rule }) => rule)).toContain('known-person')
    expect(await judgedBy(engine)).toEqual(before)
  })

  it('leaves a wrong flag the mistake of its rule, at the level that was shown', async () => {
    const { engine, importNewer } = await inbox()
    await decide(engine, 'accept', keys.slice(0, 1))
    await ask(engine, 'saveWeighing', { weighing: { ...standardWeighing, limits: { ignore: 7 } } })
    await importNewer(keys.slice(0, 1))
    expect(await cardOf(engine, 'no-tie')).toMatchObject({
      agreed: 0,
      disagreed: 1,
      levels: { likely: { agreed: 0, disagreed: 1 } },
    })
    expect(await cardOf(engine, 'known-person')).toMatchObject({ agreed: 0 })
    const { verdicts } = await ask(engine, 'reportCard', {})
    expect(verdicts).toContainEqual({
      stage: 'invitation',
      action: 'ignore',
      level: 'likely',
      people: 1,
      agreed: 0,
      disagreed: 1,
    })
  })

  it('is kept when somebody flagged is protected, and so never flagged again', async () => {
    const { engine } = openInbox()
    const text =
      'We help small firms cut their energy costs by 30%. Book a free demo: https://pick.example/slot'
    const at = '2026-06-01 14:00:00 UTC'
    const messages = [{ with: 'Eve Made-Up', slug: 'eve', at, from: 'them' as const, text }]
    await importInto(engine, writeExport({ invitations, connections: [eve], messages }))
    await ask(engine, 'decide', { verb: 'protect', people: ['eve'], stage: null })
    expect(await cardOf(engine, 'pitches')).toMatchObject({ agreed: 0, disagreed: 1 })
    await ask(engine, 'undo', { batch: null })
    expect(await cardOf(engine, 'pitches')).toMatchObject({ agreed: 0, disagreed: 0 })
    await ask(engine, 'redo', {})
    expect(await cardOf(engine, 'pitches')).toMatchObject({ agreed: 0, disagreed: 1 })
  })

  it('comes back with a decision that is undone and redone after the import', async () => {
    const { engine, importNewer } = await inbox()
    await decide(engine, 'accept', keys.slice(0, 3))
    await importNewer(keys.slice(0, 3))
    await ask(engine, 'undo', { batch: null })
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ disagreed: 0 })
    await ask(engine, 'redo', {})
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ disagreed: 3 })
  })

  it('stays with the decision that is done on LinkedIn, and that is made anew once it shows', async () => {
    const { engine, importNewer } = await inbox()
    await decide(engine, 'accept', keys.slice(0, 2))
    await decide(engine, 'ignore', keys.slice(2, 3))
    await importNewer(keys.slice(0, 3))
    await decide(engine, 'done', keys.slice(0, 2))
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 1, disagreed: 2 })
    await decide(engine, 'accept', keys.slice(2, 3))
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 0, disagreed: 3 })
  })

  it('is that of the last decision on two who turned out to be one, and of each again when they are parted', async () => {
    const { engine } = await inbox()
    await decide(engine, 'accept', ['person-0'])
    await decide(engine, 'ignore', ['person-1'])
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 1, disagreed: 1 })
    await ask(engine, 'settleDuplicate', { people: ['person-0', 'person-1'], same: true })
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 1, disagreed: 0 })
    await ask(engine, 'undo', { batch: null })
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 1, disagreed: 1 })
  })
})

describe('what there is to learn from', () => {
  const learningOf = async (engine: Engine) => (await ask(engine, 'reportCard', {})).learning[0]

  it('is not what earlier versions let one decide once the data shows what became of the invitation', async () => {
    const { engine, file, importNewer } = await inbox()
    await importNewer(['person-0'])
    acceptAsBefore(file, ['person-0'])
    await decide(engine, 'accept', ['person-6'])
    const learning = await learningOf(engine)
    expect(learning).toMatchObject({ against: 0, inFavour: 1 })
    expect(learning?.says).toContain('you have made 1 (0 against). One more does not count')
  })

  it('is learned anew when a decision is taken back, or made again with the rules seeing otherwise', async () => {
    const { engine, file, importNewer } = await inbox()
    await decide(engine, 'ignore', keys.slice(40, 75))
    await decide(engine, 'accept', keys.slice(0, 35))
    const first = await learningOf(engine)
    expect(first?.offer?.decisions).toBe(70)
    await ask(engine, 'undo', { batch: null })
    expect(await learningOf(engine)).toMatchObject({ offer: null, inFavour: 0 })
    await importNewer(keys.slice(0, 35))
    acceptAsBefore(file, keys.slice(0, 35))
    expect(await learningOf(engine)).toMatchObject({ offer: null, inFavour: 0 })
  })

  it('gives the very same while it stays the same', async () => {
    const { engine, importNewer } = await inbox()
    await decide(engine, 'ignore', keys.slice(40, 75))
    await decide(engine, 'accept', keys.slice(0, 35))
    const first = await learningOf(engine)
    await importNewer([])
    await ask(engine, 'saveWeighing', { weighing: { ...standardWeighing, points: { 'no-tie': 1 } } })
    expect((await learningOf(engine))?.offer).toEqual(first?.offer)
    expect(first?.offer?.at).toBe(TODAY.toISOString())
  })
})
