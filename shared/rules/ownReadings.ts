import { type Reading, read } from './text/reading.ts'
import { QUOTATION } from './text/traits.ts'

/**
 * The sender's own words of a text: where they show what somebody else wrote, what stands before and behind that. Each
 * part stands in the text letter by letter. A seller who quotes a pleased customer still sells in the rest.
 */
export function ownReadings(text: string): readonly Reading[] {
  const whole = read(text)
  if (!whole.traits.quotes) return [whole]
  const parts = whole.text.split(QUOTATION).filter((part) => HAS_WORD.test(part))
  return parts.length > 0 ? parts.map((part) => read(part.trim())) : [whole]
}

const HAS_WORD = /\p{L}{2}/u
