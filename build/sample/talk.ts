import { hour } from './dates.ts'
import type { Line, Person } from './person.ts'
import type { Random } from './random.ts'
import { valuesFor } from './speak.ts'
import { compose, type Values, type Words } from './texts/compose.ts'
import { phrasebooks } from './texts/languages.ts'

const shortestThread = 4
const shortestSlot = 2 * hour
const shortestPause = 70_000
const nothingTyped = 0.004
const archived = 0.04

/** `count` messages, thread after thread, each thread within its own stretch of the time the two had. */
export function talk(person: Person, count: number, random: Random): readonly Line[] {
  const { words, threads, asides } = phrasebooks[person.language]
  const slots = Math.ceil(count / shortestThread)
  const end = person.talk.to
  const begin = Math.min(person.talk.from, end - slots * shortestSlot)
  const slot = (end - begin) / Math.max(1, slots)
  const spoken = { them: valuesFor('them', person, '', random), you: valuesFor('you', person, '', random) }
  const folder = random.chance(archived) ? 'ARCHIVE' : 'INBOX'
  const lines: Line[] = []
  for (let index = 0; lines.length < count; index++) {
    const theme = themeOf(words, random)
    const values = { them: { ...spoken.them, ...theme }, you: { ...spoken.you, ...theme } }
    let from: Line['from'] = random.chance(0.6) ? 'them' : 'you'
    let at = begin + slot * (index + random.next() * 0.2)
    for (const turn of random.pick(threads).slice(0, count - lines.length)) {
      const sentences = [random.pick(turn), ...someAsides(asides, random)]
      const said = sentences.map((one) => compose(one, words, values[from], random)).join(random.pick(joints))
      lines.push({ from, at: Math.round(at), text: random.chance(nothingTyped) ? '' : said.trim(), folder })
      at += shortestPause + random.next() * (slot / 8 - shortestPause)
      from = from === 'them' ? 'you' : 'them'
    }
  }
  return lines
}

const joints = [' ', ' ', '\n', '\n\n']

/** Half of the messages of a talk are one short sentence; few are long. */
function someAsides(asides: readonly string[], random: Random): readonly string[] {
  if (random.chance(0.5)) return []
  const count = Math.floor(1 + random.next() ** 2 * 4)
  const first = random.between(0, asides.length - 1)
  return [...asides.slice(first), ...asides.slice(0, first)].slice(0, count)
}

/** A thread stays with what it is about. */
function themeOf(words: Words, random: Random): Values {
  const theme: Record<string, string> = {}
  for (const slot of ['thing', 'event', 'place', 'dish']) {
    if (words[slot]) theme[slot] = compose(`{${slot}}`, words, {}, random)
  }
  return theme
}
