import type { Intent } from './text/intent.ts'
import { findings, type Reading, read } from './text/reading.ts'
import type { Span } from './text/sentence.ts'
import { QUOTATION } from './text/traits.ts'

/**
 * The sender's own words of a text: where they show what somebody else wrote, what stands before and behind that. Each
 * part stands in the text letter by letter. A seller who quotes a pleased customer still sells in the rest.
 */
export function ownReadings(text: string): readonly Reading[] {
  const whole = read(text)
  if (!whole.traits.quotes) return whole.traits.asks ? aroundForwarded(whole) : [whole]
  if (OWN_BEFORE.test(whole.text)) return [whole]
  const parts = whole.text.split(QUOTATION).filter((part) => HAS_WORD.test(part))
  return parts.length > 0 ? parts.map((part) => read(part.trim())) : [whole]
}

/**
 * Passes on what came in, without quotation marks, and asks whether the owner got it too or whether it is a fraud. What
 * came in begins behind the introduction, and ends before the question, else at the end. Without an introduction it stands
 * before a question that ends the text, or behind one that begins it: only who asks "did you get this too?" begins so.
 */
function aroundForwarded(whole: Reading): readonly Reading[] {
  const { text } = whole
  const alike = followed(whole, 'gotItToo', QUESTION)
  const question = alike ?? followed(whole, 'suspects', QUESTION)
  if (question === null) return [whole]
  const asks = 1 + Math.max(...ENDS.map((end) => text.lastIndexOf(end, question.start)))
  const asked = question.end
  const introduction = followed(whole, 'cameIn', INTRODUCTION)
  let from = 0
  if (introduction) from = introduction.end
  else if (alike && asks <= SALUTATION) from = asked
  else if (text.length - asked > FAREWELL || SAYS_NO.test(text.slice(asked))) return [whole]
  const to = asks < from ? text.length : asks
  const parts = [text.slice(0, from), text.slice(to)].filter((part) => HAS_WORD.test(part))
  return parts.length > 0 ? parts.map((part) => read(part.trim())) : [whole]
}

/** How long a greeting before the question may be, and a farewell behind it. */
const SALUTATION = 25
const FAREWELL = 80

/** What the sentence before the question ends with. */
const ENDS = ['.', '!', '?', ':', '\n']
/** "Is this a scam? No!" is what one says who wants to be believed. */
const SAYS_NO = /^\W*(?:no|nope|nein|não|non|nee)[.,!]/iu

/** What ends a question, and what stands behind an introduction, each soon after the words that tell it. */
const QUESTION = /[^.!?\n]{0,40}\?/uy
const INTRODUCTION = /[^.!:\n]{0,60}[:\n]/uy

/** The first words of an intent behind which something stands, and all of that. */
function followed(whole: Reading, intent: Intent, by: RegExp): Span | null {
  for (const { start, end } of findings([whole], intent)) {
    by.lastIndex = end
    if (by.test(whole.text)) return { start, end: by.lastIndex }
  }
  return null
}

/** "My message to you:" and "our client says:" show what the sender wants read. */
const OWN_BEFORE =
  /(?<!\p{L})(?:my|our|meine?|unsere?|mon|notre|mi|nuestr[oa]|minha|meu|noss[oa]|mio|mia|nostr[oa]|mijn|onze?)\s(?:[^\s"“„«]{1,20}\s){0,3}["“„«]/iu

const HAS_WORD = /\p{L}{2}/u
