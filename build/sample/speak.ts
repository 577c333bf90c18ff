import { employerForm, nearCompanies, nearSchools, schoolForm } from './organisations.ts'
import { owner } from './owner.ts'
import { type Person, tidyName } from './person.ts'
import type { Random } from './random.ts'
import { compose, type Values } from './texts/compose.ts'
import { type Language, phrasebooks } from './texts/languages.ts'
import type { Intent } from './texts/phrasebook.ts'
import { hostOf } from './world.ts'

/** Of a person, what their texts need to know. */
export type Speaker = Pick<Person, 'first' | 'last' | 'language' | 'company' | 'position'>

/** Years in the middle of the owner's time at former employers, and one after it. */
const formerJobs = [
  { name: 'Tidemark & Daughters Freight', years: [2017, 2018, 2019, 2020], later: 2023 },
  { name: 'Cobbleton Parcel Works', years: [2013, 2014, 2015], later: 2018 },
] as const

const groupForms = ['Cold Chain Circle', 'cold chain circle', 'COLD CHAIN CIRCLE', 'Ambrel Harbour Rowers']
const interestForms = ['#EmptyMiles', 'Dockside Food Bank', 'Harbourlight Robotics', 'Ostersund Koldteknik']

/** What a text may name of the owner's world. */
function ownerWorld(language: Language, random: Random): Values {
  const job = random.pick(formerJobs)
  const year = random.pick(job.years)
  return {
    formerCompany: employerForm(job.name, random),
    workYear: `${year}`,
    workYears: `${job.years[0]}${random.pick(['-', '–', ' - '])}${year}`,
    shortYear: `'${year % 100}`,
    laterYear: `${job.later}`,
    firstCompany: employerForm('Frigorífica Almendrón', random),
    presentYear: `${random.between(2022, 2024)}`,
    school: schoolForm(owner.school, language, random),
    schoolYear: `${random.between(2009, 2012)}`,
    schoolYears: random.pick(['2008-2011', '2009–2012', '2010-2013']),
    otherSchool: schoolForm('Velmouth Institute of Technology', language, random),
    otherYear: '2020',
    group: random.pick(groupForms),
    interest: random.pick(interestForms),
    nearSchool: random.pick(nearSchools),
    nearCompany: random.pick(nearCompanies),
  }
}

/** The slots of a text between the owner and a person; `mutual` is the name of somebody whom both know. */
export function valuesFor(from: 'them' | 'you', person: Speaker, mutual: string, random: Random): Values {
  const first = person.first.trim()
  const shared = {
    ...ownerWorld(person.language, random),
    mutual,
    myCompany: owner.company,
    unfilledName: '{{first_name}}',
    unfilledCompany: '{{company}}',
    path: (random.between(0, 0x7fffffff) + 0x1000000).toString(36),
    host: hostOf(person.company),
    company: person.company,
    position: person.position,
  }
  return from === 'them'
    ? { ...shared, you: owner.first, me: first, myName: tidyName(person), yourCompany: owner.company }
    : { ...shared, you: first, me: owner.first, myName: owner.name, yourCompany: person.company }
}
/** One text of the given intent, in the person's language or else in English. */
export function speak(
  from: 'them' | 'you',
  intent: Intent,
  person: Speaker,
  mutual: string,
  random: Random,
): string {
  const spoken = phrasebooks[person.language].lines[intent] ? person.language : 'en'
  const { lines, words } = phrasebooks[spoken]
  const text = compose(
    random.pick(lines[intent] ?? []),
    words,
    valuesFor(from, person, mutual, random),
    random,
  )
  return text.trim()
}

/** The longest note that LinkedIn takes. */
const longestNote = 300

/** A note of the given intent that fits. */
export function speakNote(
  from: 'them' | 'you',
  intent: Intent,
  person: Speaker,
  mutual: string,
  random: Random,
): string {
  for (let tries = 0; tries < 30; tries++) {
    const note = speak(from, intent, person, mutual, random)
    if (note.length <= longestNote) return note
  }
  throw new Error(`Every note of ${intent} is too long.`)
}
