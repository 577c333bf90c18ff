import { lastAnswer } from './lastAnswer.ts'
import { SPEAKS } from './text/intent.ts'
import { findings, type Reading, weight } from './text/reading.ts'
import { type Token, tokenise } from './text/tokens.ts'
import { stockSentences } from './words/stockSentences.ts'

type Sentence = { readonly words: readonly string[]; readonly distinct: number }

const sentences = stockSentences.map((sentence): Sentence => {
  const words = tokenise(sentence).map(({ word }) => word)
  return { words, distinct: new Set(words).size }
})

/** In which of the sentences each word stands. */
const sentencesWith = new Map<string, number[]>()
for (const [at, { words }] of sentences.entries()) {
  for (const word of new Set(words)) sentencesWith.set(word, [...(sentencesWith.get(word) ?? []), at])
}

/** LinkedIn's 300 characters hold no more words than this. */
const LONGEST_NOTE_WORDS = 150

/** How much of the longer one may differ, in words, for two sentences to be copies of each other. */
const NEAR = 0.25

/** No stock sentence says more than this many words of substance, names and a job title included. */
const MOST_CONTENT = 18

/** What may be left beside the stock sentence: a name before it, a name and a job title after it. */
const NAME_WORDS = 4

/**
 * True when the note is LinkedIn's own sentence, or a near copy, and says nothing else: a greeting, names and a
 * signature do not count, but a reason in any words does.
 */
export function isStock(note: Reading): boolean {
  return isStockOnce(note)
}

const isStockOnce = lastAnswer((note: Reading): boolean => {
  if (note.tokens.length > LONGEST_NOTE_WORDS || note.traits.content > MOST_CONTENT) return false
  const likely = alike(note.tokens)
  if (likely.length === 0) return false
  const words = note.tokens.map(({ word }) => word)
  for (const sentence of likely) {
    const place = closest(words, sentence.words)
    if (place && saysLittleBeside(note, place) && !saysMore(note, place)) return true
  }
  return false
})

/** Nothing is left beside the stock sentence but pleasantries and a name. */
function saysLittleBeside({ tokens }: Reading, { from, to }: Place): boolean {
  let own = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const known = tokens[at]?.known
    if (!known || known.pleasantry || (at >= from && at < to)) continue
    own += 1
    if (own > NAME_WORDS || known.digits) return false
  }
  return true
}

/**
 * True when the note only greets, thanks and asks to be accepted. Names count as nothing: at most two words that
 * are no pleasantry may stand in it.
 */
export function isBareGreeting(note: Reading): boolean {
  if (note.tokens.length > LONGEST_GREETING || weight([note], 'shared') >= SPEAKS) return false
  let names = 0
  for (const { known } of note.tokens) {
    if (known.pleasantry) continue
    names += 1
    if (!known.capital || known.digits || names > NAME_WORDS) return false
  }
  return !saysWhereFrom(note)
}

/** "From Grafly Summer School" is no name: it says where one knows them from. */
function saysWhereFrom({ tokens }: Reading): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.known
    return next?.capital === true && !next.pleasantry && WHENCE.has(word)
  })
}

const WHENCE = new Set('from at aus von vom desde dal dalla du chez vanuit'.split(' '))

const LONGEST_GREETING = 40

type Place = { readonly from: number; readonly to: number }

function saysMore(note: Reading, { from, to }: Place): boolean {
  const start = note.tokens[from]?.start ?? 0
  const end = note.tokens[to - 1]?.end ?? 0
  return (['shared', 'reason', 'asks', 'introduces'] as const).some((intent) =>
    findings([note], intent).some(
      (finding) => finding.weight >= SPEAKS && (finding.end <= start || finding.start >= end),
    ),
  )
}

/** A quick look before the slow one: the sentences of which nearly every word stands in the note, once each. */
function alike(tokens: readonly Token[]): readonly Sentence[] {
  const shared = new Array<number>(sentences.length).fill(0)
  const seen: string[] = []
  for (const { word } of tokens) {
    const those = sentencesWith.get(word)
    if (!those || seen.includes(word)) continue
    seen.push(word)
    for (const at of those) shared[at] = (shared[at] ?? 0) + 1
  }
  return sentences.filter(({ distinct }, at) => distinct - (shared[at] ?? 0) <= distinct * NEAR + 1)
}

/** Where in the words the sentence stands, allowing for a few words changed, added or left out. */
function closest(words: readonly string[], sentence: readonly string[]): Place | null {
  const slack = Math.floor(sentence.length * NEAR)
  let best: Nearest | null = null
  for (let from = 0; from + sentence.length - slack <= words.length; from += 1) {
    if (!sentence.includes(words[from] ?? '')) continue
    const found = nearest(words, from, sentence, best ? best.distance - 1 : slack)
    if (found) best = found
  }
  return best
}

type Nearest = Place & { readonly distance: number }

/**
 * The shortest run of words from a place on that is nearest to the sentence; null when more than `most` words have to be
 * changed, added or left out. One table of distances serves the runs of every length.
 */
function nearest(
  words: readonly string[],
  from: number,
  sentence: readonly string[],
  most: number,
): Nearest | null {
  const row = sentence.map((_, at) => at + 1)
  let best: Nearest | null = null
  for (let at = from; at < words.length; at += 1) {
    let corner = at - from
    let left = corner + 1
    let least = left
    for (let column = 0; column < sentence.length; column += 1) {
      const above = row[column] ?? 0
      const change = words[at] === sentence[column] ? 0 : 1
      left = Math.min(above + 1, left + 1, corner + change)
      corner = above
      row[column] = left
      if (left < least) least = left
    }
    if (least > most) break
    if (left <= most && (!best || left < best.distance)) best = { from, to: at + 1, distance: left }
  }
  return best
}
