import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  edited,
  isUnedited,
  noEdits,
  pruned,
  toStandard,
  type WeighingEdits,
  weightOf,
} from '../../renderer/weighingEdits.ts'
import {
  limitNames,
  standardWeighing,
  type Weighing,
  weighing as weighingShape,
} from '../../shared/model/weighing.ts'
import { isSameWeighing, plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { ruleHeads } from '../../shared/rules/ruleHeads.ts'
import { limitsOf } from '../../shared/rules/weigh.ts'
import { learnedOnce, reportCardOf, ruleCard } from './reportCards.ts'

const rules = ruleHeads.map(({ id, stage, points }) => ruleCard(id, { stage, points, standard: points }))
const standard: Weighing = { points: {}, off: [], limits: {}, learned: [] }

/** The report card of an owner who weighs so. */
const cardOf = (weighing: Weighing) => reportCardOf(rules, { weighing, limits: limitsOf(weighing) })

const someRules = [
  'no-tie',
  'claims-friendship',
  ruleHeads.find(({ points }) => points < 0)?.id ?? '',
  'pitches',
]

const someWeighing = fc.record({
  points: fc.dictionary(fc.constantFrom(...someRules), fc.integer({ min: 0, max: 10 })),
  off: fc.uniqueArray(fc.constantFrom(...someRules)),
  limits: fc.dictionary(fc.constantFrom(...limitNames), fc.integer({ min: -30, max: 30 })),
  learned: fc.constantFrom([], [learnedOnce]),
}) satisfies fc.Arbitrary<Weighing>

const someEdits = fc.record({
  points: fc.dictionary(fc.constantFrom(...someRules), fc.integer({ min: 0, max: 10 })),
  off: fc.dictionary(fc.constantFrom(...someRules), fc.boolean()),
  limits: fc.dictionary(fc.constantFrom(...limitNames), fc.integer({ min: -30, max: 30 })),
  learned: fc.constantFrom({}, { invitation: null }, { invitation: learnedOnce }),
}) satisfies fc.Arbitrary<WeighingEdits>

describe('changes that are not saved', () => {
  it('say only what differs from the standard', () => {
    const card = cardOf({ ...standard, points: { 'no-tie': 1 }, limits: { ignore: 6 } })
    const edits = {
      ...noEdits,
      points: { 'no-tie': 3, 'claims-friendship': 6 },
      limits: { ignore: 5, accept: -2 },
    }
    expect(edited(card, edits)).toEqual({
      ...standard,
      points: { 'claims-friendship': 6 },
      limits: { accept: -2 },
    })
  })

  it('keep the weight of a rule that is switched off', () => {
    const card = cardOf({ ...standard, points: { 'no-tie': 7 }, off: ['no-tie'] })
    const on = edited(card, { ...noEdits, off: { 'no-tie': false } })
    expect(on).toEqual({ ...standard, points: { 'no-tie': 7 } })
    expect(weightOf(ruleCard('no-tie', { points: 0 }), edited(card, noEdits))).toBe(7)
  })

  it('come to the same normal form that the engine saves', () => {
    fc.assert(
      fc.property(someWeighing, someEdits, (before, edits) => {
        const weighing = edited(cardOf(before), edits)
        expect(JSON.stringify(weighing)).toBe(JSON.stringify(plainWeighing(weighing)))
        expect(edited(cardOf(before), noEdits)).toEqual(plainWeighing(before))
      }),
    )
  })

  it('mean the same after an older weighing is put back', () => {
    const edits = { ...noEdits, limits: { ignore: 6 } }
    expect(edited(cardOf({ ...standard, points: { 'no-tie': 1 } }), edits).points).toEqual({ 'no-tie': 1 })
    expect(edited(cardOf(standard), edits)).toEqual({ ...standard, limits: { ignore: 6 } })
  })

  it('are none once they are saved', () => {
    fc.assert(
      fc.property(someWeighing, someEdits, (before, edits) => {
        const saved = edited(cardOf(before), edits)
        expect(isUnedited(pruned(cardOf(saved), edits))).toBe(true)
      }),
    )
  })

  it('lose nothing with those that change nothing', () => {
    fc.assert(
      fc.property(someWeighing, someEdits, (before, edits) => {
        const card = cardOf(before)
        expect(edited(card, pruned(card, edits))).toEqual(edited(card, edits))
      }),
    )
  })

  it('are always something the engine takes', () => {
    fc.assert(
      fc.property(someWeighing, someEdits, (before, edits) => {
        expect(weighingShape.safeParse(edited(cardOf(before), edits)).success).toBe(true)
      }),
    )
  })

  it('lead back to the standard from anywhere', () => {
    fc.assert(
      fc.property(someWeighing, (before) => {
        const card = cardOf(before)
        expect(isSameWeighing(edited(card, toStandard(card)), standardWeighing)).toBe(true)
      }),
    )
  })

  it('take what was learned at another time from the same decisions for the same', () => {
    const card = cardOf({ ...standard, learned: [learnedOnce] })
    const again = { ...learnedOnce, at: '2026-07-01T12:00:00Z' }
    expect(isUnedited(pruned(card, { ...noEdits, learned: { invitation: again } }))).toBe(true)
    const more = { ...again, decisions: 60 }
    expect(pruned(card, { ...noEdits, learned: { invitation: more } }).learned).toEqual({ invitation: more })
  })
})
