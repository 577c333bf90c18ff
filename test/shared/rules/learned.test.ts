import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Seen } from '../../../shared/model/seen.ts'
import { tieKinds } from '../../../shared/model/tie.ts'
import type { Level, Stage } from '../../../shared/model/verdict.ts'
import { type Learned, MOST_POINTS, type Weighing } from '../../../shared/model/weighing.ts'
import { rules } from '../../../shared/rules/index.ts'
import { featuresOf, learnedFound, learnedRules, logOdds } from '../../../shared/rules/learned.ts'
import { nameOfFeature, ruleHeads } from '../../../shared/rules/ruleHeads.ts'
import { weigh } from '../../../shared/rules/weigh.ts'
import { seenWith } from '../learning/examples.ts'

const model: Learned = {
  stage: 'connection',
  bias: 0,
  features: {
    pitches: { weight: 3, against: 18, all: 20 },
    introduced: { weight: -3, against: 1, all: 20 },
    'leads-outside': { weight: 0.05, against: 6, all: 10 },
    'tie classmate': { weight: -2, against: 1, all: 8 },
  },
  decisions: 60,
  against: 30,
  foretold: 0.9,
  brier: 0.1,
  at: '2026-06-01T12:00:00Z',
}

const found = (seen: Seen, change: Partial<Learned> = {}) =>
  learnedFound(seen, { ...model, ...change }, nameOfFeature)
const says = (seen: Seen, change: Partial<Learned> = {}): readonly string[] =>
  found(seen, change)?.evidence.map((one) => one.says) ?? []

describe('the features of a person', () => {
  it('are what the rules saw of them, by its strength, and the kinds of their ties', () => {
    const seen: Seen = {
      ...seenWith([], { ties: ['classmate'] }),
      found: [{ rule: 'pitches', strength: 0.4, evidence: [] }],
    }
    expect([...featuresOf(seen)]).toEqual([
      ['pitches', 0.4],
      ['tie classmate', 1],
    ])
  })

  it('are all that the rules saw, also whether they are known to the owner', () => {
    const rules = ['known-person', 'no-tie', 'gives-a-reason']
    const ties = ['connected', 'they-wrote', 'you-wrote', 'wrote-to-each-other'] as const
    expect([...featuresOf(seenWith(rules, { ties })).keys()]).toEqual([
      ...rules,
      ...ties.map((kind) => `tie ${kind}`),
    ])
  })

  it('have a phrase of their own for every kind of tie', () => {
    const names = tieKinds.map((kind) => nameOfFeature(`tie ${kind}`))
    expect(new Set(names).size).toBe(tieKinds.length)
    for (const name of names) expect(name).toMatch(/^(?!tie )[a-z][^.]* .{4,60}$/)
    expect(nameOfFeature('tie classmate')).toBe('you went to the same school at the same time')
  })

  it('add up to log-odds, those that were not learned counting nothing', () => {
    expect(logOdds(seenWith(['pitches', 'promotes'], { ties: ['classmate'] }), model)).toBe(1)
  })
})

describe('what was learned says', () => {
  it('how likely the owner is to decide so, from how many decisions', () => {
    expect(found(seenWith(['pitches']))?.evidence[0]).toEqual({
      says: 'Going by 60 of your decisions, it is 95 % likely that you would remove them',
      quote: null,
      at: model.at,
    })
    expect(says(seenWith(['introduced']))[0]).toBe(
      'Going by 60 of your decisions, it is 95 % likely that you would keep them',
    )
  })

  it('accept and ignore of an invitation', () => {
    const change = {
      stage: 'invitation',
      features: { 'no-reason': { weight: 3, against: 9, all: 9 } },
    } as const
    expect(found(seenWith(['no-reason']), change)?.rule).toBe('like-those-you-ignored')
    expect(says(seenWith(['no-reason']), change)).toEqual([
      'Going by 60 of your decisions, it is 95 % likely that you would ignore them',
      '“their note gives no reason to care”: you ignored 9 of 9 with it, and 21 of 51 without',
    ])
  })

  it('never 100 %', () => {
    expect(says(seenWith(['pitches']), { bias: 30 })[0]).toContain('99 %')
  })

  it('which of their signs weigh most, with how the owner decided on those with it and without', () => {
    expect(says(seenWith(['introduced'], { ties: ['classmate'] })).slice(1)).toEqual([
      '“they said who they are to you”: you kept 19 of 20 with it, and 11 of 40 without',
      '“you went to the same school at the same time”: you kept 7 of 8 with it, and 23 of 52 without',
    ])
  })

  it('nothing between seven to three and three to seven', () => {
    expect(found(seenWith(['pitches']), { bias: -3 + Math.log(7 / 3) - 0.01 })).toBeNull()
    expect(found(seenWith(['pitches']), { bias: -3 + Math.log(7 / 3) + 0.01 })).not.toBeNull()
  })

  it('all it has from nine to one on', () => {
    expect(found(seenWith(['pitches']), { bias: -3 + Math.log(9) - 0.1 })?.strength).toBeLessThan(1)
    expect(found(seenWith(['pitches']), { bias: -3 + Math.log(9) + 0.1 })?.strength).toBe(1)
  })

  it('nothing without a reason: that most are removed is none', () => {
    expect(found(seenWith([]), { bias: 4 })).toBeNull()
    expect(found(seenWith(['leads-outside']), { bias: 4 })).toBeNull()
  })

  it('nothing when its counts would gainsay it', () => {
    const features = { promotes: { weight: 3, against: 2, all: 20 } }
    expect(found(seenWith(['promotes']), { features })).toBeNull()
  })

  it('nothing of people whom the rules spare', () => {
    expect(found(seenWith(['introduced'], { protected: true }))).toBeNull()
    expect(found(seenWith(['introduced'], { talks: true }))).toBeNull()
  })
})

it('each door has one rule against and one in favour, and no id is used twice', () => {
  for (const { against, inFavour } of Object.values(learnedRules)) {
    expect(against).toMatchObject({ group: 'learned', stage: inFavour.stage })
    expect(inFavour.group).toBe('favour')
    expect(Math.sign(against.points)).toBe(-Math.sign(inFavour.points))
    for (const { because } of [against, inFavour]) expect(because.length).toBeLessThanOrEqual(50)
  }
  expect(new Set(ruleHeads.map(({ id }) => id)).size).toBe(ruleHeads.length)
})

describe('whatever was learned, however everything is weighed', () => {
  const stages: readonly Stage[] = ['invitation', 'connection']
  const ids = (stage: Stage): readonly string[] =>
    rules.filter((one) => one.stage === stage).map(({ id }) => id)
  const strength = fc.double({ min: 0.05, max: 1, noNaN: true })

  const seenAt = (stage: Stage): fc.Arbitrary<Seen> =>
    fc.record({
      protected: fc.boolean(),
      talks: fc.boolean(),
      ties: fc.subarray([...tieKinds]),
      found: fc
        .subarray([...ids(stage)], { maxLength: 10 })
        .chain((some) =>
          fc.tuple(...some.map((rule) => strength.map((much) => ({ rule, strength: much, evidence: [] })))),
        ),
    })

  const counts = fc.nat({ max: 30 }).chain((all) => fc.nat({ max: all }).map((against) => ({ against, all })))
  const feature = fc
    .tuple(fc.double({ min: -4, max: 4, noNaN: true }), counts)
    .map(([weight, tally]) => ({ weight, ...tally }))

  const learnedAt = (stage: Stage): fc.Arbitrary<Learned> =>
    fc.record({
      stage: fc.constant(stage),
      bias: fc.double({ min: -5, max: 5, noNaN: true }),
      features: fc.dictionary(
        fc.constantFrom(...ids(stage), ...tieKinds.map((kind) => `tie ${kind}`)),
        feature,
        { minKeys: 15 },
      ),
      decisions: fc.constant(60),
      against: fc.integer({ min: 15, max: 45 }),
      foretold: fc.constant(0.9),
      brier: fc.constant(0.1),
      at: fc.constant('2026-06-01T12:00:00Z'),
    })

  const pointsOfAll = fc.dictionary(
    fc.constantFrom(...ruleHeads.map(({ id }) => id)),
    fc.integer({ min: 0, max: MOST_POINTS }),
    { maxKeys: 30 },
  )
  const weighingAt = (stage: Stage): fc.Arbitrary<Weighing> =>
    fc.record({
      points: pointsOfAll,
      off: fc.subarray([...ids(stage)], { maxLength: 5 }),
      limits: fc.constant({}),
      learned: learnedAt(stage).map((one) => [one]),
    })

  const cases = fc
    .constantFrom(...stages)
    .chain((stage) => fc.tuple(fc.constant(stage), seenAt(stage), weighingAt(stage)))

  const outcomes = (stage: Stage, seen: Seen, weighing: Weighing) => ({
    without: weigh(seen, stage, { ...weighing, learned: [] }),
    after: weigh(seen, stage, weighing),
  })

  it('nothing is certain that is not certain without it', () => {
    const levels = new Set<Level>()
    fc.assert(
      fc.property(cases, ([stage, seen, weighing]) => {
        const { without, after } = outcomes(stage, seen, weighing)
        levels.add(after.level)
        if (after.level === 'certain')
          expect(without).toMatchObject({ level: 'certain', action: after.action })
      }),
      { numRuns: 2000 },
    )
    expect([...levels]).toContain('certain')
  })

  it('nobody is judged otherwise whom the rules spare', () => {
    fc.assert(
      fc.property(cases, ([stage, seen, weighing]) => {
        const { without, after } = outcomes(stage, { ...seen, talks: true }, weighing)
        expect(after).toEqual(without)
      }),
      { numRuns: 500 },
    )
  })

  it('it gives its reasons whenever it speaks', () => {
    let times = 0
    fc.assert(
      fc.property(cases, ([stage, seen, weighing]) => {
        const spoke = weigh(seen, stage, weighing).hits.filter(({ rule }) => rule.startsWith('like-those-'))
        for (const { evidence } of spoke) expect(evidence.length).toBeGreaterThanOrEqual(2)
        times += spoke.length
      }),
      { numRuns: 500 },
    )
    expect(times).toBeGreaterThan(0)
  })
})
