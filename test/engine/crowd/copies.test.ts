import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiesIn, findCrowds, type Written } from '../../../main/engine/crowd/copies.ts'

const findCopies = (texts: readonly Written[]) => copiesIn(findCrowds(texts))

const pitch = (name: string, company: string): string =>
  `Hi ${name}, I help teams like yours at ${company} fill their calendars with qualified leads every single week, ` +
  'without ads and without cold calls. Would you be open to a short chat on Thursday to see how it works?'
const own =
  'I sat two rows behind you at the harbour talk and wanted to ask how you measured the empty miles on the return leg.'

const written = (person: number, text: string, at = `2026-05-0${person}T10:00:00Z`): Written => ({
  person,
  at,
  text,
})

describe('copies', () => {
  it('are found when names and companies differ', () => {
    const texts = [
      written(1, pitch('Nora', 'Lanternway')),
      written(2, pitch('Bo', 'Pebblegate Foods')),
      written(3, own),
    ]
    expect(findCopies(texts)).toEqual(
      new Map([
        [
          1,
          [{ text: texts[0]?.text, others: 1, from: '2026-05-02T10:00:00Z', until: '2026-05-02T10:00:00Z' }],
        ],
        [
          2,
          [{ text: texts[1]?.text, others: 1, from: '2026-05-01T10:00:00Z', until: '2026-05-01T10:00:00Z' }],
        ],
      ]),
    )
  })

  it('count people, not texts', () => {
    const texts = [written(1, pitch('Nora', 'A')), written(2, pitch('Bo', 'B')), written(2, pitch('Bo', 'B'))]
    expect(findCopies(texts).get(1)).toMatchObject([{ others: 1 }])
    expect(findCopies(texts).get(2)).toHaveLength(1)
  })

  it('are told as one crowd, in the words that most sent', () => {
    const texts = [written(3, pitch('Bo', 'B')), written(1, pitch('Nora', 'A')), written(2, pitch('Bo', 'B'))]
    const crowds = findCrowds([...texts, written(4, own)])
    expect(
      crowds.map(({ people, text, dated }) => [people, text, dated.map(({ person }) => person)]),
    ).toEqual([[3, pitch('Bo', 'B'), [1, 2, 3]]])
  })

  it('are not the same person twice, nor short texts, nor texts that share a phrase', () => {
    const phrase = 'I would love to hear more about it when you find the time. '
    const texts = [
      written(1, pitch('Nora', 'A')),
      written(1, pitch('Nora', 'A')),
      written(2, 'Congratulations on your new role!'),
      written(3, 'Congratulations on your new role!'),
      written(4, phrase + own),
      written(
        5,
        `${phrase}My own work is on pallets, and the report on board games of Ambrel is nearly done by now.`,
      ),
    ]
    expect(findCopies(texts)).toEqual(new Map())
  })

  it('are the same in any order of the texts', () => {
    const all = [1, 2, 3, 4]
      .map((person) => written(person, pitch(`P${person}`, 'A')))
      .concat(written(5, own))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const [a, b] = [findCopies(all), findCopies(order)]
        for (const { person } of all) expect(b.get(person)).toEqual(a.get(person))
      }),
    )
  })
})
