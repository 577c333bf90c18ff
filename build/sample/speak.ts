import { owner } from './owner.ts'
import { type Person, tidyName } from './person.ts'
import type { Random } from './random.ts'
import { compose, type Values } from './texts/compose.ts'
import { phrasebooks } from './texts/languages.ts'
import type { Intent } from './texts/phrasebook.ts'
import { hostOf } from './world.ts'

/** Of a person, what their texts need to know. */
export type Speaker = Pick<Person, 'first' | 'last' | 'language' | 'company' | 'position'>

/** The slots of a text between the owner and a person; `mutual` is the name of somebody whom both know. */
export function valuesFor(from: 'them' | 'you', person: Speaker, mutual: string, random: Random): Values {
  const first = person.first.trim()
  const shared = {
    mutual,
    school: owner.school,
    formerCompany: random.pick(owner.formerCompanies),
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
