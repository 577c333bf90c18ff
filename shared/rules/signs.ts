import { priceIn } from './price.ts'
import type { Intent } from './text/intent.ts'
import { bringsPhone, unfilled } from './text/outside.ts'
import { type Reading, weight } from './text/reading.ts'
import { allOpeners, type Opener, type Topic, topics } from './text/vocabulary.ts'

/** The intents whose phrases are signs as well. */
const spoken = [
  'sells',
  'promotes',
  'invests',
  'urges',
  'buys',
  'seeksWork',
  'begs',
  'deceives',
  'vacancy',
  'recruits',
  'surveys',
  'introduces',
  'reason',
  'shared',
  'asks',
  'meets',
  'flatters',
  'befriends',
  'connects',
  'rude',
] as const satisfies readonly Intent[]

const shapes = [
  'names',
  'numbers',
  'content',
  'words',
  'link',
  'calendar',
  'price',
  'phone',
  'loud',
  'blank',
  'question',
  'laughs',
] as const

/** Everything that is weighed in a text: phrases by their intent, words by their topic, and its shape. */
export type Sign =
  | (typeof spoken)[number]
  | `about ${Topic}`
  | `opens with ${Opener}`
  | (typeof shapes)[number]

export const allSigns: readonly Sign[] = [
  ...spoken,
  ...topics.map((topic) => `about ${topic}` as const),
  ...allOpeners.map((opener) => `opens with ${opener}` as const),
  ...shapes,
]

/** How much there is of each sign, in the order of `allSigns`. */
export type Signs = readonly number[]

/** No sign counts more often than this: a long text is not worse for repeating itself. */
const MOST = 8
const MOST_NAMES = 6
const MOST_NUMBERS = 4
const MOST_OPENERS = 3

const signsOfReading = new WeakMap<Reading, Signs>()

/** The signs of one text, or of several that were written in one go. */
export function signsOf(readings: readonly Reading[]): Signs {
  const [first] = readings
  if (!first || readings.length > 1) return count(readings)
  const known = signsOfReading.get(first)
  if (known) return known
  const made = count(readings)
  signsOfReading.set(first, made)
  return made
}

function count(readings: readonly Reading[]): Signs {
  const made: number[] = []
  for (const intent of spoken) made.push(Math.min(MOST, weight(readings, intent)))
  for (let at = 0; at < topics.length; at += 1)
    made.push(sum(readings, ({ traits }) => traits.topics[at] ?? 0, MOST))
  for (let at = 0; at < allOpeners.length; at += 1)
    made.push(sum(readings, ({ traits }) => traits.openers[at] ?? 0, MOST_OPENERS))
  made.push(
    sum(readings, namesIn, MOST_NAMES),
    sum(readings, ({ traits }) => traits.numbers, MOST_NUMBERS),
    Math.log1p(sum(readings, ({ traits }) => traits.content)),
    Math.log1p(sum(readings, ({ traits }) => traits.words)),
    any(readings, ({ links }) => links.length > 0),
    any(readings, ({ links }) => links.some(({ scheduling }) => scheduling)),
    any(readings, (reading) => priceIn(reading) !== null),
    any(readings, ({ text }) => bringsPhone(text)),
    any(readings, ({ traits }) => traits.loud),
    any(readings, ({ text }) => unfilled(text).length > 0),
    any(readings, ({ text }) => text.includes('?')),
    any(readings, ({ traits }) => traits.laughs),
  )
  return made
}

/** German writes every noun with a capital: there it tells nothing, so a usual number of names stands in. */
function namesIn({ language, traits }: Reading): number {
  return language === 'de' ? Math.min(USUAL_NAMES, traits.names) : traits.names
}

const USUAL_NAMES = 1

function sum(
  readings: readonly Reading[],
  of: (reading: Reading) => number,
  most = Number.POSITIVE_INFINITY,
) {
  let all = 0
  for (const reading of readings) all += of(reading)
  return Math.min(most, all)
}

function any(readings: readonly Reading[], of: (reading: Reading) => boolean): number {
  return readings.some(of) ? 1 : 0
}
