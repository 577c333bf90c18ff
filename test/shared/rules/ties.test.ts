import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../shared/model/dossier.ts'
import { type Tie, tieKinds } from '../../../shared/model/tie.ts'
import { exampleNow, inviter, searchedFiles, tie } from '../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../shared/rules/judge.ts'

const day = '2024-05-20T10:00:00Z'
const pitch =
  'We help small companies cut their energy costs by 30%. Book a free demo: https://calendar.example/nil'

const judged = (dossier: Dossier) => judge(dossier, 'invitation', exampleNow)
const bare = (...ties: readonly Tie[]) => judged(inviter(null, { searched: searchedFiles, ties }))
const selling = (...ties: readonly Tie[]) => judged(inviter(pitch, { searched: searchedFiles, ties }))

describe('a tie', () => {
  it.each(tieKinds)('of the kind %s counts in favour, by name', (kind) => {
    const found = tie(kind, day, 0.5)
    const favour = bare(found).hits.filter(({ points }) => points < 0)
    expect(favour).toHaveLength(1)
    expect(favour[0]?.evidence.some(({ says }) => says === found.says)).toBe(true)
  })

  it.each(tieKinds)('of the kind %s silences the rule of no tie', (kind) => {
    expect(bare(tie(kind, day, 0.05)).hits.map(({ rule }) => rule)).not.toContain('no-tie')
  })

  it.each([
    ['colleague', 0.7],
    ['address-book', 0.7],
    ['recommendation', 0.85],
    ['wrote-to-each-other', 0.9],
  ] as const)('%s lets somebody in without a note', (kind, strength) => {
    expect(bare(tie(kind, day, strength)).action).toBe('accept')
  })

  it.each([
    ['shared-interest', 0.25],
    ['mutual-count', 0.25],
    ['connections-there', 0.15],
    ['same-school', 0.3],
    ['they-wrote', 0.1],
  ] as const)('%s alone leaves a bare invitation to the owner', (kind, strength) => {
    expect(bare(tie(kind, day, strength)).action).toBe('unsure')
  })

  it('counts the more the stronger it is', () => {
    const points = [0.1, 0.3, 0.5, 0.7].map((strength) => bare(tie('colleague', day, strength)).points)
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    expect(new Set(points).size).toBe(points.length)
  })

  it('shows the words of the note that name it', () => {
    const matched = { theirs: 'cold chain', yours: 'Cold Chain' }
    const dossier = inviter('Hi Olive, I audit the cold chain.', {
      ties: [{ ...tie('shared-interest', null, 0.25), matched }],
    })
    const quotes = judged(dossier).hits.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
    expect(quotes).toContain('cold chain')
  })
})

describe('a sales pitch', () => {
  const weak = [
    tie('shared-interest', null, 0.25),
    tie('mutual-count', day, 0.25),
    tie('connections-there', null, 0.15),
    tie('same-employer', null, 0.3),
  ]

  it.each(weak.map((one) => [one.kind, one] as const))('is ignored in spite of %s', (_, one) => {
    expect(selling(one).action).toBe('ignore')
  })

  it('is ignored in spite of many weak ties', () => {
    expect(selling(...weak).action).toBe('ignore')
  })

  it('of somebody the owner knows well is not ignored', () => {
    expect(selling(tie('recommendation', day, 0.85)).action).not.toBe('ignore')
  })
})

describe('a claim of friendship', () => {
  const friend = (...ties: readonly Tie[]) =>
    judged(inviter(null, { relationship: 'Friend', searched: searchedFiles, ties })).hits.map(
      ({ rule }) => rule,
    )

  it.each(['classmate', 'address-book', 'colleague', 'you-wrote'] as const)('is supported by %s', (kind) => {
    expect(friend(tie(kind, day, 0.5))).not.toContain('claims-friendship')
  })

  it.each(['mutual-named', 'mutual-count', 'shared-interest', 'you-follow', 'connections-there'] as const)(
    'is not supported by %s',
    (kind) => {
      expect(friend(tie(kind, day, 0.5))).toContain('claims-friendship')
    },
  )
})
