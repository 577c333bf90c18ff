import { type Reading, read } from './text/reading.ts'
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
  const alike = GOT_IT_TOO.exec(text)
  const question = alike ?? IS_A_FRAUD.exec(text)
  if (question === null) return [whole]
  const asks = 1 + Math.max(...ENDS.map((end) => text.lastIndexOf(end, question.index)))
  const asked = question.index + question[0].length
  const introduction = CAME_IN.exec(text)
  let from = 0
  if (introduction) from = introduction.index + introduction[0].length
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

/** "Did you get this too?": the sentence that asks. */
const GOT_IT_TOO = new RegExp(
  `(?<!\\p{L})(?:${[
    'you (?:get|got|receive|received) (?:this|that|it|one|these)(?: one)? (?:too|as well|also)',
    '(?:did|have|were) you (?:too|as well|also)',
    'you (?:also|too) (?:get|got|receive|received)',
    '(?:du|sie|ihr) (?:das|die|so was|sowas|den|es)? ?auch (?:bekommen|gekriegt|erhalten|im postfach)',
    '(?:a ti|a vos|a usted|a vosotros|a ustedes|tú|vos|usted) también (?:te |le |os |les )?(?:ha |han |lo )?(?:lleg[oó]|llegado|recibi)',
    '(?:te|le|os|les) (?:ha |han )?(?:lleg[oó]|llegado)(?: esto)?(?: a ti| a usted)? también',
    '(?:você|vocês|tu|o senhor|a senhora) também (?:recebeu|receberam|recebeste)',
    "(?:tu l['’]as|vous l['’]avez|tu as|vous avez|l['’]as-tu|l['’]avez-vous)(?: eu| reçu| reçue)?(?: ça)? (?:eu |reçu )?aussi",
    '(?:è arrivat[oa]|arrivat[oa]|hai ricevuto|ha ricevuto) (?:anche|pure) (?:a te|a lei|a voi|tu)',
    '(?:jij|je|u|jullie) (?:dit|dat|deze|die|hem)? ?ook (?:gekregen|gehad|ontvangen|binnengekregen)',
  ].join('|')})(?!\\p{L})[^.!?\\n]{0,40}\\?`,
  'iu',
)

/** "Is this a scam?" */
const IS_A_FRAUD = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:is|s) (?:this|that|it) (?:a |an |some )?(?:kind of )?(?:scam|fraud|fake|phishing|spam)',
    '(?:ist|sind) das (?:ein |eine )?(?:betrug|betrüger|masche|fake|spam|abzocke|phishing)',
    '(?:es|será|esto es|sera) (?:una |un )?(?:estafa|fraude|timo|spam)',
    '(?:é|será|isto é|isso é) (?:um |uma )?(?:golpe|burla|fraude|spam)',
    "(?:c['’]est|est-ce) (?:une |du )?(?:arnaque|escroquerie|fraude|spam|hameçonnage)",
    "(?:è|sarà) (?:una |un['’]? ?)?(?:truffa|fregatura|spam|phishing)",
    'is (?:dit|dat) (?:een )?(?:oplichting|oplichter|nep|phishing|spam|fraude)',
  ].join('|')})(?!\\p{L})[^.!?\\n]{0,40}\\?`,
  'iu',
)

/** "Got this today:", "look what someone sent me:": what stands behind is somebody else's. */
const CAME_IN = new RegExp(
  `(?<!\\p{L})(?:${[
    'got (?:this|that|these|the following)',
    '(?:received|came across) (?:this|that|the following)',
    '(?:look|see|check|guess) what',
    '(?:landed|arrived|came|turned up|popped up) in (?:my|our)',
    '(?:das|dies|folgendes|diese (?:mail|nachricht)) (?:kam|ging|bekam|landete|habe ich)',
    '(?:schau|schaut|schauen sie|guck|sieh)(?: mal)?,? was',
    '(?:me|nos) (?:ha )?(?:lleg[oó]|llegado|lleg[oó] esto|mandaron|enviaron)',
    'mir[ae]? lo que',
    '(?:recebi|chegou-me|chegou|me mandaram|mandaram-me) (?:isto|isso|esta|este|essa|esse)',
    'olh[ae] o que',
    '(?:regarde|regardez|voici|voilà) ce (?:que|qui)',
    "(?:j['’]ai|on a|nous avons) reçu (?:ça|ceci|cela)",
    '(?:mi|ci) (?:è|e) arrivat[oa]',
    '(?:guarda|guardi) (?:cosa|che cosa)',
    '(?:dit|deze|dat) (?:kreeg|kwam|ontving)',
    '(?:kijk|moet je zien) (?:eens )?wat',
    '(?:kreeg|ontving) (?:ik )?(?:net |vandaag |zojuist )?(?:dit|deze)',
  ].join('|')})[^.!:\\n]{0,60}[:\\n]`,
  'iu',
)

/** "My message to you:" and "our client says:" show what the sender wants read. */
const OWN_BEFORE =
  /(?<!\p{L})(?:my|our|meine?|unsere?|mon|notre|mi|nuestr[oa]|minha|meu|noss[oa]|mio|mia|nostr[oa]|mijn|onze?)\s(?:[^\s"“„«]{1,20}\s){0,3}["“„«]/iu

const HAS_WORD = /\p{L}{2}/u
