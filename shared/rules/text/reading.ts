import { lastAnswer } from '../../lastAnswer.ts'
import { type Finding, findingsIn } from './finding.ts'
import { type Intent, SPEAKS } from './intent.ts'
import { type Language, languageOf } from './language.ts'
import { leaningsOn } from './leanings.ts'
import { type OutsideLink, outsideLinks, unfilled } from './outside.ts'
import { LONGEST_TEXT } from './page.ts'
import { priceIn } from './price.ts'
import type { Span } from './sentence.ts'
import { hashed } from './spellings.ts'
import { split } from './split.ts'
import { type Traits, traitsOf } from './traits.ts'

/** What a text says, as far as the word lists can tell. */
export type Reading = {
  /** The text, cut to `LONGEST_TEXT`. */
  readonly text: string
  /** Heaviest first. */
  readonly findings: readonly Finding[]
  readonly links: readonly OutsideLink[]
  /** Places where a mass mailing forgot to fill in a name. */
  readonly blanks: readonly string[]
  /** Where the first price or percentage stands. */
  readonly price: Span | null
  readonly traits: Traits
  /** The numbers of its words that lean one way or the other (`leanings.ts`), each once. */
  readonly leanings: readonly number[]
  readonly language: Language
}

/**
 * The readings that were made last, found by a few letters of their texts: every rule asks again, and one sender writes
 * the same to many. A new one takes the place of an older one.
 */
const remembered = new Array<Reading | null>(512).fill(null)

/** The samples of their texts: most texts were never read, which is told without asking for the reading. */
const samples = new Int32Array(remembered.length)

/** All texts that had to be cut share one place, since each keeps the whole of what it was cut from in memory. */
const PLACE_OF_CUT = 0

/** Of how many letters of a text its place is made. */
const SAMPLES = 8

function sampleOf(text: string): number {
  const step = (text.length / SAMPLES) | 1
  let hash = text.length
  for (let at = text.length - 1; at >= 0; at -= step) hash = hashed(hash, text.charCodeAt(at))
  return hash ^ (hash >>> 15)
}

/** Reads one text. Pure; time grows with the length of the text, at most `LONGEST_TEXT`. */
export function read(whole: string): Reading {
  const isCut = whole.length > LONGEST_TEXT
  const text = isCut ? whole.slice(0, LONGEST_TEXT) : whole
  const sample = sampleOf(text)
  const place = isCut ? PLACE_OF_CUT : sample & (remembered.length - 1)
  const known = samples[place] === sample ? remembered[place] : null
  if (known?.text === text) return known
  const reading = readAnew(text)
  remembered[place] = reading
  samples[place] = sample
  return reading
}

function readAnew(text: string): Reading {
  const page = split(text)
  const traits = traitsOf(text, page)
  return {
    text,
    findings: findingsIn(text, page),
    links: outsideLinks(text, page),
    blanks: unfilled(text, page),
    price: traits.numbers > 0 ? priceIn(page) : null,
    traits,
    leanings: leaningsOn(page),
    language: languageOf(page),
  }
}

/** All findings of several texts, heaviest first, the same phrase once. */
export function said(readings: readonly Reading[]): readonly Finding[] {
  const [first] = readings
  return first && readings.length === 1 ? first.findings : saidTogether(readings)
}

const saidTogether = lastAnswer((readings: readonly Reading[]): readonly Finding[] => {
  const plain: Finding[] = []
  const hints: Finding[] = []
  for (const { findings: found } of readings) {
    const [plainBefore, hintsBefore] = [plain.length, hints.length]
    for (const finding of found) {
      if (finding.weight >= SPEAKS) {
        if (!isAmong(finding, plain, plainBefore)) plain.push(finding)
      } else if (!isAmong(finding, hints, hintsBefore)) hints.push(finding)
    }
  }
  plain.push(...hints)
  return plain
})

function isAmong({ phrase }: Finding, all: readonly Finding[], end: number): boolean {
  for (let at = 0; at < end; at += 1) if (all[at]?.phrase === phrase) return true
  return false
}

/** How plainly the readings speak of an intent: plain phrases weigh 2, hints 1, each phrase once. */
export function weight(readings: readonly Reading[], intent: Intent): number {
  let sum = 0
  for (const finding of said(readings)) if (finding.intent === intent) sum += finding.weight
  return sum
}

/** The findings of one intent over several texts, heaviest first, the same phrase once. */
export function findings(readings: readonly Reading[], intent: Intent): readonly Finding[] {
  let found: Finding[] | null = null
  for (const finding of said(readings)) {
    if (finding.intent !== intent) continue
    if (found) found.push(finding)
    else found = [finding]
  }
  return found ?? NONE
}

const NONE: readonly Finding[] = []
