import type { Intent } from './text/intent.ts'
import { bringsPhone } from './text/outside.ts'
import { labels } from './text/phraseLists.ts'
import { type Reading, said } from './text/reading.ts'
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
  'answers',
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

/** No sign counts more often than this: a long text is not worse for repeating itself. */
const MOST = 8
const MOST_NAMES = 6
const MOST_NUMBERS = 4
const MOST_OPENERS = 3

const allSpoken: readonly Intent[] = spoken
/** By the number of a phrase, which sign it is; below 0 where it is none. */
const signOfPhrase = Int8Array.from(labels, ({ intent }) => allSpoken.indexOf(intent))
const openersFrom = spoken.length + topics.length
const shapesFrom = openersFrom + allOpeners.length

/** There is one list, written anew for every text: it is summed up at once, and most of it is nothing. */
const made = new Float64Array(allSigns.length)

/**
 * How much there is of each sign in a text, or in several that were written in one go, in the order of `allSigns`.
 * @returns the one list there is: the next texts are counted in it
 */
export function signsOf(readings: readonly Reading[]): Float64Array {
  made.fill(0)
  for (const { phrase, weight } of said(readings)) {
    const at = signOfPhrase[phrase] ?? -1
    if (at >= 0) addUp(at, weight, MOST)
  }
  for (const { traits } of readings) {
    for (let at = 0; at < traits.topics.length; at += 1)
      addUp(spoken.length + at, traits.topics[at] ?? 0, MOST)
    for (let at = 0; at < traits.openers.length; at += 1)
      addUp(openersFrom + at, traits.openers[at] ?? 0, MOST_OPENERS)
  }
  addShapes(readings)
  return made
}

function addUp(at: number, much: number, most: number): void {
  if (much !== 0) made[at] = Math.min(most, (made[at] ?? 0) + much)
}

/** In the order of `shapes`. */
function addShapes(readings: readonly Reading[]): void {
  let names = 0
  let numbers = 0
  let content = 0
  let words = 0
  let link = 0
  let calendar = 0
  let price = 0
  let phone = 0
  let loud = 0
  let blank = 0
  let question = 0
  let laughs = 0
  for (const reading of readings) {
    const { text, language, traits, links, blanks, price: named } = reading
    names += language === 'de' ? Math.min(USUAL_NAMES, traits.names) : traits.names
    numbers += traits.numbers
    content += traits.content
    words += traits.words
    if (links.length > 0) link = 1
    if (links.length > 0 && links.some(({ scheduling }) => scheduling)) calendar = 1
    if (named !== null) price = 1
    if (traits.digits && bringsPhone(text)) phone = 1
    if (traits.loud) loud = 1
    if (blanks.length > 0) blank = 1
    if (traits.asks) question = 1
    if (traits.laughs) laughs = 1
  }
  let at = shapesFrom
  made[at++] = Math.min(MOST_NAMES, names)
  made[at++] = Math.min(MOST_NUMBERS, numbers)
  made[at++] = Math.log1p(content)
  made[at++] = Math.log1p(words)
  made[at++] = link
  made[at++] = calendar
  made[at++] = price
  made[at++] = phone
  made[at++] = loud
  made[at++] = blank
  made[at++] = question
  made[at++] = laughs
}

/** German writes every noun with a capital: there it tells nothing, so a usual number of names stands in. */
const USUAL_NAMES = 1
