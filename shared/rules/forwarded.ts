import { type Intent, SPEAKS } from './text/intent.ts'
import { findings, type Reading } from './text/reading.ts'
import type { Span } from './text/sentence.ts'

/**
 * What stands before and behind a message that is passed on without quotation marks, whose sender asks whether the owner
 * got it too or whether it is a fraud; nothing where none is. What came in begins behind the introduction, and ends before
 * the question, else at the end. Without an introduction it stands before a question that ends the text, or behind one that
 * begins it: only who asks "did you get this too?" begins so. Sellers ask "did you also know …?" and "did you get it?" of
 * their own: who tells that they wrote, or shows what they made, passes nothing on.
 */
export function aroundForwarded(whole: Reading): readonly string[] {
  if (!whole.traits.asks) return []
  const { text } = whole
  const introduction = followed(whole, 'cameIn', INTRODUCTION)
  if (introduction && OWN.test(text.slice(introduction.start, introduction.end))) return []
  const alike = followed(whole, 'gotItToo', QUESTION, introduction ? 0 : SPEAKS)
  const question = alike ?? followed(whole, 'suspects', QUESTION)
  if (question === null || DENIES.test(text.slice(question.end)) || chasesBeside(whole, question)) return []
  const asks = 1 + Math.max(...ENDS.map((end) => text.lastIndexOf(end, question.start)))
  let from = 0
  if (introduction) from = introduction.end
  else if (alike && asks <= SALUTATION) from = question.end
  else if (text.length - question.end > FAREWELL) return []
  return [text.slice(0, from), text.slice(asks < from ? text.length : asks)]
}

/** "I sent it last week": the question itself has the words of those who chase an answer. */
function chasesBeside(whole: Reading, question: Span): boolean {
  return findings([whole], 'chases').some(
    ({ start, end, weight }) => weight >= SPEAKS && (end <= question.start || start >= question.end),
  )
}

/** How long a greeting before the question may be, and a farewell behind it. */
const SALUTATION = 25
const FAREWELL = 80

/** What the sentence before the question ends with. */
const ENDS = ['.', '!', '?', ':', '\n']

/** "Is this a scam? No!" is what one says who wants to be believed; "no idea" is not. */
const DENIES =
  /^\W*(?:(?:no|nope|nein|não|non|nee)[.,!]|not |never|absol|assol|of course|certain|definitely|nat[uü]+r|keines|claro|para nada|en absol|bien s[uû]r|jamais|pas du|certo|niente|helemaal|zeker)/iu

/** "Look what we built for you:" */
const OWN =
  /(?<!\p{L})(?:we|our|for you|wir|unser\p{L}*|für (?:dich|sie|euch)|nous|notre|nos|pour (?:vous|toi)|nosotros|nuestr\p{L}+|para (?:ti|usted|você|vocês)|nós|noss\p{L}+|noi|nostr\p{L}+|per (?:te|lei|voi)|wij|we|onze|voor (?:u|jou|jullie))(?!\p{L})/iu

/** What ends a question, and what stands behind an introduction, each soon after the words that tell it. */
const QUESTION = /[^.!?\n]{0,40}\?/uy
const INTRODUCTION = /[^.!:\n]{0,60}[:\n]/uy

/** The first words of an intent that weigh enough and behind which something stands, and all of that. */
function followed(whole: Reading, intent: Intent, by: RegExp, least = 0): Span | null {
  for (const { start, end, weight: heavy } of findings([whole], intent)) {
    by.lastIndex = end
    if (heavy >= least && by.test(whole.text)) return { start, end: by.lastIndex }
  }
  return null
}
