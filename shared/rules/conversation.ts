import { lastAnswer } from '../lastAnswer.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Message } from '../model/message.ts'
import { daysBetween } from './dates.ts'
import { LIVE_DAYS } from './limits.ts'
import { ownReadings } from './ownReadings.ts'
import { SPEAKS } from './text/intent.ts'
import { type Reading, read, weight } from './text/reading.ts'

/**
 * What they wrote in one go: their own words of one day, with no word of the owner between. People spread one
 * request over several messages, and one message over several thoughts.
 */
export type Turn = {
  readonly at: string
  /** Whole days from connecting; null when the day of connecting is unknown, 0 when it was a day early. */
  readonly days: number | null
  readonly readings: readonly Reading[]
  readonly length: number
  /** What the owner wrote directly before; null when the owner had not written since their last turn. */
  readonly answerTo: Message | null
  /** The owner wrote something after it. */
  readonly answered: boolean
}

const READ_MESSAGES = 60

/** Their turns, oldest first. Notes, one-tap texts and empty messages are nobody's words. */
export const turns = lastAnswer((dossier: Dossier): readonly Turn[] =>
  group(dossier).map((messages) => turn(dossier, messages)),
)

function group(dossier: Dossier): readonly (readonly Message[])[] {
  const { messages } = dossier
  const groups: Message[][] = []
  let ownerWrote = false
  for (let at = beginsWithTheNote(dossier) ? 1 : 0; at < messages.length && at < READ_MESSAGES; at += 1) {
    const message = messages[at]
    if (message?.kind !== 'typed') continue
    if (message.from === 'you') {
      ownerWrote = true
      continue
    }
    const last = groups.at(-1)
    if (last && !ownerWrote && isSameDay(last[0]?.at, message.at)) last.push(message)
    else groups.push([message])
    ownerWrote = false
  }
  return groups
}

function isSameDay(one: string | undefined, other: string): boolean {
  return one !== undefined && one.slice(0, 10) === other.slice(0, 10)
}

function turn({ connection, messages: all }: Dossier, messages: readonly Message[]): Turn {
  const at = messages[0]?.at ?? ''
  const connectedOn = connection?.connectedOn ?? null
  const days = connectedOn === null ? null : daysBetween(connectedOn, at)
  const last = messages.at(-1)?.at ?? at
  const readings: Reading[] = []
  let length = 0
  for (const { text } of messages) {
    for (const reading of ownReadings(text)) readings.push(reading)
    length += text.length
  }
  return {
    at,
    days: days === -1 ? 0 : days,
    readings,
    length,
    answerTo: ownersWordBefore(all, at),
    answered: all.length > 1 && all.some((message) => message.from === 'you' && message.at > last),
  }
}

/** The last of all words before a moment, where it is the owner's. */
function ownersWordBefore(all: readonly Message[], moment: string): Message | null {
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const message = all[at]
    if (message && message.kind === 'typed' && message.at < moment)
      return message.from === 'you' ? message : null
  }
  return null
}

/**
 * LinkedIn repeats an invitation's note as the first message, dated at acceptance. When the invitation itself is
 * too old to be in any file, the first message of the first day is still the note if it asks to connect.
 */
function beginsWithTheNote({ messages, received, sent, connection }: Dossier): boolean {
  const first = messages[0]
  return (
    first?.from === 'them' &&
    first.kind === 'typed' &&
    first.text.length <= LONGEST_NOTE &&
    connection?.connectedOn === first.at.slice(0, 10) &&
    sent.length === 0 &&
    received.every(({ note }) => note === null) &&
    asksToConnect(read(first.text)) &&
    !isConnected(first.text)
  )
}

/**
 * Hardly a note brings a link, and one that was sent to thousands is nobody's note. Who plainly sells and asks for a call
 * wants to be connected by telephone.
 */
function asksToConnect(reading: Reading): boolean {
  const alone = [reading]
  if (weight(alone, 'connects') < SPEAKS || reading.links.length > 0 || reading.blanks.length > 0)
    return false
  return weight(alone, 'sells') < SPEAKS || weight(alone, 'meets') < SPEAKS
}

/** A note asks to connect; these words are only written afterwards. */
function isConnected(text: string): boolean {
  return CONNECTED.test(text) || GLAD.test(text) || THANKS.test(text)
}

const CONNECTED =
  /\b(?:are|re|now|got|finally) (?:now |finally )?connected\b|\b(?:great|glad|good|nice|happy|pleased) (?:to be|being|we are) connected\b/iu
/** "Great to connect!" is said afterwards, "it would be great to connect" before. */
const GLAD =
  /(?<!\b(?:be|always) (?:\p{L}+ ){0,2})\b(?:great|glad|good|nice|lovely|happy|pleased|delighted|excited|pleasure|honou?r(?:ed)?) (?:to connect|to be in touch|connecting|to e-?meet)\b|\b(?:let'?s|lets) (?:stay|keep|remain) (?:in touch|connected)\b/iu
const THANKS =
  /\b(?:thanks?|thankful|appreciate|gracias|obrigad[oa]|merci|dank|danke|grazie|bedankt|köszönöm)\b[^.!?]{0,40}\b(?:accept|adding|connecti|acept|aceit|agreg|ajout|annahme|annehmen|hinzuf|accett|toevoeg|elfogad|visszaigazol)/iu

/** LinkedIn allows 300 characters in a note. */
const LONGEST_NOTE = 300

/**
 * A live conversation in which both say something: at least two messages of each in their own words, three changes
 * of speaker, the owner not merely thanking or refusing, and the last message at most a year old. One answer of the
 * owner is none: a third of the measured spammers had one.
 */
export function talksWithOwner(dossier: Dossier, now: Date): boolean {
  if (!hasTalked(dossier)) return false
  const last = dossier.messages.findLast(({ kind }) => kind === 'typed')
  const age = last ? daysBetween(last.at, now.toISOString()) : null
  return age !== null && age <= LIVE_DAYS
}

/** The same without asking how long ago it was. */
export const hasTalked = lastAnswer(goesToAndFro)

function goesToAndFro(dossier: Dossier): boolean {
  if (dossier.messages.length < 4) return false
  let theirs = 0
  let yours = 0
  let changes = 0
  let speaker: Message['from'] | null = null
  for (const message of dossier.messages) {
    if (message.kind !== 'typed') continue
    if (message.from === 'them') theirs += 1
    else if (saysSomething(message.text)) yours += 1
    else continue
    if (speaker !== null && speaker !== message.from) changes += 1
    speaker = message.from
    if (theirs >= 2 && yours >= 2 && changes >= 3) return true
  }
  return false
}

const FEW_WORDS = 4
/** "21 January, please" is short, and an arrangement. */
const FEW_OF_SUBSTANCE = 2

function saysSomething(text: string): boolean {
  const reading = read(text)
  const { words, content, numbers } = reading.traits
  const says = words >= FEW_WORDS || content + numbers >= FEW_OF_SUBSTANCE
  return says && weight([reading], 'refuses') < SPEAKS
}
