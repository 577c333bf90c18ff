import type { Reading } from './text/reading.ts'

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

/** The first price or percentage of a text as it stands there; null when there is none. */
export function priceIn({ tokens, text }: Reading): string | null {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [left, right] = [tokens[at], tokens[at + 1]]
    if (!left || !right) continue
    const sum = isNumber(left.word) && (right.word === '%' || CURRENCY.has(right.word))
    if (sum || (CURRENCY.has(left.word) && isNumber(right.word))) return text.slice(left.start, right.end)
  }
  return null
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word)
}
