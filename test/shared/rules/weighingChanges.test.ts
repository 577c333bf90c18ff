import { describe, expect, it } from 'vitest'
import { type Learned, standardWeighing, type Weighing } from '../../../shared/model/weighing.ts'
import { ruleHeads } from '../../../shared/rules/ruleHeads.ts'
import { changedDoors, nameOfRule, weighingChanges } from '../../../shared/rules/weighingChanges.ts'

const with_ = (changes: Partial<Weighing>): Weighing => ({ ...standardWeighing, ...changes })
const changes = (before: Partial<Weighing>, after: Partial<Weighing>) =>
  weighingChanges(with_(before), with_(after))

const learned: Learned = {
  stage: 'invitation',
  bias: 0,
  features: {},
  decisions: 84,
  against: 40,
  foretold: 0.9,
  brier: 0.1,
  at: '2026-06-01T00:00:00Z',
}

describe('what other weights change, in words', () => {
  it('names rules, limits and what was learned, of invitations before connections', () => {
    const after = { points: { 'no-tie': 1 }, off: ['pitches'], limits: { keep: -5 }, learned: [learned] }
    expect(changes({}, after)).toEqual([
      '“nothing in your files connects you” weighs 1 instead of 3',
      'learning from invitations is switched on, with 84 decisions',
      '“they sell you something” is switched off',
      'keep from 5 points in favour instead of 4',
    ])
  })

  it('is said the other way round when it is taken back', () => {
    const before = { points: { 'no-tie': 1 }, off: ['pitches'], limits: { ignore: 1 }, learned: [learned] }
    expect(changes(before, {})).toEqual([
      '“nothing in your files connects you” weighs 3 instead of 1',
      'ignore from 5 points instead of 1',
      'learning from invitations is switched off',
      '“they sell you something” is switched on again',
    ])
  })

  it('tells what was learned again', () => {
    expect(changes({ learned: [learned] }, { learned: [{ ...learned, decisions: 91 }] })).toEqual([
      'learning from invitations is done again, with 91 decisions',
    ])
  })

  it('is nothing where both mean the same', () => {
    expect(changes({ points: { 'no-tie': 3 } }, { limits: { ignore: 5 } })).toEqual([])
  })
})

describe('the doors that other weights touch', () => {
  it('are those of the rules, the limits and what was learned', () => {
    const touched = (after: Partial<Weighing>) => changedDoors(standardWeighing, with_(after))
    expect(touched({ points: { 'no-tie': 1 } })).toEqual(['invitation'])
    expect(touched({ limits: { keep: -5 } })).toEqual(['connection'])
    expect(touched({ off: ['pitches'], learned: [learned] })).toEqual(['invitation', 'connection'])
    expect(touched({ points: { 'no-tie': 3 } })).toEqual([])
  })
})

describe('the name of a rule', () => {
  it('is what it says', () => {
    expect(nameOfRule('no-tie')).toBe('“nothing in your files connects you”')
  })

  it('has single quotation marks within its own', () => {
    expect(nameOfRule('claims-friendship')).toBe('“they say ‘friend’ and nothing shows it”')
  })

  it('is that of one rule only', () => {
    const names = ruleHeads.map(({ id }) => nameOfRule(id))
    expect(new Set(names).size).toBe(names.length)
  })

  it('is what is left of a rule that there is no longer', () => {
    expect(nameOfRule('an-old-rule')).toBe('“an old rule”')
  })
})
