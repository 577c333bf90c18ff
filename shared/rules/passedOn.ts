import { type Reading, read } from './text/reading.ts'

/**
 * The sender's own words of a text: where they show what somebody else wrote, what stands before and behind that. Each
 * part stands in the text letter by letter. A seller who quotes a pleased customer still sells in the rest.
 */
export function ownReadings(text: string): readonly Reading[] {
  const whole = read(text)
  if (!whole.traits.quotes) return [whole]
  const parts: Reading[] = []
  let from = 0
  for (const passage of text.matchAll(PASSAGE)) {
    addPart(parts, text.slice(from, passage.index))
    from = passage.index + passage[0].length
  }
  addPart(parts, text.slice(from))
  return parts.length > 0 ? parts : [whole]
}

function addPart(parts: Reading[], text: string): void {
  if (HAS_WORD.test(text)) parts.push(read(text.trim()))
}

const HAS_WORD = /\p{L}{2}/u

/** What stands in a pair of marks. Bounded, and what is inside never holds what ends it. */
const PASSAGE =
  /(?<![^\s(:])(?:"[^"]{30,500}"|“[^”“]{30,500}[”“]|„[^“”]{30,500}[“”]|«[^»]{30,500}»|['‘](?:[^'‘’]|['’](?=\p{L})){30,500}['’])(?!\p{L})/gu

/**
 * Asks whether the owner got the same text, or knows who sent it: whoever does so has passed on what others write. "Did you
 * get my message too?" asks after one's own.
 */
export function asksAfterOthers(readings: readonly Reading[]): boolean {
  for (const { text, traits } of readings) {
    if (!traits.asks) continue
    for (const [question] of text.matchAll(QUESTION)) if (isAfterOthers(question)) return true
  }
  return false
}

function isAfterOthers(question: string): boolean {
  return WHO_IS_IT.test(question) || (CAME.test(question) && TOO.test(question) && !OWN.test(question))
}

/** Whoever asks this asks it in few words: longer questions lead to something else. */
const QUESTION = /(?<![^.!?\n])[^.!?\n]{4,75}\?/gu

/** Words between letters of any script: `\b` knows none beyond ASCII. */
const words = (all: string): RegExp => new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'iu')

/** How a text comes to somebody, in the languages that are read. */
const CAME = words(
  [
    '(?:did|have|has|was|is|were|do)(?!\\p{L}).{0,40}(?:get|got|gotten|receive|received|wrote|written|write|sent|contacted|messaged|reached)',
    'same (?:text|message|mail|one|thing) (?:to|for|with)',
    '(?:bekommst|bekommen|kriegst|kriegen) (?:du|sie|ihr) (?:die|das|den|so ?was|so etwas|solche|diese)',
    'bekommen|gekriegt|erhalten|geschrieben|angeschrieben|gehabt|postfach|ging|schrieb',
    'reçu|reçue|eu|écrit|contactée?|envoyé',
    'llegado|llegó|escrito|escribió|recibido|recibió|recibiste|mandado|mandó|contactado',
    'recebeu|recebeste|receberam|chegou|escreveu|mandou|mandaram|contactou',
    'arrivat[oa]|scritto|ricevut[oa]|mandato|contattat[oa]',
    'gehad|gekregen|ontvangen|kreeg|geschreven|binnengekregen|gestuurd|gemaild',
    'megkaptad|megkapta|kaptad|kapta|kaptál|kapott|írt|jött',
  ].join('|'),
)
/** That it came to both. */
const TOO = words(
  [
    'too|as well|also|one of (?:those|these)|same (?:text|message|mail|one|thing|man|person)',
    'auch|ebenfalls|dasselbe|(?:gleiche|selbe|dieselbe) (?:nachricht|mail|text)|aussi|également|la même|le même|también|lo mismo|el mismo|la misma|também|o mesmo|a mesma',
    'anche|pure|lo stesso|la stessa|ook|dezelfde|hetzelfde|neked is|önnek is|te is|ön is',
  ].join('|'),
)
const OWN = words(
  'my|our|meine|unsere|mon|ma|notre|mi|nuestr[oa]|meu|minha|nossa|mio|mia|nostra|mijn|onze|üzenetem|ajánlatom',
)
const WHO_IS_IT =
  /\b(?:(?:can|shall|should|do) (?:I|we) (?:block|report)|is (?:this|that|it|he|she) (?:somebody|someone|anyone) you know|is (?:this|that|it|he|she) (?:genuine|legit|a scam|spam|for real))\b/iu
