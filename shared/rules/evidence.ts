import type { Evidence } from './rule.ts'
import { SPEAKS } from './text/intent.ts'
import type { Finding } from './text/reading.ts'
import { quoteAround, type Span, sentenceAround } from './text/sentence.ts'

/** The most quotes that one rule shows. */
const MOST_QUOTES = 2

/**
 * One piece of evidence for each of the sentences that the findings weigh most in, in the order of the text. A hint
 * that stands alone in its sentence is left out where another sentence says more.
 */
export function quoted(found: readonly Finding[], says: string, at?: string | null): readonly Evidence[] {
  const all = sentences(found)
  const telling = all.filter(({ weight }) => weight >= SPEAKS)
  return (telling.length > 0 ? telling : all)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_QUOTES)
    .toSorted((a, b) => a.order - b.order || a.place.start - b.place.start)
    .map(({ text, place }) => ({ says, quote: quoteAround(text, place), ...(at ? { at } : {}) }))
}

/** "1 day", "3 days". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

type Sentence = {
  readonly text: string
  /** Which of the texts it stands in. */
  readonly order: number
  /** The heaviest finding in it, first of its kind. */
  readonly place: Span
  readonly weight: number
}

function sentences(found: readonly Finding[]): readonly Sentence[] {
  const texts = [...new Set(found.map(({ text }) => text))]
  const all = new Map<string, Sentence>()
  for (const finding of found.toSorted((a, b) => b.weight - a.weight)) {
    const order = texts.indexOf(finding.text)
    const key = `${order} ${sentenceAround(finding.text, finding).start}`
    const { text, place, weight } = all.get(key) ?? { text: finding.text, place: finding, weight: 0 }
    all.set(key, { text, order, place, weight: weight + finding.weight })
  }
  return [...all.values()]
}
