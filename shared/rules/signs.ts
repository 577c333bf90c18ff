import { lastAnswer } from '../lastAnswer.ts'
import type { Intent } from './text/intent.ts'
import { bringsPhone } from './text/outside.ts'
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

/** How much there is of each sign, in the order of `allSigns`. */
export type Signs = readonly number[]

/** No sign counts more often than this: a long text is not worse for repeating itself. */
const MOST = 8
const MOST_NAMES = 6
const MOST_NUMBERS = 4
const MOST_OPENERS = 3

/** The signs of one text, or of several that were written in one go. */
export function signsOf(readings: readonly Reading[]): Signs {
  const [first] = readings
  return first && readings.length === 1 ? signsOfOne(first) : signsOfMany(readings)
}

const signsOfOne = lastAnswer((reading: Reading) => count([reading]))
const signsOfMany = lastAnswer(count)

const spokenAt: ReadonlyMap<Intent, number> = new Map(spoken.map((intent, at) => [intent, at]))
const openersFrom = spoken.length + topics.length
const shapesFrom = openersFrom + allOpeners.length

/** Made of fractions, so that no copy has to be made anew when the first logarithm comes. */
const NOTHING: readonly number[] = allSigns.map(() => 0.5).fill(0)

function count(readings: readonly Reading[]): Signs {
  const made = NOTHING.slice()
  for (const { intent, weight } of said(readings)) {
    const at = spokenAt.get(intent)
    if (at !== undefined) made[at] = Math.min(MOST, (made[at] ?? 0) + weight)
  }
  for (const { traits } of readings) {
    addUp(made, spoken.length, traits.topics, MOST)
    addUp(made, openersFrom, traits.openers, MOST_OPENERS)
  }
  let at = shapesFrom
  for (const shape of shapesOf(readings)) made[at++] = shape
  return made
}

function addUp(made: number[], from: number, counts: readonly number[], most: number): void {
  for (let at = 0; at < counts.length; at += 1)
    made[from + at] = Math.min(most, (made[from + at] ?? 0) + (counts[at] ?? 0))
}

/** In the order of `shapes`. */
function shapesOf(readings: readonly Reading[]): readonly number[] {
  let [names, numbers, content, words] = [0, 0, 0, 0]
  let [link, calendar, price, phone, loud, blank, question, laughs] = [0, 0, 0, 0, 0, 0, 0, 0]
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
    if (text.includes('?')) question = 1
    if (traits.laughs) laughs = 1
  }
  return [
    Math.min(MOST_NAMES, names),
    Math.min(MOST_NUMBERS, numbers),
    Math.log1p(content),
    Math.log1p(words),
    link,
    calendar,
    price,
    phone,
    loud,
    blank,
    question,
    laughs,
  ]
}

/** German writes every noun with a capital: there it tells nothing, so a usual number of names stands in. */
const USUAL_NAMES = 1
