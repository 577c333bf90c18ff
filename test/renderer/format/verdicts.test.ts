import { describe, expect, it } from 'vitest'
import {
  counterfactual,
  pastOf,
  readingOrder,
  sights,
  verdictLine,
} from '../../../renderer/format/verdicts.ts'
import { verbs } from '../../../shared/model/decision.ts'
import type { Hit, Verdict } from '../../../shared/model/verdict.ts'

const hit = (rule: string, points: number): Hit => ({ rule, points, because: rule, evidence: [] })
const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  action: 'ignore',
  level: 'certain',
  points: 9,
  limit: 8,
  between: null,
  hits: [hit('stock', 2), hit('courtesy', -1), hit('pitch', 4), hit('no-tie', 4)],
  ...change,
})
const without = (change: Partial<Verdict>) => ({ rule: 'no-tie', verdict: verdict(change) })

describe('a verdict', () => {
  it('is one line', () => {
    expect(verdictLine(verdict())).toBe('Ignore · certain · 9 points, limit 8')
    expect(verdictLine(verdict({ level: 'likely', points: 6, limit: 5 }))).toBe(
      'Ignore · likely · 6 points, limit 5',
    )
  })

  it('names the limit that was passed, also in favour', () => {
    expect(verdictLine(verdict({ action: 'accept', level: 'likely', points: -4, limit: -3 }))).toBe(
      'Accept · likely · 4 points in favour, limit 3',
    )
    expect(verdictLine(verdict({ action: 'keep', level: 'certain', points: -9, limit: -8 }))).toBe(
      'Keep · certain · 9 points in favour, limit 8',
    )
  })

  it('names both limits next to the points where none was passed', () => {
    const between = [-3, 5] as const
    expect(verdictLine(verdict({ action: 'unsure', level: 'none', points: 1, limit: 5, between }))).toBe(
      'Unsure · 1 point, between 3 in favour and 5 against',
    )
    expect(
      verdictLine(verdict({ action: 'keep', level: 'none', points: 3, limit: 5, between: [-4, 5] })),
    ).toBe('Keep · 3 points against, between 4 in favour and 5 against')
  })

  it('about someone protected advises nothing', () => {
    const said = verdictLine(verdict({ action: 'keep', level: 'none', points: 6 }), true)
    expect(said).toBe('Protected · 6 points against')
  })

  it('is read from its heaviest reason, which is the one that is taken away', () => {
    const order = readingOrder({ verdict: verdict(), without: without({}) }).map(({ rule }) => rule)
    expect(order).toEqual(['no-tie', 'pitch', 'stock', 'courtesy'])
  })

  it('in favour of someone is read from what speaks for them', () => {
    const order = readingOrder({ verdict: verdict({ action: 'accept' }), without: null }).map(
      ({ rule }) => rule,
    )
    expect(order[0]).toBe('courtesy')
  })

  it.each([
    [{ points: 5 }, 'Without the first: 5 points, still ignore.'],
    [{ points: 5, level: 'likely' } as const, 'Without the first: 5 points, still ignore, but only likely.'],
    [
      { points: -2, action: 'unsure', level: 'none' } as const,
      'Without the first: 2 points in favour, then unsure.',
    ],
    [{ points: 3, action: 'unsure', level: 'none' } as const, 'Without the first: 3 points, then unsure.'],
  ])('says what it would be without the first reason', (change, text) => {
    expect(counterfactual({ verdict: verdict(), without: without(change) })).toBe(text)
  })

  it('says nothing of that without reasons', () => {
    expect(counterfactual({ verdict: verdict({ hits: [] }), without: null })).toBe(null)
  })
})

describe('evidence', () => {
  const seen = (says: string, quote: string | null, at: string | null = null) => ({ says, quote, at })

  it('that says the same is said once, with all the words', () => {
    expect(
      sights([seen('Sells', 'clients'), seen('A link', null), seen('Sells', 'free'), seen('Sells', 'free')]),
    ).toEqual([
      { says: 'Sells', quotes: ['clients', 'free'], at: null },
      { says: 'A link', quotes: [], at: null },
    ])
  })

  it('keeps its date unless the sentence tells it', () => {
    const at = '2026-09-02T14:03:22Z'
    expect(sights([seen('A link', null, at)])[0]?.at).toBe(at)
    expect(sights([seen('Wrote on 2 September 2026', null, at)])[0]?.at).toBe(null)
  })
})

describe('every verb', () => {
  it.each(verbs)('%s has a past', (verb) => {
    expect(pastOf(verb)).not.toBe('')
    expect(pastOf(verb)).not.toBe(verb)
  })
})
