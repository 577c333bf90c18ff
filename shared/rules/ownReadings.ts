import { aroundForwarded } from './forwarded.ts'
import { type Reading, read } from './text/reading.ts'
import { QUOTATION } from './text/traits.ts'

/**
 * The sender's own words of a text: where they show what somebody else wrote, what stands before and behind that. Each
 * part stands in the text letter by letter. A seller who quotes a pleased customer still sells in the rest.
 */
export function ownReadings(text: string): readonly Reading[] {
  const whole = read(text)
  const parts = (whole.traits.quotes ? aroundQuoted(whole) : aroundForwarded(whole)).filter(hasWord)
  return parts.length > 0 ? parts.map((part) => read(part.trim())) : [whole]
}

function aroundQuoted({ text }: Reading): readonly string[] {
  return OWN_BEFORE.test(text) ? [] : text.split(QUOTATION)
}

/** "My message to you:" and "our client says:" show what the sender wants read. */
const OWN_BEFORE =
  /(?<!\p{L})(?:my|our|meine?|unsere?|mon|notre|mi|nuestr[oa]|minha|meu|noss[oa]|mio|mia|nostr[oa]|mijn|onze?)\s(?:[^\s"“„«]{1,20}\s){0,3}["“„«]/iu

const hasWord = (part: string): boolean => /\p{L}{2}/u.test(part)
