import { describe, expect, it } from 'vitest'
import type { Engine } from '../../main/engine/engine.ts'
import { NEEDED } from '../../shared/learning/learn.ts'
import { standardWeighing, type Weighing } from '../../shared/model/weighing.ts'
import { reportCard } from '../../shared/reportCard.ts'
import { rules } from '../../shared/rules/index.ts'
import { ask, importInto, openInbox, TODAY, writeExport } from '../helpers/inbox.ts'
import { decideSome, sampleInbox } from '../helpers/sampleInbox.ts'

const eve = { first: 'Eve', last: 'Made-Up', slug: 'eve', on: '01 Jun 2026' }

/** Forty who say nothing, and forty who say why. */
const mixed = Array.from({ length: 80 }, (_, at) => ({
  name: `Made-Up ${String.fromCharCode(65 + (at % 26))}${at}`,
  slug: `person-${at}`,
  at: `6/${1 + (at % 28)}/26, ${1 + (at % 11)}:${10 + (at % 49)} AM`,
  ...(at < 40
    ? {}
    : { note: 'Your talk on cold chains answered a question of mine. May I ask you about doors?' }),
}))

/** An inbox with so many bare invitations of strangers, and nothing else. */
async function strangers(count: number) {
  const { engine } = openInbox()
  const keys = Array.from({ length: count }, (_, at) => `person-${at}`)
  const invitations = keys.map((slug, at) => ({
    name: `Made-Up ${String.fromCharCode(65 + (at % 26))}${at}`,
    slug,
    at: `6/${1 + (at % 28)}/26, ${1 + (at % 11)}:${10 + (at % 49)} AM`,
  }))
  await importInto(engine, writeExport({ invitations, connections: [eve] }))
  return { engine, keys }
}

const decide = (engine: Engine, verb: 'accept' | 'ignore' | 'hold', people: readonly string[]) =>
  ask(engine, 'decide', { verb, people, stage: 'invitation' })
const cardOf = async (engine: Engine, id: string) =>
  (await ask(engine, 'reportCard', {})).rules.find((rule) => rule.id === id)
const save = (engine: Engine, changes: Partial<Weighing>) =>
  ask(engine, 'saveWeighing', { weighing: { ...standardWeighing, ...changes } })

describe('the report card', () => {
  it('names every rule, also before anything was imported', async () => {
    const card = await ask(openInbox().engine, 'reportCard', {})
    expect(card.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(card).toMatchObject({ verdicts: [], suggestions: [], weighing: standardWeighing })
    expect(reportCard.parse(card)).toEqual(card)
  })

  it('counts a decision against a verdict as the mistake of its rules, by level', async () => {
    const { engine, keys } = await strangers(6)
    await decide(engine, 'ignore', keys.slice(0, 2))
    await decide(engine, 'accept', keys.slice(2, 3))
    await decide(engine, 'hold', keys.slice(3, 4))
    const zero = { agreed: 0, disagreed: 0 }
    expect(await cardOf(engine, 'no-tie')).toEqual({
      id: 'no-tie',
      stage: 'invitation',
      points: 3,
      standard: 3,
      because: 'nothing in your files connects you',
      hits: 5,
      agreed: 2,
      disagreed: 1,
      levels: { none: zero, likely: { agreed: 2, disagreed: 1 }, certain: zero },
    })
    const { verdicts } = await ask(engine, 'reportCard', {})
    expect(verdicts).toContainEqual({
      stage: 'invitation',
      action: 'ignore',
      level: 'likely',
      people: 5,
      agreed: 2,
      disagreed: 1,
    })
  })

  it('leaves out whom there is nothing to decide on: put off, or accepted long ago', async () => {
    const { engine, keys } = await strangers(4)
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ hits: 4 })
    await decide(engine, 'hold', keys.slice(0, 1))
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ hits: 3 })
    const accepted = keys
      .slice(1, 3)
      .map((slug) => ({ first: 'Made-Up', last: slug, slug, on: '29 Jun 2026' }))
    await importInto(engine, writeExport({ connections: [eve, ...accepted] }))
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ hits: 1 })
  })

  it('follows an undo', async () => {
    const { engine, keys } = await strangers(3)
    await decide(engine, 'ignore', keys)
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 3 })
    await ask(engine, 'undo', { batch: null })
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ agreed: 0 })
  })

  it('still shows what a rule would say that is switched off or weighs nothing', async () => {
    const { engine } = await strangers(3)
    await save(engine, { points: { 'says-nothing': 0 }, off: ['no-tie'] })
    expect(await cardOf(engine, 'no-tie')).toMatchObject({ points: 0, standard: 3, hits: 3 })
    expect(await cardOf(engine, 'says-nothing')).toMatchObject({ points: 0, standard: 2, hits: 3 })
  })

  it('shows the limits in force beside the standard', async () => {
    const { engine } = openInbox()
    await save(engine, { limits: { ignore: 6 } })
    expect(await ask(engine, 'reportCard', {})).toMatchObject({
      limits: { ignore: 6, remove: 5 },
      standardLimits: { ignore: 5, remove: 5 },
      weighing: { limits: { ignore: 6 } },
    })
  })

  it('fits its shape on a whole inbox', async () => {
    const { engine } = await sampleInbox()
    await decideSome(engine)
    const card = await ask(engine, 'reportCard', {})
    expect(reportCard.parse(card)).toEqual(card)
    for (const { hits, agreed, disagreed, levels } of card.rules) {
      expect(agreed + disagreed).toBeLessThanOrEqual(hits)
      const all = Object.values(levels)
      expect(all.reduce((sum, one) => sum + one.agreed, 0)).toBe(agreed)
      expect(all.reduce((sum, one) => sum + one.disagreed, 0)).toBe(disagreed)
    }
  })
})

describe('a suggestion', () => {
  it('is to weigh a rule less that the owner decides against', async () => {
    const { engine, keys } = await strangers(20)
    await decide(engine, 'accept', keys.slice(0, 14))
    await decide(engine, 'ignore', keys.slice(14, 15))
    const { suggestions } = await ask(engine, 'reportCard', {})
    expect(suggestions.find(({ rule }) => rule === 'no-tie')).toEqual({
      rule: 'no-tie',
      stage: 'invitation',
      from: 3,
      to: 2,
      against: 1,
      inFavour: 14,
      agreedNow: 1,
      agreedThen: 0,
      disagreedNow: 14,
      disagreedThen: 0,
      decisions: 15,
      learnedFrom: 0,
      undecided: { count: 5, of: 5 },
      decided: { count: 15, of: 15 },
      says: '“nothing in your files connects you” spoke against 15 people, and you accepted 14 of them: weigh it 2 instead of 3?',
      alternatives: ['says-nothing'],
    })
  })

  it('says of which others one is enough: those that mend mostly the same decisions', async () => {
    const { engine, keys } = await strangers(20)
    await decide(engine, 'accept', keys.slice(0, 14))
    const suggestionsNow = async () => (await ask(engine, 'reportCard', {})).suggestions
    const [first, second] = await suggestionsNow()
    expect([first?.alternatives, second?.alternatives]).toEqual([[second?.rule], [first?.rule]])
    await save(engine, { points: { [first?.rule ?? '']: first?.to ?? 0 } })
    expect((await suggestionsNow()).map(({ rule }) => rule)).not.toContain(second?.rule)
  })

  it('is to weigh a rule more that is right where the verdicts do not follow', async () => {
    const { engine, keys } = await strangers(20)
    await save(engine, { points: { 'no-tie': 1 } })
    await decide(engine, 'ignore', keys.slice(0, 12))
    const { suggestions } = await ask(engine, 'reportCard', {})
    expect(suggestions.find(({ rule }) => rule === 'no-tie')).toMatchObject({
      from: 1,
      to: 3,
      agreedNow: 0,
      agreedThen: 12,
      undecided: { count: 8, of: 8 },
      decided: { count: 12, of: 12 },
      says: '“nothing in your files connects you” spoke against 12 people, and you ignored all of them: weigh it 3 instead of 1?',
    })
  })

  it('does what it says once it is saved, and is not made again', async () => {
    const { engine, keys } = await strangers(20)
    await decide(engine, 'accept', keys.slice(0, 14))
    const [first] = (await ask(engine, 'reportCard', {})).suggestions
    if (!first) throw new Error('nothing was suggested')
    const changes = { points: { [first.rule]: first.to } }
    const told = await ask(engine, 'whatIf', { weighing: { ...standardWeighing, ...changes } })
    const { stage, undecided, decided, decisions, agreedThen, disagreedThen } = first
    expect(told).toMatchObject([{ stage, undecided, decided, decisions, agreedThen, disagreedThen }])
    await save(engine, changes)
    const { suggestions } = await ask(engine, 'reportCard', {})
    expect(suggestions.filter(({ rule }) => rule === first.rule)).toEqual([])
  })

  it('is not made of few decisions, nor of many that agree', async () => {
    const { engine, keys } = await strangers(30)
    await decide(engine, 'accept', keys.slice(0, 9))
    expect((await ask(engine, 'reportCard', {})).suggestions).toEqual([])
    await ask(engine, 'undo', { batch: null })
    await decide(engine, 'ignore', keys)
    expect((await ask(engine, 'reportCard', {})).suggestions).toEqual([])
  })
})

describe('learning', () => {
  it('says how many decisions are missing', async () => {
    const { engine, keys } = await strangers(10)
    await decide(engine, 'ignore', keys.slice(0, 5))
    await decide(engine, 'accept', keys.slice(5, 7))
    const [atTheDoor] = (await ask(engine, 'reportCard', {})).learning
    expect(atTheDoor).toMatchObject({
      stage: 'invitation',
      against: 5,
      inFavour: 2,
      inForce: null,
      offer: null,
      rulesForetell: null,
      needed: NEEDED,
      says: `Needs ${NEEDED.all} decisions, at least ${NEEDED.each} each way; you have made 7 (5 against).`,
    })
  })

  it('offers what it learned, and is one more rule once it is switched on', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: mixed, connections: [eve] }))
    const keys = mixed.map(({ slug }) => slug)
    // Whoever says nothing is let in, and whoever says why is not: the rules foretell the opposite.
    await decide(engine, 'accept', keys.slice(0, 35))
    await decide(engine, 'ignore', keys.slice(40, 75))
    const [before] = (await ask(engine, 'reportCard', {})).learning
    if (!before?.offer) throw new Error('nothing was learned')
    expect(before).toMatchObject({ against: 35, inFavour: 35, inForce: null, rulesForetell: 0 })
    expect(before.says).toBe(
      'It foretells 100 % of your 70 decisions, each without having learned from it; the rules alone foretell 0 %.',
    )
    expect(before.reasons.length).toBeGreaterThan(0)
    const learned = [before.offer]
    const [told] = await ask(engine, 'whatIf', { weighing: { ...standardWeighing, learned } })
    await save(engine, { learned })
    const { rules: cards, learning } = await ask(engine, 'reportCard', {})
    expect(cards.find(({ id }) => id === 'like-those-you-ignored')).toMatchObject({ hits: 40, agreed: 0 })
    expect(learning[0]?.inForce).toEqual(before.offer)
    const [back] = await ask(engine, 'whatIf', { weighing: standardWeighing })
    const { agreedThen: agreedNow, disagreedThen: disagreedNow } = told ?? {}
    expect(back).toMatchObject({ agreedNow, disagreedNow })
  })

  it('says from how many decisions it learned, and why the others do not count', async () => {
    const { engine } = openInbox()
    const talker = { name: 'Tal Ker', slug: 'talker', at: '6/3/26, 9:05 AM', note: 'Shall we go on here?' }
    const letters = (['them', 'you', 'them', 'you'] as const).map((from, at) => ({
      with: talker.name,
      slug: talker.slug,
      at: `2026-06-0${4 + at} 14:00:00 UTC`,
      from,
      text: 'The doors of the cold store came on Monday, and they fit very well indeed.',
    }))
    await importInto(
      engine,
      writeExport({ invitations: [...mixed, talker], connections: [eve], messages: letters }),
    )
    const keys = mixed.map(({ slug }) => slug)
    await decide(engine, 'ignore', keys.slice(0, 35))
    await decide(engine, 'accept', [...keys.slice(40, 75), talker.slug])
    const [learning] = (await ask(engine, 'reportCard', {})).learning
    expect(learning?.says).toContain('of your 70 decisions')
    expect(learning?.says).toContain(
      'One more does not count: whom you protect or talk with, the rules spare.',
    )
    const learned = learning?.offer ? [learning.offer] : []
    const on = await ask(engine, 'whatIf', { weighing: { ...standardWeighing, learned } })
    expect(on).toMatchObject([{ decisions: 71, learnedFrom: 70 }])
    const other = await ask(engine, 'whatIf', { weighing: { ...standardWeighing, off: ['no-tie'] } })
    expect(other).toMatchObject([{ decisions: 71, learnedFrom: 0 }])
    await save(engine, { learned })
    const off = await ask(engine, 'whatIf', { weighing: standardWeighing })
    expect(off).toMatchObject([{ decisions: 71, learnedFrom: 70 }])
  })

  it('is said of suggestions too, while it is on, which then promise what trying them does', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: mixed, connections: [eve] }))
    const keys = mixed.map(({ slug }) => slug)
    await decide(engine, 'accept', keys.slice(0, 35))
    await decide(engine, 'ignore', keys.slice(40, 75))
    const { suggestions: before, learning } = await ask(engine, 'reportCard', {})
    expect(before[0]).toMatchObject({ decisions: 70, learnedFrom: 0 })
    const learned = learning[0]?.offer ? [learning[0].offer] : []
    await save(engine, { learned })
    const [first] = (await ask(engine, 'reportCard', {})).suggestions
    expect(first).toMatchObject({ decisions: 70, learnedFrom: 70 })
    const points = { [first?.rule ?? '']: first?.to ?? 0 }
    const told = await ask(engine, 'whatIf', { weighing: { ...standardWeighing, learned, points } })
    const { agreedThen, disagreedThen, learnedFrom } = first ?? {}
    expect(told).toMatchObject([{ agreedThen, disagreedThen, learnedFrom }])
  })

  it('is held against the decisions made since it learned, not against those it learned from', async () => {
    let now = TODAY
    const { engine } = openInbox({ now: () => now })
    await importInto(engine, writeExport({ invitations: mixed, connections: [eve] }))
    const keys = mixed.map(({ slug }) => slug)
    await decide(engine, 'accept', keys.slice(0, 35))
    await decide(engine, 'ignore', keys.slice(40, 75))
    const [{ offer } = { offer: null }] = (await ask(engine, 'reportCard', {})).learning
    await save(engine, { learned: offer ? [offer] : [] })
    now = new Date(TODAY.getTime() + 60_000)
    await decide(engine, 'ignore', keys.slice(75, 78))
    await decide(engine, 'accept', keys.slice(78, 79))
    expect(await cardOf(engine, 'like-those-you-ignored')).toMatchObject({ agreed: 3, disagreed: 1 })
    expect(await cardOf(engine, 'like-those-you-accepted')).toMatchObject({ agreed: 0, disagreed: 0 })
  })

  it('says that it gains nothing where the rules alone foretell as much, whether it is off or on', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: mixed, connections: [eve] }))
    const keys = mixed.map(({ slug }) => slug)
    await decide(engine, 'ignore', keys.slice(0, 35))
    await decide(engine, 'accept', keys.slice(40, 75))
    const [off] = (await ask(engine, 'reportCard', {})).learning
    expect(off?.says).toContain('the rules alone foretell 100 %. That is no gain: leave it off.')
    await save(engine, { learned: off?.offer ? [off.offer] : [] })
    const [on] = (await ask(engine, 'reportCard', {})).learning
    expect(on?.says).toContain('the rules alone foretell 100 %. That is no gain: switch it off.')
  })

  it('judges what it would learn again by itself, and advises nothing about what it learned earlier', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: mixed, connections: [eve] }))
    const keys = mixed.map(({ slug }) => slug)
    await decide(engine, 'ignore', keys.slice(0, 35))
    await decide(engine, 'accept', keys.slice(40, 75))
    const [first] = (await ask(engine, 'reportCard', {})).learning
    await save(engine, { learned: first?.offer ? [first.offer] : [] })
    await decide(engine, 'ignore', keys.slice(35, 38))
    const [later] = (await ask(engine, 'reportCard', {})).learning
    expect(later?.says).toMatch(
      /^Learned again, it would foretell 100 % of your 73 decisions, .*100 %\. Learning again is no gain\.$/,
    )
  })

  it('holds the rules, where they are unsure, to what weighs more, and counts a draw as half', async () => {
    const { engine } = openInbox()
    await importInto(engine, writeExport({ invitations: mixed, connections: [eve] }))
    const keys = mixed.map(({ slug }) => slug)
    await decide(engine, 'ignore', keys.slice(0, 35))
    await decide(engine, 'accept', keys.slice(40, 75))
    const foretold = async (changes: Partial<Weighing>) => {
      await save(engine, changes)
      const [learning] = (await ask(engine, 'reportCard', {})).learning
      return { share: learning?.rulesForetell, says: learning?.says }
    }
    const start =
      'It foretells 100 % of your 70 decisions, each without having learned from it; the rules alone foretell'
    const noGain = ' That is no gain: leave it off.'
    const how = 'going by what weighs more where they are unsure'
    const unsure = { ignore: 30, ignoreCertain: 30, accept: -30, acceptCertain: -30 }
    expect(await foretold({})).toEqual({ share: 1, says: `${start} 100 %.${noGain}` })
    expect(await foretold({ limits: unsure })).toEqual({ share: 1, says: `${start} 100 %, ${how}.${noGain}` })
    const silent = { limits: unsure, off: ['no-tie', 'says-nothing'] }
    expect(await foretold(silent)).toEqual({ share: 0.75, says: `${start} 75 %, ${how}.` })
  })
})
