import type { Dossier } from '../model/dossier.ts'
import type { Message } from '../model/message.ts'
import { daysBetween } from './dates.ts'
import { LIVE_DAYS } from './limits.ts'
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
const turnsOf = new WeakMap<Dossier, readonly Turn[]>()

/** Their turns, oldest first, read once per dossier. Notes, one-tap texts and empty messages are nobody's words. */
export function turns(dossier: Dossier): readonly Turn[] {
  const known = turnsOf.get(dossier)
  if (known) return known
  const made = group(dossier).map((messages) => turn(dossier, messages))
  turnsOf.set(dossier, made)
  return made
}

function group(dossier: Dossier): readonly (readonly Message[])[] {
  const groups: Message[][] = []
  let ownerWrote = false
  for (const message of afterTheNote(dossier)) {
    if (message.from === 'you') {
      ownerWrote ||= message.kind === 'typed'
      continue
    }
    if (message.kind !== 'typed') continue
    const last = groups.at(-1)
    const together = last && !ownerWrote && last[0]?.at.slice(0, 10) === message.at.slice(0, 10)
    if (together) last.push(message)
    else groups.push([message])
    ownerWrote = false
  }
  return groups
}

function turn(dossier: Dossier, messages: readonly Message[]): Turn {
  const at = messages[0]?.at ?? ''
  const connectedOn = dossier.connection?.connectedOn ?? null
  const days = connectedOn === null ? null : daysBetween(connectedOn, at)
  const before = dossier.messages.filter((message) => message.at < at && message.kind === 'typed').at(-1)
  const last = messages.at(-1)?.at ?? at
  return {
    at,
    days: days === -1 ? 0 : days,
    readings: messages.map((message) => read(message.text)),
    length: messages.reduce((sum, message) => sum + message.text.length, 0),
    answerTo: before?.from === 'you' ? before : null,
    answered: dossier.messages.some((message) => message.from === 'you' && message.at > last),
  }
}

/**
 * LinkedIn repeats an invitation's note as the first message, dated at acceptance. When the invitation itself is
 * too old to be in any file, the first message of the first day is still the note if it asks to connect.
 */
function afterTheNote(dossier: Dossier): readonly Message[] {
  const [first, ...rest] = dossier.messages.slice(0, READ_MESSAGES)
  if (!first) return []
  const connectedOn = dossier.connection?.connectedOn
  const isNote =
    first.from === 'them' &&
    first.kind === 'typed' &&
    dossier.received.every(({ note }) => note === null) &&
    first.text.length <= LONGEST_NOTE &&
    connectedOn === first.at.slice(0, 10) &&
    weight([read(first.text)], 'connects') >= SPEAKS &&
    !isConnected(first.text)
  return isNote ? rest : [first, ...rest]
}

/** A note asks to connect; these words are only written afterwards. */
function isConnected(text: string): boolean {
  return CONNECTED.test(text) || THANKS.test(text)
}

const CONNECTED =
  /\b(?:are|re|now|got|finally) (?:now |finally )?connected\b|\b(?:great|glad|good|nice|happy|pleased) (?:to be|being|we are) connected\b/iu
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
export function hasTalked(dossier: Dossier): boolean {
  const known = talks.get(dossier)
  if (known !== undefined) return known
  const made = goesToAndFro(dossier)
  talks.set(dossier, made)
  return made
}

const talks = new WeakMap<Dossier, boolean>()

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

function saysSomething(text: string): boolean {
  const reading = read(text)
  return reading.tokens.length >= FEW_WORDS && weight([reading], 'refuses') < SPEAKS
}
