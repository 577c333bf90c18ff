import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityOf, interestsOf } from '../../../main/engine/ties/interests.ts'
import { ownRow } from './support.ts'

const none = { added: [], removed: [] }
const own = [
  ownRow('skill', 'Cold Chain'),
  ownRow('skill', 'Leadership'),
  ownRow('skill', 'R'),
  ownRow('group', 'Ambrel Harbour Rowers'),
  ownRow('hashtag', 'coldchain'),
  ownRow('cause', 'Animal Welfare'),
  ownRow('volunteering', 'Otter Rescue', { detail: 'environment of rivers' }),
  ownRow('company-follow', 'Quorv Ferries'),
  ownRow('company-follow', 'Lanternway Logistics Ltd'),
  ownRow('position', 'Lanternway Logistics', { since: '2019' }),
]

const listed = (
  edits: { added: readonly string[]; removed: readonly string[] },
  place: string | null = null,
) => interestsOf(own, edits, place)

describe('the list of interests', () => {
  it('holds what the data says, with its file, without employers', () => {
    expect(listed(none, 'Port Ambrel, Portugal').map(({ words, source }) => `${words}: ${source}`)).toEqual([
      'Ambrel Harbour Rowers: Ad_Targeting.csv',
      'Animal Welfare: Causes You Care About.csv',
      'Cold Chain: Skills.csv',
      'coldchain: Hashtag_Follows.csv',
      'environment of rivers: Volunteering.csv',
      'Leadership: Skills.csv',
      'Otter Rescue: Volunteering.csv',
      'Port Ambrel: Profile.csv',
      'Quorv Ferries: Company Follows.csv',
      'R: Skills.csv',
    ])
  })

  it('does not count what means nothing alone, until the owner adds it', () => {
    const counting = (added: readonly string[]) =>
      listed({ added, removed: [] })
        .filter(({ counts }) => !counts)
        .map(({ words }) => words)
    expect(counting([])).toEqual(['Leadership', 'R'])
    expect(counting(['leadership'])).toEqual(['R'])
  })

  it('does not count what the owner took off, in any spelling', () => {
    const list = listed({ added: [], removed: ['COLD CHAIN'] })
    expect(list.find(({ words }) => words === 'Cold Chain')?.counts).toBe(false)
  })

  it('adds the words of the owner', () => {
    expect(listed({ added: ['Night trains'], removed: [] })).toContainEqual({
      words: 'Night trains',
      source: 'you',
      counts: true,
    })
  })

  it('holds the same words once, whatever the order of the rows', () => {
    const twice = [...own, ownRow('hashtag', 'cold chain'), ownRow('skill', 'COLD  CHAIN')]
    const expected = interestsOf(twice, none, null)
    expect(expected.filter(({ words }) => words.toLowerCase() === 'cold chain')).toHaveLength(1)
    fc.assert(
      fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (shuffled) => {
        expect(interestsOf(shuffled, none, null)).toEqual(expected)
      }),
    )
  })
})

describe('the city of a place', () => {
  it.each([
    ['Port Ambrel, Ambrel, Portugal', 'Port Ambrel'],
    ['Greater Port Ambrel Area', 'Port Ambrel'],
    ['Port Ambrel Metropolitan Area', 'Port Ambrel'],
    ['Großraum Port Ambrel', 'Port Ambrel'],
    ['Portugal', null],
    ['United Kingdom', null],
    ['', null],
  ])('%s', (place, city) => {
    expect(cityOf(place)).toBe(city)
  })
})
