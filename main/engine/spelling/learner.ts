import { isForeign } from './inEnglish.ts'

/** So many slips of grammar in one text are no chance: whoever makes them learnt English late. */
const SEVERAL_SLIPS = 2

/** Only the newest texts are looked at. */
const MOST_TEXTS = 20
const LONGEST = 2_000

/**
 * Slips that people make who think in another language, and hardly ever those who grew up with English, wherever they
 * did: "kindly do the needful" is English of India, and no slip.
 */
const slips: readonly RegExp[] = [
  /\b(?:need|want|looking for|look for|searching for|search for|give me|find) (?:job|internship|position)\b(?! (?:opportunit|offer|opening|seeker|post|lead)\w*)/u,
  /\b(?:i am|i'm|im|as) (?:student|engineer|teacher|developer|designer|accountant|nurse|driver|lawyer|analyst)\b/u,
  /\b(?:informations|advices|feedbacks|equipments|knowledges|softwares|hardwares|furnitures|homeworks)\b/u,
  /\b(?:i am|i'm|im|we are|you are) (?:agree|work|want|need|have|know|write)\b/u,
  /(?<!\b(?:does|did|will|would|could|should|can|may|might|must|let|make|makes|made|help) )\b(?:he|she|it) (?:have|want)\b/u,
  /\b(?:did|does|do)(?:n't| not)? (?:\w+ )?(?:received|accepted|came|went|answered|replied|knew)\b/u,
  /\b(?:can|could|must|should) to\b/u,
  /\bforward to (?:hear|meet|connect|work|see|speak|talk|learn|receive)\b/u,
  /\b(?:thanks|thank you|thx) for (?:accept|connect|add|answer|help me)\b/u,
  /\bsince (?:\d+|two|three|four|five|ten|many) (?:years?|months?)\b(?! ago)/u,
  /\b(?:discuss about|please to|explain me|say me|my self)\b/u,
  /\binte?rested (?:to|for) (?:con?nect|work|collaborate|learn|cooperate)\b/u,
  /\bwith (?:prof+es+ional|person|expert|specialist) like you\b/u,
  /\bone of (?:the |your )?(?:best |biggest |leading |good )?(?:company|manufacturer|supplier|expert|leader|person)\b/u,
  /\b(?:many|several) (?:thing|company|person|client|project|country|experience|experiance)\b/u,
  /\b(?:more|most) (?:better|best|bigger|easier|cheaper)\b/u,
  /\bfor (?:learn|know|improve|discuss|exchange of)\b/u,
  /\ba [aeio](?!ne\b|nce\b|uro)[a-z]{4,}/u,
  /\ban [bcdfgjkpqtvwz][a-z]{3,}/u,
]

/** True for a text with several slips of grammar that are typical of learners. */
export function writesAsLearner(text: string): boolean {
  const plain = text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'")
  return slips.filter((slip) => slip.test(plain)).length >= SEVERAL_SLIPS
}

/**
 * True for somebody whose English is not the language they work in, as far as their own words show: another language
 * in what else they wrote or in their headline, or English with several slips of grammar. A name says nothing.
 */
export function isAtHomeElsewhere(texts: readonly string[], headline: string | null): boolean {
  if (headline !== null && isForeign(headline.slice(0, LONGEST))) return true
  return texts.slice(-MOST_TEXTS).some((text) => isForeign(text.slice(0, LONGEST)) || writesAsLearner(text))
}
