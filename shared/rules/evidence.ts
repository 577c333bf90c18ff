import type { Evidence } from './rule.ts'
import type { Finding } from './text/finding.ts'
import { SPEAKS } from './text/intent.ts'
import { quoteIn, type Span } from './text/sentence.ts'

/**
 * One piece of evidence for each of the two sentences that the findings weigh most in, in the order of the text. A hint
 * that stands alone in its sentence is left out where another sentence says more.
 */
export function quoted(found: readonly Finding[], says: string, at?: string | null): readonly Evidence[] {
  if (found.length === 0) return []
  const shown: Evidence[] = []
  for (const { text, place, span } of heaviest(sentences(found))) {
    const quote = quoteIn(text, span, place)
    shown.push(at ? { says, quote, at } : { says, quote })
  }
  return shown
}

/** The sentences to show, in the order of the text: of two that weigh the same, the first. */
function heaviest(all: readonly Sentence[]): readonly Sentence[] {
  const isTelling = all.some(tells)
  let first: Sentence | null = null
  let second: Sentence | null = null
  for (const one of all) {
    if (isTelling && !tells(one)) continue
    if (!first || one.weight > first.weight) [first, second] = [one, first]
    else if (!second || one.weight > second.weight) second = one
  }
  if (!first || !second) return first ? [first] : []
  return isBefore(first, second) ? [first, second] : [second, first]
}

function tells({ weight }: Sentence): boolean {
  return weight >= SPEAKS
}

function isBefore(a: Sentence, b: Sentence): boolean {
  return a.order < b.order || (a.order === b.order && a.place.start <= b.place.start)
}

/** "1 day", "3 days". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

type Sentence = {
  readonly text: string
  /** Which of the texts it stands in. */
  readonly order: number
  readonly span: Span
  /** The heaviest finding in it, first of its kind. */
  readonly place: Span
  weight: number
}

function sentences(found: readonly Finding[]): Sentence[] {
  const all: Sentence[] = []
  for (const finding of heaviestFirst(found)) {
    const { text, weight, sentence } = finding
    const known = knownOf(finding, all)
    if (known) known.weight += weight
    else {
      const order = found.findIndex((one) => one.text === text)
      all.push({ text, order, span: sentence, place: finding, weight })
    }
  }
  return all
}

function knownOf({ text, sentence }: Finding, all: readonly Sentence[]): Sentence | undefined {
  for (const one of all) if (one.span.start === sentence.start && one.text === text) return one
  return undefined
}

function heaviestFirst(found: readonly Finding[]): readonly Finding[] {
  for (let at = 1; at < found.length; at += 1) {
    const [before, after] = [found[at - 1]?.weight ?? 0, found[at]?.weight ?? 0]
    if (before < after) return found.toSorted((a, b) => b.weight - a.weight)
  }
  return found
}
