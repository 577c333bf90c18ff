import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationKey, sameOrganisation } from '../../../main/engine/ties/organisation.ts'

const same: readonly (readonly [string, string])[] = [
  ['Tidemark Freight', 'TIDEMARK FREIGHT'],
  ['Tidemark Freight', 'Tidemark-Freight'],
  ['Tidemark Freight', 'Tidemark Freight Ltd'],
  ['Tidemark Freight Limited', 'Tidemark Freight Ltd.'],
  ['Tidemark Freight', 'Tidemark Freight, Inc.'],
  ['Tidemark Freight LLC', 'Tidemark Freight L.L.C.'],
  ['Tidemark & Daughters', 'Tidemark and Daughters'],
  ['Tidemark & Töchter', 'Tidemark und Tochter'],
  ['Tidemark & Hijas', 'Tidemark y Hijas'],
  ['Tidemark & Filles', 'Tidemark et Filles'],
  ['Tidemark & Figlie', 'Tidemark e Figlie'],
  ['Tidemark & Dochters', 'Tidemark en Dochters'],
  ['Tidemark és Lányai', 'Tidemark & Lanyai Kft.'],
  ['Tidemark & Co.', 'Tidemark'],
  ['Lagerhaus Kobbel GmbH & Co. KG', 'Lagerhaus Kobbel'],
  ['Lagerhaus Kobbel AG', 'Lagerhaus Kobbel GmbH'],
  ['Kobbel Maschinenbau e.V.', 'Kobbel Maschinenbau'],
  ['Talleres Ambrel S.A.', 'Talleres Ambrel, SA'],
  ['Talleres Ambrel S. A. de C. V.', 'Talleres Ambrel'],
  ['Talleres Ambrel S.L.', 'Talleres Ambrel SLU'],
  ['Officina Ambrel S.p.A.', 'Officina Ambrel Srl'],
  ['Atelier d’Ambrel SARL', "Atelier d'Ambrel"],
  ['Atelier d’Ambrel S.A.S.', 'ATELIER D´AMBREL'],
  ['Oficina Ambrel Ltda.', 'Oficina Ambrel'],
  ['Oficina Ambrel Unipessoal Lda', 'Oficina Ambrel, Lda.'],
  ['Kobbel Logistiek B.V.', 'Kobbel Logistiek'],
  ['Kobbel Logistiek N.V.', 'Kobbel Logistiek BV'],
  ['Umbrel AB', 'AB Umbrel'],
  ['Umbrel Oy', 'Umbrel Oyj'],
  ['Umbrel ApS', 'Umbrel A/S'],
  ['Umbrel Kft.', 'Umbrel Zrt.'],
  ['Umbrel Sp. z o.o.', 'Umbrel sp. z o. o.'],
  ['Umbrel s.r.o.', 'Umbrel'],
  ['Umbrel d.o.o.', 'Umbrel'],
  ['Umbrel Pty Ltd', 'Umbrel Pty. Ltd.'],
  ['Umbrel Pvt. Ltd.', 'Umbrel Private Limited'],
  ['Umbrel Sdn Bhd', 'Umbrel'],
  ['PT Umbrel Tbk', 'Umbrel'],
  ['ООО Умбрел', 'Умбрел'],
  ['株式会社アンブレル', 'アンブレル'],
  ['The Cobble Works', 'Cobble Works'],
  ['Cobble Works (Portugal)', 'Cobble Works'],
  ['Cobble Works (UK) Ltd', 'Cobble Works'],
  ['Cobble Works GmbH (Österreich)', 'Cobble Works'],
  ['Cobble Works (EMEA)', 'Cobble Works'],
  ['Cobble Bros.', 'Cobble Brothers'],
  ['Cobble Mfg. Corp.', 'Cobble Manufacturing Corporation'],
  ['Cobble Intl', 'Cobble International'],
  ['St. Wilf Hospital', 'Saint Wilf Hospital'],
  ['Mt Ambrel Tools', 'Mount Ambrel Tools'],
  ['Ambrel Rowing Assn', 'Ambrel Rowing Association'],
  ['Ambrel Technologies', 'Ambrel Tech'],
  ["Nell's Bakery", 'Nells Bakery'],
  ['Kőbányai Műhely', 'Kobanyai Muhely'],
  ['Łódka Freight', 'Lodka Freight'],
  ['University of Ambrel', 'Ambrel University'],
  ['University of Ambrel', 'Universität Ambrel'],
  ['University of Ambrel', 'Universidad de Ambrel'],
  ['University of Ambrel', 'Université d’Ambrel'],
  ['University of Ambrel', 'Università degli Studi di Ambrel'.replace('degli Studi ', '')],
  ['University of Ambrel', 'Universidade do Ambrel'],
  ['University of Ambrel', 'Universiteit van Ambrel'],
  ['University of Ambrel', 'Uni Ambrel'],
  ['University of Ambrel', 'Univ. of Ambrel'],
  ['University of Ambrel', 'U. of Ambrel'],
  ['Ambrel State University', 'State University of Ambrel'],
  ['TU Ambrel', 'Technische Universität Ambrel'],
  ['TU Ambrel', 'Technical University of Ambrel'],
  ['Quorv Institute of Tillage', 'QIT'],
  ['Q.I.T.', 'Quorv Institute of Tillage'],
  ['Quorv Institute of Tillage (QIT)', 'Quorv Inst. of Tillage'],
]

const different: readonly (readonly [string, string])[] = [
  ['Tidemark Freight', 'Tidemark Foods'],
  ['Tidemark', 'Tidemark Freight'],
  ['Tidemark Freight', 'Tidemark Freight Services'],
  ['Tidemark Freight', 'Tidemark Freight Portugal'],
  ['Tidemark (Foods)', 'Tidemark'],
  ['Amber', 'Amberline'],
  ['Amber', 'Ambler'],
  ['Amber Foods', 'Foods Amber'],
  ['New Amber Foods', 'Amber Foods'],
  ['University of Ambrel', 'Technical University of Ambrel'],
  ['Universität Ambrel', 'TU Ambrel'],
  ['University of Ambrel', 'Ambrel State University'],
  ['University of Ambrel', 'University Hospital of Ambrel'],
  ['University of Ambrel', 'Ambrel University Press'],
  ['University of Ambrel', 'Ambrel College'],
  ['University of Ambrel', 'University of Amber'],
  ['Bank of Ambrel', 'Ambrel Bank'],
  ['qit', 'Quorv Institute of Tillage'],
  ['QI', 'Quorv Institute'],
  ['QITX', 'Quorv Institute of Tillage'],
  ['QIT Foods', 'Quorv Institute of Tillage'],
  ['AB', 'AG'],
  ['The Company', 'The Limited'],
  ['Self-employed', 'Self-employed'],
  ['Freelance', 'freelance'],
  ['Selbstständig', 'Selbstständig'],
  ['Autónomo', 'Autonomo'],
  ['', ''],
  ['🌟', '🌟'],
]

describe('the same organisation', () => {
  it.each(same)('%s and %s', (a, b) => {
    expect(sameOrganisation(a, b)).toBe(true)
  })
})

describe('not the same organisation', () => {
  it.each(different)('%s and %s', (a, b) => {
    expect(sameOrganisation(a, b)).toBe(false)
  })
})

const word = fc.constantFrom(
  ...'Amber Basalt Cobble Dapple Kőris Łuk Núñez Quorv Russet Tinder Zephan Freight Foods Systems University Institute'.split(
    ' ',
  ),
)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const form = fc.constantFrom(
  'Ltd',
  'Inc.',
  'GmbH',
  'GmbH & Co. KG',
  'S.A.',
  'S.p.A.',
  'B.V.',
  'Sp. z o.o.',
  'Kft.',
  'Oy',
)
const anyName = fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 40 }))

describe('sameOrganisation', () => {
  it('does not care which of the two comes first', () => {
    fc.assert(fc.property(anyName, anyName, (a, b) => sameOrganisation(a, b) === sameOrganisation(b, a)))
  })

  it('holds between a name and itself', () => {
    fc.assert(fc.property(name, (a) => sameOrganisation(a, a)))
  })

  it('does not care for case, accents and legal forms', () => {
    fc.assert(
      fc.property(name, form, (a, legal) => {
        const plain = a.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
        expect(sameOrganisation(a, a.toUpperCase())).toBe(true)
        expect(sameOrganisation(a, a.toLowerCase())).toBe(true)
        expect(sameOrganisation(a, plain)).toBe(true)
        expect(sameOrganisation(a, `${a} ${legal}`)).toBe(true)
        expect(sameOrganisation(a, `The ${a}, ${legal}`)).toBe(true)
      }),
    )
  })

  it('holds whenever the normal forms are equal and say something', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [first, second] = [organisationKey(a), organisationKey(b)]
        if (first === second) expect(sameOrganisation(a, b)).toBe(first !== '')
      }),
    )
  })
})
