import { counters, currencies, units } from '../words/prices.ts'
import { fold } from './fold.ts'
import { numberAt } from './numberAt.ts'
import type { Page } from './page.ts'
import { book } from './phraseLists.ts'
import type { Span } from './sentence.ts'
import { MARK } from './vocabulary.ts'

const numbersOf = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.map((word) => book.numberOf(fold(word))))

const CURRENCY = numbersOf(currencies)
const SUM = numbersOf([...currencies, '%'])
const BY = numbersOf(counters)
const UNITS = numbersOf(units)

/** Where the first price or percentage of a text stands, given its page; null when there is none. */
export function priceIn({ count, number, marks, sentence, start, end }: Page): Span | null {
  for (let at = 0; at + 1 < count; at += 1) {
    if (sentence[at] !== sentence[at + 1]) continue
    const isLeft = (numberAt(marks, at) & MARK.number) !== 0
    const isRight = (numberAt(marks, at + 1) & MARK.number) !== 0
    if (!isLeft && !isRight) continue
    const right = numberAt(number, at + 1)
    const isSum = (isLeft && SUM.has(right)) || (isRight && CURRENCY.has(numberAt(number, at)))
    if (isSum) return { start: numberAt(start, at), end: numberAt(end, at + 1) }
    if (at + 2 < count && isLeft && BY.has(right) && UNITS.has(numberAt(number, at + 2)))
      return { start: numberAt(start, at), end: numberAt(end, at + 2) }
  }
  return null
}
