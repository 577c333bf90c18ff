import { SPEAKS } from './text/intent.ts'
import { type Reading, weight } from './text/reading.ts'
import { tokenise } from './text/tokens.ts'
import { pleasantries } from './words/pleasantries.ts'
import { stockSentences } from './words/stockSentences.ts'

const sentences = stockSentences.map((sentence) => {
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
  const known = stockNotes.get(note)
  if (known !== undefined) return known
  const made = isStockAnew(note)
  stockNotes.set(note, made)
  return made
}

const stockNotes = new WeakMap<Reading, boolean>()

function isStockAnew(note: Reading): boolean {
  if (note.tokens.length > LONGEST_NOTE_WORDS || note.traits.content > MOST_CONTENT) return false
  const words = note.tokens.map(({ word }) => word)
  for (const sentence of alike(words)) {
    const place = closest(words, sentence)
    if (!place) continue
    const rest = [...note.tokens.slice(0, place.from), ...note.tokens.slice(place.to)]
    const own = rest.filter(({ word }) => !pleasantries.has(word))
    const digits = own.some(({ word }) => /\d/.test(word))
    if (own.length <= NAME_WORDS && !digits && !saysMore(note, place)) return true
  }
  return false
}

/**
 * True when the note only greets, thanks and asks to be accepted. Names count as nothing: at most two words that
 * are no pleasantry may stand in it.
 */
export function isBareGreeting(note: Reading): boolean {
  if (weight([note], 'shared') >= SPEAKS || note.tokens.length > LONGEST_GREETING) return false
  if (saysWhereFrom(note)) return false
  const own = note.tokens.filter(({ word }) => !pleasantries.has(word))
  const names = own.filter(({ start }) => isCapital(note.text.charAt(start)))
  return (
    own.length - names.length === 0 && names.length <= NAME_WORDS && !own.some(({ word }) => /\d/.test(word))
  )
}

/** "From Grafly Summer School" is no name: it says where one knows them from. */
function saysWhereFrom({ text, tokens }: Reading): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]
    if (!WHENCE.has(word) || !next || pleasantries.has(next.word)) return false
    return isCapital(text.charAt(next.start))
  })
}

const WHENCE = new Set('from at aus von vom desde dal dalla du chez vanuit'.split(' '))

const LONGEST_GREETING = 40

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

type Place = { readonly from: number; readonly to: number }

function saysMore(note: Reading, { from, to }: Place): boolean {
  const start = note.tokens[from]?.start ?? 0
  const end = note.tokens[to - 1]?.end ?? 0
  return (['shared', 'reason', 'asks', 'introduces'] as const).some((intent) =>
    (note.findings.get(intent) ?? []).some(
      (finding) => finding.weight >= SPEAKS && (finding.end <= start || finding.start >= end),
    ),
  )
}

/** A quick look before the slow one: the sentences of which nearly every word stands in the note, once each. */
function alike(words: readonly string[]): readonly (readonly string[])[] {
  const shared = new Map<number, number>()
  for (const word of new Set(words)) {
    for (const at of sentencesWith.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  return [...shared].flatMap(([at, count]) => {
    const sentence = sentences[at]
    return sentence && sentence.distinct - count <= sentence.distinct * NEAR + 1 ? [sentence.words] : []
  })
}

/** Where in the words the sentence stands, allowing for a few words changed, added or left out. */
function closest(words: readonly string[], sentence: readonly string[]): Place | null {
  const slack = Math.floor(sentence.length * NEAR)
  if (words.length < sentence.length - slack) return null
  const known = new Set(sentence)
  let best: (Place & { readonly distance: number }) | null = null
  for (let from = 0; from + sentence.length - slack <= words.length; from += 1) {
    if (!known.has(words[from] ?? '')) continue
    for (let length = sentence.length - slack; length <= sentence.length + slack; length += 1) {
      const to = Math.min(from + length, words.length)
      const distance = editDistance(words.slice(from, to), sentence, slack)
      if (distance <= slack && (!best || distance < best.distance)) best = { from, to, distance }
    }
  }
  return best
}

function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? most + 1
}
