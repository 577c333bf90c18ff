import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../../main/engine/ties/findOrganisations.ts'
import { companiesInHeadline, placeInHeadline } from '../../../main/engine/ties/headline.ts'
import { wordsOf } from '../../../main/engine/ties/words.ts'

describe('the companies in a headline', () => {
  it.each([
    ['Head of Ops at Lanternway Logistics | cold chain', ['Lanternway Logistics']],
    ['CEO @Amber Foods', ['Amber Foods']],
    ['Planner @ Amber Foods · rower', ['Amber Foods']],
    ['Leiterin bei Kobbel GmbH', ['Kobbel GmbH']],
    ['Ingeniera en Amber Foods', ['Amber Foods']],
    ['Formerly at Amber Foods | CTO at Quorv', ['Quorv']],
    ['Interested in Amber Foods', []],
    ['Bridging gaps', []],
  ])('%s', (headline, companies) => {
    expect(companiesInHeadline(headline)).toEqual(companies)
  })
})

describe('an employer in a headline', () => {
  it.each([
    ['Planner at Amber Foods', 'present'],
    ['Planner @ Amber Foods Ltd', 'present'],
    ['Amber Foods | Planner', 'present'],
    ['Planner, Amber Foods', 'present'],
    ['ex-Amber Foods', 'former'],
    ['Formerly planner at Amber Foods', 'former'],
    ['Helping Amber Foods and others grow', null],
    ['Trusted by Amber Foods', null],
  ])('%s: %s', (headline, place) => {
    const [found] = findOrganisations(headline, ['Amber Foods'])
    expect(found && placeInHeadline(headline, wordsOf(headline), found)).toBe(place)
  })
})
