import { describe, expect, it } from 'vitest'
import {
  agreedLine,
  flipGroups,
  hasDecisions,
  outcomeWords,
  percent,
  rulesInOrder,
  verdictsInOrder,
} from '../../../renderer/format/reportCard.ts'
import { ruleCard } from '../reportCards.ts'

describe('the report card', () => {
  it('begins with the rules that the owner disagreed with most, then those that speak most', () => {
    const rules = [
      ruleCard('quiet'),
      ruleCard('common', { hits: 40 }),
      ruleCard('wrong', { hits: 5, disagreed: 3 }),
      ruleCard('elsewhere', { stage: 'connection', disagreed: 9 }),
    ]
    expect(rulesInOrder(rules, 'invitation').map(({ id }) => id)).toEqual(['wrong', 'common', 'quiet'])
  })

  it('lists verdicts from the surest against somebody to the surest in favour', () => {
    const one = { stage: 'invitation', people: 1, agreed: 0, disagreed: 0 } as const
    const verdicts = [
      { ...one, action: 'accept', level: 'certain' },
      { ...one, action: 'unsure', level: 'none' },
      { ...one, action: 'ignore', level: 'likely' },
      { ...one, action: 'ignore', level: 'certain' },
    ] as const
    expect(verdictsInOrder(verdicts, 'invitation').map(outcomeWords)).toEqual([
      'Ignore · certain',
      'Ignore · likely',
      'Unsure',
      'Accept · certain',
    ])
  })

  it('knows at which door something was decided', () => {
    const rules = [ruleCard('pitch', { agreed: 1 }), ruleCard('sell', { stage: 'connection' })]
    expect(hasDecisions({ rules, verdicts: [] }, 'invitation')).toBe(true)
    expect(hasDecisions({ rules, verdicts: [] }, 'connection')).toBe(false)
  })

  it('says how often the owner agreed, and nothing where they had no say', () => {
    expect(agreedLine({ agreed: 38, disagreed: 2 })).toBe('38 of 40 (95 %)')
    expect(agreedLine({ agreed: 0, disagreed: 0 })).toBeNull()
  })

  it('never calls nearly all of them all, nor a few of them none', () => {
    expect([1, 0.999, 0.5, 0.001, 0].map(percent)).toEqual(['100 %', '99 %', '50 %', '1 %', '0 %'])
  })
})

describe('what would change', () => {
  it('gathers people by what would become of what, the most first', () => {
    const [sure, likely, unsure] = [
      { action: 'ignore', level: 'certain' },
      { action: 'ignore', level: 'likely' },
      { action: 'unsure', level: 'none' },
    ] as const
    const groups = flipGroups({
      count: 3,
      of: 9,
      kinds: [
        { from: sure, to: likely, count: 1 },
        { from: likely, to: unsure, count: 2 },
      ],
      people: [
        { key: 'a', name: 'Made-up A', from: likely, to: unsure },
        { key: 'b', name: 'Made-up B', from: sure, to: likely },
        { key: 'c', name: 'Made-up C', from: likely, to: unsure },
      ],
    })
    expect(groups.map(({ people }) => people.map(({ key }) => key))).toEqual([['a', 'c'], ['b']])
  })
})
