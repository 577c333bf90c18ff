import { describe, expect, it } from 'vitest'
import type { Stage } from '../../../shared/model/verdict.ts'
import type { Learned, Weighing } from '../../../shared/model/weighing.ts'
import { standardWeighing } from '../../../shared/model/weighing.ts'
import { connected, exampleNow, inviter, searchedFiles } from '../../../shared/rules/exampleDossier.ts'
import { look } from '../../../shared/rules/look.ts'
import { standardLimits, weigh, withoutHeaviest } from '../../../shared/rules/weigh.ts'

const pitch =
  'We help small companies cut their energy costs by 30%. Book a free demo: https://pick.example/slot'
const stranger = look(inviter(null, { searched: searchedFiles }), 'invitation', exampleNow)
const seller = look(connected([[0, pitch]]), 'connection', exampleNow)

const with_ = (changes: Partial<Weighing>): Weighing => ({ ...standardWeighing, ...changes })

describe('the counterfactual', () => {
  it('leaves out the rule that weighs heaviest for the advice', () => {
    const dossier = inviter(null, { searched: searchedFiles, relationship: 'Friend' })
    expect(withoutHeaviest(look(dossier, 'invitation', exampleNow), 'invitation')).toMatchObject({
      rule: 'claims-friendship',
      verdict: { action: 'ignore', level: 'likely', points: 5 },
    })
  })

  it('is null when no rule spoke', () => {
    expect(withoutHeaviest(look(connected([]), 'connection', exampleNow), 'connection')).toBeNull()
  })
})

describe('what the owner weighs otherwise', () => {
  it('changes the points of a rule, never its sign', () => {
    const { hits } = weigh(stranger, 'invitation', with_({ points: { 'no-tie': 1 } }))
    expect(hits.find(({ rule }) => rule === 'no-tie')?.points).toBe(1)
  })

  it('silences a rule that is switched off, whatever its weight', () => {
    const { hits } = weigh(stranger, 'invitation', with_({ points: { 'no-tie': 9 }, off: ['no-tie'] }))
    expect(hits.map(({ rule }) => rule)).not.toContain('no-tie')
  })

  it('lifts the cap of a group where one rule is made heavier than it', () => {
    const { hits } = weigh(stranger, 'invitation', with_({ points: { 'no-tie': 10 } }))
    expect(hits.find(({ rule }) => rule === 'no-tie')?.points).toBe(10)
  })

  it('moves a limit', () => {
    const { points, action } = weigh(stranger, 'invitation')
    expect(action).toBe('ignore')
    expect(weigh(stranger, 'invitation', with_({ limits: { ignore: points + 1 } })).action).toBe('unsure')
    expect(weigh(stranger, 'invitation', with_({ limits: { ignore: points + 1 } })).limit).toBe(points + 1)
  })

  it('counts nothing for a rule that there is no longer', () => {
    const old = { ...stranger, found: [...stranger.found, { rule: 'old', strength: 1, evidence: [] }] }
    expect(weigh(old, 'invitation')).toEqual(weigh(stranger, 'invitation'))
  })
})

describe('the limit that is named', () => {
  const made = (points: number, stage: Stage) => ({
    id: 'made-up',
    because: 'they are made up',
    points,
    group: 'intent' as const,
    stage,
  })
  const weighed = (points: number, stage: Stage, changes = {}) => {
    const found = [{ rule: 'made-up', strength: 1, evidence: [] }]
    const seen = { protected: false, talks: false, ties: [], found, ...changes }
    const own = with_({ points: { 'made-up': Math.abs(points) } })
    const { action, level, limit, between } = weigh(seen, stage, own, () => made(points, stage))
    return [`${action} ${level}`, limit, between]
  }

  it.each([
    ['invitation', 9, ['ignore certain', 8, null]],
    ['invitation', 5, ['ignore likely', 5, null]],
    ['invitation', 4, ['unsure none', 5, [-3, 5]]],
    ['invitation', -2, ['unsure none', 5, [-3, 5]]],
    ['invitation', -3, ['accept likely', -3, null]],
    ['invitation', -7, ['accept certain', -7, null]],
    ['connection', 9, ['remove certain', 9, null]],
    ['connection', 5, ['remove likely', 5, null]],
    ['connection', 4, ['keep none', 5, [-4, 5]]],
    ['connection', -4, ['keep likely', -4, null]],
    ['connection', -8, ['keep certain', -8, null]],
  ] as const)('at the door of an %s with %i points is the one that was passed', (stage, points, told) => {
    expect(weighed(points, stage)).toEqual(told)
  })

  it('is that of the level that is advised, where the points alone would be certain', () => {
    expect(weighed(-8, 'invitation', { protected: true })).toEqual(['accept none', -3, null])
  })

  it('is none where somebody is kept because they talk with the owner', () => {
    expect(weighed(-1, 'connection', { talks: true })).toEqual(['keep likely', 5, [-4, 5]])
    expect(weighed(6, 'invitation', { talks: true })[0]).toBe('accept likely')
    expect(weighed(12, 'invitation', { talks: true })[0]).toBe('accept likely')
    expect(weighed(12, 'connection', { talks: true })[0]).toBe('keep likely')
    expect(weighed(-12, 'connection', { talks: true })[0]).toBe('keep certain')
  })
})

describe('what was learned', () => {
  const learned: Learned = {
    stage: 'connection',
    bias: 0,
    features: { pitches: { weight: 3, against: 18, all: 20 } },
    decisions: 60,
    against: 30,
    foretold: 0.9,
    brier: 0.1,
    at: '2026-06-01T00:00:00Z',
  }

  it('speaks as one more rule, with how the owner decided as its evidence', () => {
    const { hits } = weigh(seller, 'connection', with_({ learned: [learned] }))
    const said = hits.find(({ rule }) => rule === 'like-those-you-removed')
    expect(said?.points).toBe(3)
    expect(said?.evidence.map(({ says }) => says)).toEqual([
      'Going by 60 of your decisions, it is 95 % likely that you would remove them',
      '“they sell you something”: you removed 18 of 20 with it, and 12 of 40 without',
    ])
  })

  it('is silent where it is not sure', () => {
    const unsure = { ...learned, features: { pitches: { weight: 0.5, against: 10, all: 20 } } }
    expect(weigh(seller, 'connection', with_({ learned: [unsure] }))).toEqual(weigh(seller, 'connection'))
  })

  it('never makes anything certain by itself', () => {
    const { points } = weigh(seller, 'connection')
    const limits = { remove: 3, removeCertain: points + 1 }
    const { level, points: more } = weigh(seller, 'connection', with_({ limits, learned: [learned] }))
    expect(more).toBeGreaterThanOrEqual(points + 1)
    expect(level).toBe('likely')
  })

  it('never speaks against somebody who is protected', () => {
    const safe = look({ ...connected([[0, pitch]]), protected: true }, 'connection', exampleNow)
    const sure = { ...learned, bias: 5 }
    expect(weigh(safe, 'connection', with_({ learned: [sure] })).hits.every(({ points }) => points < 0)).toBe(
      true,
    )
  })

  it('speaks in favour the same way', () => {
    const kind = { ...learned, bias: -4, features: { pitches: { weight: -1, against: 1, all: 9 } } }
    const { hits } = weigh(seller, 'connection', with_({ learned: [kind] }))
    expect(hits.find(({ rule }) => rule === 'like-those-you-kept')).toMatchObject({
      points: -5,
      evidence: [{}, { says: '“they sell you something”: you kept 8 of 9 with it, and 22 of 51 without' }],
    })
  })
})

it('the standard limits are those of the two doors', () => {
  expect(standardLimits).toMatchObject({ ignore: 5, remove: 5 })
})
