import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  edited,
  isStandard,
  isUnedited,
  limitNames,
  noEdits,
  pruned,
  toStandard,
  type WeighingEdits,
  weightOf,
} from '../../renderer/weighingEdits.ts'
import { type Weighing, weighing as weighingShape } from '../../shared/model/weighing.ts'
import { limitsOf } from '../../shared/rules/weigh.ts'
import { learnedOnce, reportCardOf, ruleCard } from './reportCards.ts'

const rules = [ruleCard('pitch'), ruleCard('tie', { points: -2, standard: -2 }), ruleCard('shout')]
const standard: Weighing = { points: {}, off: [], limits: {}, learned: [] }

/** The report card of an owner who weighs so. */
const cardOf = (weighing: Weighing) => reportCardOf(rules, { weighing, limits: limitsOf(weighing) })

const someWeighing = fc.record({
  points: fc.dictionary(fc.constantFrom('pitch', 'tie', 'shout'), fc.integer({ min: 0, max: 10 })),
  off: fc.uniqueArray(fc.constantFrom('pitch', 'tie', 'shout')),
  limits: fc.dictionary(fc.constantFrom(...limitNames), fc.integer({ min: -30, max: 30 })),
  learned: fc.constantFrom([], [learnedOnce]),
}) satisfies fc.Arbitrary<Weighing>

const someEdits = fc.record({
  points: fc.dictionary(fc.constantFrom('pitch', 'tie', 'shout'), fc.integer({ min: 0, max: 10 })),
  off: fc.dictionary(fc.constantFrom('pitch', 'tie', 'shout'), fc.boolean()),
  limits: fc.dictionary(fc.constantFrom(...limitNames), fc.integer({ min: -30, max: 30 })),
  learned: fc.constantFrom({}, { invitation: null }, { invitation: learnedOnce }),
}) satisfies fc.Arbitrary<WeighingEdits>

describe('changes that are not saved', () => {
  it('say only what differs from the standard', () => {
    const card = cardOf({ ...standard, points: { pitch: 1 }, limits: { ignore: 6 } })
    const edits = { ...noEdits, points: { pitch: 3, tie: 4 }, limits: { ignore: 5, accept: -2 } }
    expect(edited(card, edits)).toEqual({ ...standard, points: { tie: 4 }, limits: { accept: -2 } })
  })

  it('keep the weight of a rule that is switched off', () => {
    const card = cardOf({ ...standard, points: { pitch: 7 }, off: ['pitch'] })
    const on = edited(card, { ...noEdits, off: { pitch: false } })
    expect(on).toEqual({ ...standard, points: { pitch: 7 } })
    expect(weightOf(ruleCard('pitch', { points: 0 }), edited(card, noEdits))).toBe(7)
  })

  it('mean the same after an older weighing is put back', () => {
    const edits = { ...noEdits, limits: { ignore: 6 } }
    expect(edited(cardOf({ ...standard, points: { pitch: 1 } }), edits).points).toEqual({ pitch: 1 })
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
        expect(isStandard(edited(card, toStandard(card)))).toBe(true)
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
