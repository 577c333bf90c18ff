import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardWeighing, type Weighing } from '../../../shared/model/weighing.ts'
import { connected, exampleNow } from '../../../shared/rules/exampleDossier.ts'
import { look } from '../../../shared/rules/look.ts'
import { faultOf, isSameWeighing, plainWeighing } from '../../../shared/rules/plainWeighing.ts'
import { weigh } from '../../../shared/rules/weigh.ts'
import { anyWeighing } from '../../helpers/weighings.ts'

const with_ = (changes: Partial<Weighing>): Weighing => ({ ...standardWeighing, ...changes })

describe('a plain weighing', () => {
  it('holds only what differs from the standard, of rules that there are', () => {
    const wordy = with_({
      points: { 'no-such-rule': 2, pitches: 1, 'no-tie': 3 },
      off: ['gone', 'pitches', 'no-tie', 'pitches'],
      limits: { remove: 6, ignore: 5 },
    })
    expect(plainWeighing(wordy)).toEqual(
      with_({ points: { pitches: 1 }, off: ['no-tie', 'pitches'], limits: { remove: 6 } }),
    )
  })

  it('weighs as the wordy one does, and is plain already', () => {
    const pitch = 'We help small firms cut costs by 30%. Book a free demo: https://pick.example/slot'
    const seen = look(connected([[0, pitch]]), 'connection', exampleNow)
    fc.assert(
      fc.property(anyWeighing, (wordy) => {
        const plain = plainWeighing(wordy)
        expect(weigh(seen, 'connection', plain)).toEqual(weigh(seen, 'connection', wordy))
        expect(plainWeighing(plain)).toEqual(plain)
        expect(isSameWeighing(plain, wordy)).toBe(true)
      }),
    )
  })
})

describe('a fault', () => {
  it('is none in the standard, nor in limits that touch', () => {
    expect(faultOf(standardWeighing)).toBeNull()
    expect(faultOf(with_({ limits: { ignore: 1, accept: 0, acceptCertain: 0 } }))).toBeNull()
  })

  it.each<[string, Weighing['limits']]>([
    ['Ignoring would be certain from 4 points on', { ignoreCertain: 4 }],
    ['The limit of ignoring (5) has to lie above that of accepting (5).', { accept: 5 }],
    ['Accepting would be certain from -2 points down', { acceptCertain: -2 }],
    ['Removing would be certain from 4 points on', { removeCertain: 4 }],
    ['The limit of removing (-5) has to lie above that of keeping (-4).', { remove: -5 }],
    ['Keeping would be certain from 0 points down', { keepCertain: 0 }],
    ['The limit of ignoring (0) has to be 1 or more', { ignore: 0 }],
    ['The limit of removing (-3) has to be 1 or more', { remove: -3 }],
    ['The limit of accepting (4) has to be 0 or less', { accept: 4 }],
    ['The limit of keeping (2) has to be 0 or less', { keep: 2 }],
  ])('in the limits is named: %s', (sentence, limits) => {
    expect(faultOf(with_({ limits }))).toContain(sentence)
  })
})
