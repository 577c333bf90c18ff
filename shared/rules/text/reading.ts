import { wordLists } from '../words/words.ts'
import type { Intent, Phrases, WordList } from './intent.ts'
import { type Language, languageOf } from './language.ts'
import { type OutsideLink, outsideLinks } from './outside.ts'
import { isNegation, type Phrase, parsePhrase, phraseBook } from './phrase.ts'
import { LONGEST_TEXT, type Token, tokenise } from './tokens.ts'
import { type Traits, traitsOf } from './traits.ts'

/** One phrase that was found: `quote` is cut from the text letter by letter. */
export type Finding = {
  readonly intent: Intent
  readonly phrase: number
  readonly weight: number
  readonly quote: string
  /** The text in which it stands. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a text says, as far as the word lists can tell. */
export type Reading = {
  /** The text, cut to `LONGEST_TEXT`. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly findings: ReadonlyMap<Intent, readonly Finding[]>
  readonly links: readonly OutsideLink[]
  readonly traits: Traits
  readonly language: Language
}

type Label = { readonly intent: Intent; readonly weight: number }

const WEIGHTS = { plain: 2, hints: 1 } as const

const book = phraseBook(compile(wordLists))

function compile(lists: readonly WordList[]): readonly Phrase<Label>[] {
  const phrases: Phrase<Label>[] = []
  for (const list of lists) {
    for (const [intent, said] of Object.entries(list) as [Intent, Phrases][]) {
      for (const kind of ['plain', 'hints'] as const) {
        const label = { intent, weight: WEIGHTS[kind] }
        for (const written of said[kind] ?? []) phrases.push(parsePhrase(written, phrases.length, label))
      }
    }
  }
  return phrases
}

/** "I am not looking for a job" asks for none. */
const NEGATABLE: ReadonlySet<Intent> = new Set([
  'sells',
  'invests',
  'seeksWork',
  'recruits',
  'asks',
  'shared',
  'befriends',
])

/** How many readings are remembered: every rule asks again, and one sender writes the same to many. */
const REMEMBERED_READINGS = 2_000
const remembered = new Map<string, Reading>()

/** The last text that was too long to keep many of: every rule asks for it again. */
let lastLong: { readonly whole: string; readonly reading: Reading } | null = null

/** Reads one text. Pure; time grows with the length of the text, at most `LONGEST_TEXT`. */
export function read(whole: string): Reading {
  if (whole.length > LONGEST_TEXT) {
    if (lastLong?.whole !== whole) lastLong = { whole, reading: readAnew(whole) }
    return lastLong.reading
  }
  const known = remembered.get(whole)
  if (known) return known
  const reading = readAnew(whole)
  if (remembered.size >= REMEMBERED_READINGS) remembered.clear()
  remembered.set(whole, reading)
  return reading
}

function readAnew(whole: string): Reading {
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole
  const tokens = tokenise(text)
  const findings = new Map<Intent, Finding[]>()
  const said = new Set<number>()
  for (const { phrase, from, to } of book(tokens)) {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? 0
    const { intent, weight } = phrase.label
    if (said.has(phrase.id)) continue
    if (NEGATABLE.has(intent) && isNegation(tokens[from - 1]?.word)) continue
    said.add(phrase.id)
    const finding = { intent, phrase: phrase.id, weight, quote: text.slice(start, end), text, start, end }
    const list = findings.get(intent)
    if (list) list.push(finding)
    else findings.set(intent, [finding])
  }
  for (const [intent, list] of findings) findings.set(intent, withoutOverlaps(list))
  return {
    text,
    tokens,
    findings,
    links: outsideLinks(text),
    traits: traitsOf(text, tokens),
    language: languageOf(tokens),
  }
}

/** Two phrases over the same words say it once: the heavier one stays. */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const byWeight = found.toSorted((a, b) => b.weight - a.weight || a.start - b.start || a.phrase - b.phrase)
  for (const finding of byWeight) {
    const clash = kept.some((other) => finding.start < other.end && other.start < finding.end)
    if (!clash) kept.push(finding)
  }
  return kept
}

/** How plainly the readings speak of an intent: plain phrases weigh 2, hints 1, each phrase once. */
export function weight(readings: readonly Reading[], intent: Intent): number {
  return findings(readings, intent).reduce((sum, finding) => sum + finding.weight, 0)
}

/** The findings of one intent over several texts, heaviest first, the same phrase once. */
export function findings(readings: readonly Reading[], intent: Intent): readonly Finding[] {
  const first = readings[0]
  if (first && readings.length === 1) return first.findings.get(intent) ?? []
  const seen = new Set<number>()
  return readings
    .flatMap((reading) => reading.findings.get(intent) ?? [])
    .filter((finding) => !seen.has(finding.phrase) && seen.add(finding.phrase))
    .toSorted((a, b) => b.weight - a.weight)
}
