import { hour } from './dates.ts'
import { kindRow, type Step } from './kinds.ts'
import type { Line, Person } from './person.ts'
import { Random } from './random.ts'
import { speak } from './speak.ts'
import { talk } from './talk.ts'
import type { Intent } from './texts/phrasebook.ts'

/** The note that LinkedIn repeats as the first message when the invitation is accepted. */
function acceptedNote(person: Person): Line | null {
  if (person.connectedAt === null) return null
  const theirs = person.received.at(-1)?.note ?? null
  const yours = person.sent.at(-1)?.note ?? null
  if (theirs !== null) return { from: 'them', at: person.connectedAt, text: theirs, isTyped: false }
  return yours === null ? null : { from: 'you', at: person.connectedAt, text: yours, isTyped: false }
}

/**
 * Everything that a person and the owner wrote to each other, oldest first, as many lines as the person has
 * messages. The same for the same seed.
 */
export function conversation(person: Person, mutual: string, seed: number): readonly Line[] {
  const random = new Random(seed, 2, person.index)
  const note = acceptedNote(person)
  const first = note ? [note] : []
  const count = person.messages - first.length
  const { steps, talks } = kindRow(person.kind)
  if (talks) return [...first, ...talk(person, count, random)]
  return [...first, ...course((steps ?? []).slice(0, count), person, mutual, random)]
}

/** Words that LinkedIn offers as a button. */
const taps: readonly Intent[] = ['one-tap', 'owner-taps']

function course(steps: readonly Step[], person: Person, mutual: string, random: Random): readonly Line[] {
  let at = person.talk.from
  return steps.map(({ from, intent, hours: [least, most] }) => {
    at += Math.round((least + random.next() * (most - least)) * hour)
    const text = speak(from, intent, person, mutual, random)
    if (person.kind === 'filed-as-spam') return { from, at, text, folder: 'SPAM' }
    if (person.kind === 'inmail') return { from, at, text, subject: `${person.company}: a role for you` }
    return { from, at, text, ...(taps.includes(intent) ? { isTyped: false } : {}) }
  })
}
