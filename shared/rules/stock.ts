import { SPEAKS } from './text/intent.ts'
import { type Reading, weight } from './text/reading.ts'
import { tokenise } from './text/tokens.ts'
import { pleasantries } from './words/pleasantries.ts'
import { stockSentences } from './words/stockSentences.ts'

const sentences = stockSentences.map((sentence) => {
  const words = tokenise(sentence).map(({ word }) => word)
  return { words, known: new Set(words) }
})

/** LinkedIn's 300 characters hold no more words than this. */
const LONGEST_NOTE_WORDS = 150

/** How much of the longer one may differ, in words, for two sentences to be copies of each other. */
const NEAR = 0.25

/** What may be left beside the stock sentence: a name before it, a name and a job title after it. */
const NAME_WORDS = 4

/**
 * True when the note is LinkedIn's own sentence, or a near copy, and says nothing else: a greeting, names and a
 * signature do not count, but a reason in any words does.
 */
export function isStock(note: Reading): boolean {
  const words = note.tokens.map(({ word }) => word)
  const inNote = new Set(words)
  for (const sentence of sentences) {
    const place = sharesEnough(sentence.known, inNote) ? closest(words, sentence.words) : null
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
  const own = note.tokens.filter(({ word }) => !pleasantries.has(word))
  const names = own.filter(({ start }) => isCapital(note.text.charAt(start)))
  return (
    own.length - names.length === 0 && names.length <= NAME_WORDS && !own.some(({ word }) => /\d/.test(word))
  )
}

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

/** A quick look before the slow one: every change costs at most one common word. */
function sharesEnough(known: ReadonlySet<string>, inNote: ReadonlySet<string>): boolean {
  let missing = 0
  for (const word of known) {
    if (!inNote.has(word)) missing += 1
    if (missing > known.size * NEAR + 1) return false
  }
  return true
}

/** Where in the words the sentence stands, allowing for a few words changed, added or left out. */
function closest(words: readonly string[], sentence: readonly string[]): Place | null {
  const slack = Math.floor(sentence.length * NEAR)
  if (words.length < sentence.length - slack || words.length > LONGEST_NOTE_WORDS) return null
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
