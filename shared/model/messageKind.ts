import type { Message, MessageKind } from './message.ts'

/** A message as a reader found it, before anybody asked whose words it holds. */
type RawMessage = Pick<Message, 'at' | 'from' | 'text' | 'spamFolder'>

/** The notes of one person's invitations: those they sent, and those the owner sent to them. */
type KnownNotes = { readonly received: readonly string[]; readonly sent: readonly string[] }

/**
 * Says of every message whose words it holds, in the given order: LinkedIn's one-tap texts, the invitation's note,
 * which LinkedIn repeats as the first message of a conversation, nothing, or somebody's own words. A note is
 * recognised once, on the side that wrote it, whatever happened to its spaces and line breaks.
 */
export function classifyMessages(raw: readonly RawMessage[], notes: KnownNotes): readonly Message[] {
  const open = { them: pressAll(notes.received), you: pressAll(notes.sent) }
  return raw.map(({ at, from, text, spamFolder }) => ({
    at,
    from,
    text,
    kind: kindOf(text, open[from]),
    spamFolder,
  }))
}

function kindOf(text: string, notes: Set<string>): MessageKind {
  if (isSigns(text)) return 'empty'
  // Few have sent a note, and pressing a long text takes a while.
  if (notes.size > 0 && notes.delete(press(text))) return 'note'
  return isOneTap(text) ? 'one-tap' : 'typed'
}

function pressAll(texts: readonly string[]): Set<string> {
  return new Set(texts.map(press).filter(Boolean))
}

/** Without any white space; NFC, because the same letter is written in two ways. */
function press(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}

/** Emoji and the like: a reaction without words. A lone "?" is a question. */
function isSigns(text: string): boolean {
  return !/[\p{L}\p{N}?]/u.test(text)
}

/** LinkedIn's buttons are short; a name and a company may stand in them. */
const LONGEST_ONE_TAP = 120

/**
 * True for the texts that LinkedIn offers as a button or writes itself, in the languages in which they were seen,
 * with a name before or after and with or without its exclamation mark.
 */
export function isOneTap(text: string): boolean {
  if (text.length > LONGEST_ONE_TAP) return false
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
  return STEM.test(plain) && oneTap.some((pattern) => pattern.test(plain))
}

/** One of these is in each text that LinkedIn offers, and in few others, so that most are asked about once. */
const STEM = new RegExp(
  [
    'congrat|birthday|anniversa|connect|request accepted|opened this|nudged|felici|enhorabuena|feliz|gracias por',
    'parabens|gluckwunsch|alles gute|complimenti|compleanno|boldog|gratulalok',
  ].join('|'),
  'u',
)

const NAME = "[\\p{L}.,'-]{1,30}(?: [\\p{L}.,'-]{1,30}){0,5}"
const GREETING = `(?:(?:hi|hello|hey|dear) )?(?:${NAME}[,!] ?)?`
const END = `(?:,? ${NAME})?(?: ?[!.,]){0,3}(?: ?[\\p{Extended_Pictographic}\\u200d\\ufe0f]{1,4})?$`

const oneTap: readonly RegExp[] = [
  `${GREETING}congrat(?:s|ulations) on (?:the|your) (?:new )?(?:role|gig|job|position|promotion|work anniversary|anniversary)`,
  `${GREETING}congrat(?:s|ulations) on starting your new (?:role|job|position) (?:at|as) .{1,60}`,
  `${GREETING}congrat(?:s|ulations) on (?:your )?\\d{1,2} years?(?: at .{1,60})?`,
  `${GREETING}congrat(?:s|ulations) on (?:the|your) (?:new )?(?:role|gig|job|position|promotion|work anniversary)[!.]? hope you're doing well`,
  `${GREETING}happy (?:belated )?birthday`,
  `${GREETING}happy (?:work )?anniversary`,
  `${GREETING}happy birthday[!.] (?:wishing you|hope you have|have) (?:a|an) (?:great|wonderful|amazing|fantastic) (?:day|year|one)`,
  `${GREETING}wishing you a (?:very )?happy birthday`,
  `${GREETING}thanks for connecting`,
  `${GREETING}(?:thanks|thank you) for connecting[!.,]? (?:i )?hope (?:you're|you are|all is|all's) (?:doing )?well`,
  `${GREETING}it's (?:great|nice|good) (?:to connect|connecting) with you`,
  `${GREETING}it's (?:great|nice|good) (?:to connect|connecting) with you[!.,] how have you been\\??`,
  `${GREETING}(?:great|nice) to connect(?: with you)?`,
  'message request accepted',
  'you opened this conversation through a feed ad',
  'nudged!.{0,100}',
  '[¡]?(?:muchas )?(?:felicidades|felicitaciones|enhorabuena) por (?:tu|el|su) (?:aniversario de trabajo|aniversario laboral|nuevo (?:puesto|cargo|trabajo|empleo)|ascenso)',
  '[¡]?feliz (?:cumpleanos|aniversario(?: laboral)?)',
  'gracias por (?:conectar|aceptar|contactar)',
  '(?:parabens|felicitacoes) pel[oa] (?:seu |sua )?(?:nov[oa] (?:cargo|emprego|posicao|funcao)|aniversario(?: de trabalho)?|promocao)',
  'feliz aniversario',
  'felicitations pour (?:votre|ton) (?:nouveau poste|nouvel emploi|anniversaire(?: professionnel)?|promotion)',
  '(?:joyeux|bon) anniversaire',
  '(?:herzlichen gluckwunsch|alles gute) zum (?:geburtstag|neuen job|dienstjubilaum|jubilaum|neuen position)',
  '(?:congratulazioni|complimenti) per (?:il (?:tuo |suo )?)?(?:nuovo (?:lavoro|ruolo|incarico)|anniversario(?: di lavoro)?|promozione)',
  'buon compleanno',
  'gefeliciteerd met (?:je|uw) (?:nieuwe (?:baan|functie)|verjaardag|werkjubileum|promotie|jubileum)',
  'boldog szuletesnapot(?: kivanok)?',
  'gratulalok az uj (?:munkakorhoz|allashoz|pozicihoz|pozicodhoz|szerephez)',
].map((body) => new RegExp(`^${body}${END}`, 'u'))
