import type { Reading } from './text/reading.ts'
import type { Span } from './text/sentence.ts'

const CURRENCY = new Set([
  '$',
  '€',
  '£',
  '₹',
  'usd',
  'eur',
  'gbp',
  'inr',
  'euro',
  'euros',
  'dollars',
  'rupees',
  'reais',
  'rs',
])

/** Where the first price or percentage of a text stands; null when there is none. */
export function priceIn({ tokens }: Reading): Span | null {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [left, right] = [tokens[at], tokens[at + 1]]
    if (!left || !right) continue
    const sum = isNumber(left.word) && (right.word === '%' || CURRENCY.has(right.word))
    if (sum || (CURRENCY.has(left.word) && isNumber(right.word))) return { start: left.start, end: right.end }
  }
  return null
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word)
}
