import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learn, NEEDED, reasonsOf } from '../../../shared/learning/learn.ts'
import { canTeach, type Example } from '../../../shared/learning/lessons.ts'
import { type Learned, learned as shape } from '../../../shared/model/weighing.ts'
import { logOdds } from '../../../shared/rules/learned.ts'
import { dice, likelihoodOf, seenWith } from './examples.ts'

const at = '2026-06-01T12:00:00Z'

/**
 * People of whom the rules saw this and that, and an owner with a mind of their own: sellers go, whoever was introduced
 * stays, and links say nothing.
 */
function decisions(count: number, seed = 1): readonly Example[] {
  const roll = dice(seed)
  return Array.from({ length: count }, () => {
    const [pitches, introduced, links] = [roll() < 0.4, roll() < 0.4, roll() < 0.5]
    const odds = -1 + (pitches ? 3 : 0) - (introduced ? 2 : 0)
    const rules = [
      ...(pitches ? ['pitches'] : []),
      ...(introduced ? ['introduced'] : []),
      ...(links ? ['leads-outside'] : []),
    ]
    return { seen: seenWith(rules), against: roll() < likelihoodOf(odds) }
  })
}

/** So many alike. */
const alike = (count: number, rules: readonly string[], against: boolean): readonly Example[] =>
  Array.from({ length: count }, () => ({ seen: seenWith(rules), against }))

function learnedFrom(examples: readonly Example[]): Learned {
  const learned = learn(examples, 'connection', at)
  if (learned === null) throw new Error('nothing was learned')
  return learned
}

describe('what is learned', () => {
  const learned = learnedFrom(decisions(600))

  it('is what the owner decides by', () => {
    const { bias, features } = learned
    expect(bias).toBeCloseTo(-1, 0)
    expect(features['pitches']?.weight).toBeCloseTo(3, 0)
    expect(features['introduced']?.weight).toBeCloseTo(-2, 0)
    expect(Math.abs(features['leads-outside']?.weight ?? 9)).toBeLessThan(0.5)
  })

  it('comes in a shape that can be stored', () => {
    expect(shape.parse(learned)).toEqual(learned)
  })

  it('counts on how many people it rests', () => {
    const examples = decisions(600)
    const sellers = examples.filter(({ seen }) => seen.found.some(({ rule }) => rule === 'pitches'))
    expect(learned.features['pitches']).toMatchObject({
      against: sellers.filter(({ against }) => against).length,
      all: sellers.length,
    })
    expect(learned).toMatchObject({
      decisions: 600,
      against: examples.filter(({ against }) => against).length,
    })
  })

  it('is calibrated: of those it calls 80 % likely, about 80 % are decided so', () => {
    const bins = Array.from({ length: 5 }, () => ({ count: 0, claimed: 0, against: 0 }))
    for (const { seen, against } of decisions(6000, 2)) {
      const p = likelihoodOf(logOdds(seen, learned))
      const bin = bins[Math.min(4, Math.floor(p * 5))]
      if (!bin) continue
      bin.count += 1
      bin.claimed += p
      bin.against += against ? 1 : 0
    }
    for (const { count, claimed, against } of bins.filter((bin) => bin.count > 200))
      expect(Math.abs(claimed - against) / count).toBeLessThan(0.08)
  })

  it('keeps what it promises on people it never met', () => {
    const others = decisions(6000, 3)
    const right = others.filter(({ seen, against }) => logOdds(seen, learned) > 0 === against).length
    const missed = others.map(
      ({ seen, against }) => (likelihoodOf(logOdds(seen, learned)) - Number(against)) ** 2,
    )
    expect(Math.abs(right / 6000 - learned.foretold)).toBeLessThan(0.03)
    expect(Math.abs(missed.reduce((sum, one) => sum + one, 0) / 6000 - learned.brier)).toBeLessThan(0.02)
  })

  it('leaves out what fewer than five have, or lack', () => {
    const rare = (rules: readonly string[]): readonly Example[] => [
      ...alike(40, ['pitches', ...rules], true),
      ...alike(40, rules, false),
    ]
    const { features } = learnedFrom([...rare(['introduced']), ...alike(4, ['promotes'], false)])
    expect(Object.keys(features)).toEqual(['pitches'])
  })

  it('learns from ties as well', () => {
    const schoolmates = Array.from({ length: 40 }, () => ({
      seen: seenWith(['no-reason'], { ties: ['classmate'] }),
      against: false,
    }))
    const learned = learn([...schoolmates, ...alike(40, ['no-reason'], true)], 'invitation', at)
    expect(learned?.features['tie classmate']?.weight).toBeLessThan(-1)
  })

  it('learns that the owner lets in whom they know, and not whom nothing connects with them', () => {
    const known = Array.from({ length: 40 }, () => ({
      seen: seenWith(['known-person'], { ties: ['you-wrote'] }),
      against: false,
    }))
    const learned = learn([...known, ...alike(40, ['no-tie'], true)], 'invitation', at)
    expect(learned?.features['known-person']?.weight).toBeLessThan(-0.5)
    expect(learned?.features['tie you-wrote']?.weight).toBeLessThan(-0.5)
    expect(learned?.features['no-tie']?.weight).toBeGreaterThan(0.5)
  })
})

describe('nothing is learned', () => {
  const half = (count: number): readonly Example[] => alike(count, ['pitches'], true)
  const rest = (count: number): readonly Example[] => alike(count, [], false)

  it('from too few decisions', () => {
    const { all } = NEEDED
    expect(learn([...half(all / 2), ...rest(all / 2 - 1)], 'connection', at)).toBeNull()
    expect(learn([...half(all / 2), ...rest(all / 2)], 'connection', at)).not.toBeNull()
  })

  it('from too few decisions of one kind', () => {
    const { all, each } = NEEDED
    expect(learn([...half(each - 1), ...rest(all)], 'connection', at)).toBeNull()
    expect(learn([...half(each), ...rest(all)], 'connection', at)).not.toBeNull()
  })

  it('from decisions that are all the same', () => {
    expect(learn(half(200), 'connection', at)).toBeNull()
  })

  it('from people of whom the rules saw nothing, or all the same', () => {
    expect(learn([...rest(50), ...alike(50, [], true)], 'connection', at)).toBeNull()
    expect(learn([...half(50), ...alike(50, ['pitches'], false)], 'connection', at)).toBeNull()
  })

  it('from people whom the rules spare', () => {
    const spared = rest(100).map(({ against }, index) => ({
      seen: seenWith([], index % 2 === 0 ? { protected: true } : { talks: true }),
      against,
    }))
    expect(spared.some(canTeach)).toBe(false)
    expect(learn([...half(50), ...spared], 'connection', at)).toBeNull()
  })

  it('that only repeats that most are ignored', () => {
    const roll = dice(5)
    const examples = Array.from({ length: 400 }, () => ({
      seen: seenWith(['pitches', 'promotes', 'invests', 'introduced'].filter(() => roll() < 0.5)),
      against: roll() < 0.8,
    }))
    expect(learn(examples, 'connection', at)).toBeNull()
  })

  it('from decisions at random, but for one time in twenty', () => {
    const offers = Array.from({ length: 60 }, (_, seed) => {
      const roll = dice(seed + 100)
      const examples = decisions(80, seed + 1).map(({ seen }) => ({ seen, against: roll() < 0.5 }))
      return learn(examples, 'connection', at)
    })
    expect(offers.filter((one) => one !== null).length).toBeLessThanOrEqual(3)
  })
})

describe('learning', () => {
  it('does not depend on the order of the decisions, nor of what was seen', () => {
    const examples = decisions(120)
    const expected = learn(examples, 'connection', at)
    const shuffled = fc.shuffledSubarray([...examples], { minLength: 120 })
    fc.assert(
      fc.property(shuffled, fc.boolean(), (others, turned) => {
        const turn = ({ seen, against }: Example): Example => ({
          seen: { ...seen, found: seen.found.toReversed() },
          against,
        })
        expect(learn(turned ? others.map(turn) : others, 'connection', at)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('never throws, and never says what is no number', () => {
    const example = fc.record({
      seen: fc.record({
        protected: fc.boolean(),
        talks: fc.boolean(),
        ties: fc.subarray(['classmate', 'connected'] as const),
        found: fc.array(
          fc.record({
            rule: fc.constantFrom(
              'pitches',
              'introduced',
              '',
              '__proto__',
              'constructor',
              'of another version',
            ),
            strength: fc.oneof(fc.double(), fc.constantFrom(0, 1)),
            evidence: fc.constant([]),
          }),
          { maxLength: 4 },
        ),
      }),
      against: fc.boolean(),
    })
    const examples = fc.tuple(fc.array(example, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }))
    fc.assert(
      fc.property(examples, fc.boolean(), ([some, times], sorted) => {
        const many = Array.from({ length: times }, () => some).flat()
        const told = sorted
          ? many.map(({ seen }) => ({ seen, against: seen.found.some(({ strength }) => strength > 0) }))
          : many
        const learned = learn(told, 'invitation', at)
        if (learned !== null) expect(shape.parse(learned)).toEqual(learned)
      }),
    )
  })

  it('foretells from 3,000 decisions and 60 features', () => {
    const roll = dice(9)
    const names = Array.from({ length: 60 }, (_, index) => `rule-${index}`)
    const examples = Array.from({ length: 3000 }, () => {
      const rules = names.filter(() => roll() < 0.15)
      const odds = rules.reduce((sum, name) => sum + ((name.length * 7 + Number(name.slice(5))) % 5) - 2, 0)
      return { seen: seenWith(rules), against: roll() < likelihoodOf(odds) }
    })
    expect(learnedFrom(examples).foretold).toBeGreaterThan(0.7)
  })
})

describe('the reasons', () => {
  it('say for what and against what a sign speaks, with counts, heaviest first', () => {
    const learned: Learned = {
      stage: 'connection',
      bias: 0,
      features: {
        introduced: { weight: -1.5, against: 2, all: 20 },
        pitches: { weight: 2, against: 18, all: 20 },
        'tie classmate': { weight: -0.9, against: 0, all: 6 },
      },
      decisions: 60,
      against: 30,
      foretold: 0.9,
      brier: 0.1,
      at,
    }
    expect(reasonsOf(learned)).toEqual([
      '“they sell you something” speaks against them: you removed 18 of 20 with it, and 12 of 40 without',
      '“they said who they are to you” speaks for them: you kept 18 of 20 with it, and 12 of 40 without',
      '“you went to the same school at the same time” speaks for them: you kept 6 of 6 with it, and 24 of 54 without',
    ])
  })

  it('are eight at most, and none that hardly weighs or that the counts gainsay', () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `rule-${index}`,
      { weight: 1, against: 9, all: 9 },
    ])
    const learned: Learned = {
      ...learnedFrom(decisions(100)),
      decisions: 100,
      against: 50,
      features: {
        ...Object.fromEntries(many),
        light: { weight: 0.1, against: 9, all: 9 },
        odd: { weight: 9, against: 1, all: 9 },
      },
    }
    const reasons = reasonsOf(learned)
    expect(reasons).toHaveLength(8)
    expect(reasons.every((one) => one.startsWith('“rule-'))).toBe(true)
  })
})
