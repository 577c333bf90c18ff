import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../../main/engine/ties/findOrganisations.ts'

const names = [
  'Tidemark & Daughters Freight',
  'Lanternway Logistics',
  'Cobble Works GmbH',
  'Amber',
  'University of Ambrel',
  'Quorv Institute of Tillage',
  'ZLP',
  'School',
]

const found: readonly (readonly [string, string, string])[] = [
  ['I was at Lanternway Logistics until May', 'Lanternway Logistics', 'Lanternway Logistics'],
  ['ich war bei lanternway logistics', 'lanternway logistics', 'Lanternway Logistics'],
  ['We shared an office, Tidemark and Daughters Freight.', 'Tidemark and Daughters Freight', names[0] ?? ''],
  ['Remember Tidemark & Daughters?', 'Tidemark & Daughters', names[0] ?? ''],
  ['ex-Cobble Works', 'Cobble Works', 'Cobble Works GmbH'],
  ['COBBLE WORKS LTD', 'COBBLE WORKS', 'Cobble Works GmbH'],
  ['Cobble Works’s yard', 'Cobble Works', 'Cobble Works GmbH'],
  ['I saw Amber grow.', 'Amber', 'Amber'],
  ['worked at amber for years', 'amber', 'Amber'],
  ['Cobble Works Alumni', 'Cobble Works', 'Cobble Works GmbH'],
  ['Kollegin bei Amber Kollege', 'Amber', 'Amber'],
  ['I studied at Ambrel University.', 'Ambrel University', 'University of Ambrel'],
  ['Studium an der Universität Ambrel 2009', 'Universität Ambrel', 'University of Ambrel'],
  ['ancien de l’Université d’Ambrel', 'Université d’Ambrel', 'University of Ambrel'],
  ['Uni Ambrel, 2004', 'Uni Ambrel', 'University of Ambrel'],
  ['Univ. of Ambrel class of 2011', 'Univ. of Ambrel', 'University of Ambrel'],
  ['We met at QIT in spring', 'QIT', 'Quorv Institute of Tillage'],
  ['I was at Zebra Lamp Polish', 'Zebra Lamp Polish', 'ZLP'],
]

describe('a text names', () => {
  it.each(found)('%s: %s', (text, quote, name) => {
    expect(findOrganisations(text, names).map((one) => [one.quote, one.name])).toEqual([[quote, name]])
  })
})

describe('a text does not name', () => {
  it.each([
    ['a subsidiary with a longer name', 'I work at Amber Foods'],
    ['a firm with two names', 'A note from Amber & Growthly'],
    ['a firm with two names, written out', 'A note from Amber and Growthly'],
    ['a new one beside the old', 'New Amber is hiring'],
    ['a colour', 'an amber light'],
    ['a word that only begins so', 'Amberline and Ambery'],
    ['another university of the town', 'Technical University of Ambrel'],
    ['the same in short', 'TU Ambrel'],
    ['the university of another town', 'Port Ambrel is where Old Ambrel University was'],
    ['the press of the university', 'Ambrel University Press'],
    ['words of two sentences', 'I like Lanternway. Logistics is fun.'],
    ['words of two lines', 'Lanternway\nLogistics'],
    ['initials in small letters', 'we qit the place'],
    ['a town and any university', 'I met her in Ambrel at University'],
    ['what is too vague', 'We went to School together'],
    ['another firm of the same family', 'Tidemark & Daughters Foods'],
    ['half of a name that has no "and"', 'Tidemark is a word'],
  ])('%s', (_, text) => {
    expect(findOrganisations(text, names)).toEqual([])
  })
})

describe('a quote', () => {
  it('stands in the text at its place, whatever surrounds it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(around, fc.constantFrom(...found), around, (before, [text], after) => {
        const whole = `${before} ${text} ${after}`
        for (const { quote, start, end } of findOrganisations(whole, names)) {
          expect(whole.slice(start, end)).toBe(quote)
        }
      }),
    )
  })

  it('is found in the same way whatever the order of the names', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.constantFrom(...found),
        (shuffled, [text]) => {
          expect(findOrganisations(text, shuffled)).toEqual(findOrganisations(text, names))
        },
      ),
    )
  })
})
