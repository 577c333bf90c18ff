import { owner } from './owner.ts'
import type { Random } from './random.ts'
import type { Language } from './texts/languages.ts'

/** An organisation as a file or note has it: `id` is its name for the generator, `text` what is written. */
export type Written = { readonly id: string; readonly text: string }

/** How people write the owner's employers; the first is as LinkedIn has it. */
const employerForms: Readonly<Record<string, readonly string[]>> = {
  'Lanternway Logistics': [
    'Lanternway Logistics',
    'LANTERNWAY LOGISTICS',
    'Lanternway Logistics Ltd',
    'lanternway logistics GmbH',
    'Lanternway Logistics, Inc.',
  ],
  'Tidemark & Daughters Freight': [
    'Tidemark & Daughters Freight',
    'Tidemark and Daughters Freight',
    'TIDEMARK & DAUGHTERS FREIGHT',
    'tidemark and daughters freight',
    'Tidemark & Daughters Freight Ltd.',
    'Tidemark und Daughters Freight GmbH & Co. KG',
    'The Tidemark & Daughters Freight Co.',
    'TDF',
  ],
  'Cobbleton Parcel Works': [
    'Cobbleton Parcel Works',
    'Cobbleton Parcel Works S.A.',
    'COBBLETON PARCEL WORKS',
    'Cobbleton Parcel Works (UK)',
    'Cobbleton Parcel Works B.V.',
  ],
  'Frigorífica Almendrón': [
    'Frigorífica Almendrón',
    'Frigorifica Almendron',
    'FRIGORÍFICA ALMENDRÓN, S.L.',
    'Frigorifica Almendron S.A.',
  ],
}

const schoolForms: Readonly<Record<string, Partial<Record<Language, readonly string[]>>>> = {
  'University of Ambrel': {
    en: [
      'University of Ambrel',
      'Univ. of Ambrel',
      'UNIVERSITY OF AMBREL',
      'Ambrel University',
      'university of ambrel',
    ],
    de: ['Universität Ambrel', 'Uni Ambrel', 'Universitat Ambrel'],
    es: ['Universidad de Ambrel', 'UNIVERSIDAD DE AMBREL'],
    it: ['Università di Ambrel', 'Universita di Ambrel'],
    pt: ['Universidade de Ambrel'],
  },
  'Velmouth Institute of Technology': {
    en: ['Velmouth Institute of Technology', 'Velmouth Inst. of Technology', 'VIT'],
  },
}

/** Organisations that merely share words with those of the owner. */
export const nearCompanies = ['Tidemark Foods', 'Tidemark Freight', 'Cobbleton Foods'] as const
export const nearSchools = ['Technical University of Ambrel', 'TU Ambrel'] as const

/** Companies where several people of a sample work. */
const hubs = [
  'Pebblegate Foods',
  'Willowharbour Cold Storage',
  'Basaltwharf Ferries',
  'Kindlebridge Packaging',
  'Opalinecrest Tools',
  'Russetfield Textiles',
  'Nimbelstone Robotics',
  'Velvetpine Systems',
] as const

export const hub = (random: Random): string => random.pick(hubs)

const legalForms = [' Ltd', ' Ltd.', ' GmbH', ', Inc.', ' S.A.', ' B.V.', ' LLC', ' AB', ' (UK)', ' Oy']

const isInitials = (text: string): boolean => /^\p{Lu}+$/u.test(text)

/** A company as somebody may write it: mostly as it is called; else with another legal form or case. */
export function written(id: string, random: Random): Written {
  const known = employerForms[id]
  if (known && random.chance(0.6)) return { id, text: random.pick(known.filter((text) => !isInitials(text))) }
  if (id === '' || known || random.chance(0.8)) return { id, text: id }
  const roll = random.next()
  if (roll < 0.6) return { id, text: id + random.pick(legalForms) }
  return { id, text: roll < 0.8 ? id.toUpperCase() : `The ${id}` }
}

/** One of the ways to write an employer of the owner's. */
export const employerForm = (id: string, random: Random): string => random.pick(employerForms[id] ?? [id])

/** One of the ways to write a school of the owner's in a language. */
export function schoolForm(id: string, language: Language, random: Random): string {
  const forms = schoolForms[id]
  return random.pick(forms?.[language] ?? forms?.en ?? [id])
}

/** What a written name stands for: an employer or school of the owner's, or something near it. */
export type Naming = {
  readonly text: string
  readonly kind: 'employer' | 'school' | 'near'
  readonly id: string
}

/** Every way in which the sample writes these, the longest first, so that none is taken for a part of another. */
export const namings: readonly Naming[] = [
  ...owner.employers.flatMap(({ name }) =>
    (employerForms[name] ?? [name]).map((text): Naming => ({ text, kind: 'employer', id: name })),
  ),
  ...owner.schools.flatMap(({ name }) =>
    Object.values(schoolForms[name] ?? {})
      .flat()
      .map((text): Naming => ({ text, kind: 'school', id: name })),
  ),
  ...[...nearCompanies, ...nearSchools].map((text): Naming => ({ text, kind: 'near', id: text })),
].sort((a, b) => b.text.length - a.text.length)
