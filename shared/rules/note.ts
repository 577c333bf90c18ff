import type { Dossier } from '../model/dossier.ts'
import type { Invitation } from '../model/invitation.ts'
import { type Aims, aimsOf, plainly } from './aims.ts'
import { NEEDED_IN_NOTE } from './limits.ts'
import { offersAPost } from './post.ts'
import { isBareGreeting, isStock } from './stock.ts'
import { type Intent, SPEAKS } from './text/intent.ts'
import { type Finding, findings, type Reading, read, weight } from './text/reading.ts'
import { pleasantries } from './words/pleasantries.ts'

/** The invitation that is judged: the last one they sent. */
export function invitationOf(dossier: Dossier): Invitation | null {
  return dossier.received.at(-1) ?? null
}

/** Its note, read; null when they wrote none. */
export function noteOf(dossier: Dossier): Reading | null {
  const note = invitationOf(dossier)?.note
  return note?.trim() ? read(note) : null
}

const noteAims = new WeakMap<Reading, Aims>()

/** What the note is after. */
export function aimsOfNote(note: Reading): Aims {
  const known = noteAims.get(note)
  if (known) return known
  const made = aimsOf([note], false, NEEDED_IN_NOTE)
  noteAims.set(note, made)
  return made
}

/** True when the note sells, advertises, lures or cheats. */
export function pitches(note: Reading): boolean {
  const found = aimsOfNote(note)
  return found.has('sells') || found.has('promotes') || found.has('invests') || found.has('deceives')
}

/** True when the note asks for work. */
export function asksForWork(note: Reading): boolean {
  return aimsOfNote(note).has('seeksWork') && !plainly([note], 'vacancy')
}

/** True when the note says nothing of its own: LinkedIn's sentence, or a greeting and a plea. */
export function isEmptyNote(note: Reading): boolean {
  const known = emptyNotes.get(note)
  if (known !== undefined) return known
  const made = isStock(note) || isBareGreeting(note)
  emptyNotes.set(note, made)
  return made
}

const emptyNotes = new WeakMap<Reading, boolean>()

/** The words that introduce the sender, where they do not introduce a sale. */
export function introduction(note: Reading): readonly Finding[] {
  return pitches(note) ? [] : spoken(note, 'introduces', SPEAKS)
}

/** The words that name something both share. */
export function sharedGround(note: Reading): readonly Finding[] {
  return isEmptyNote(note) ? [] : spoken(note, 'shared', SPEAKS)
}

/** The words that say why this person, or ask them openly for one thing; none where the note is after something. */
export function reasonOf(note: Reading): readonly Finding[] {
  if (pitches(note) || asksForWork(note) || isEmptyNote(note)) return []
  if (plainly([note], 'vacancy')) return findings([note], 'vacancy')
  const reasons = withoutFlattery(note)
  if (reasons.some(({ weight: heavy }) => heavy >= SPEAKS)) return reasons
  const scent = scentOfTrade(note)
  const asks = findings([note], 'asks')
  if (plainly([note], 'asks') && scent < MUCH) return asks
  const half = [...reasons, ...asks]
  if (half.length >= (introduction(note).length > 0 ? 2 : HALF_REASONS)) return half
  return scent < SOME ? concrete(note, half) : []
}

/** Their reasons, without those that are only praise: that fits anyone. */
function withoutFlattery(note: Reading): readonly Finding[] {
  const praise = findings([note], 'flatters')
  return findings([note], 'reason').filter(
    (reason) => !praise.some(({ start, end }) => start < reason.end && reason.start < end),
  )
}

/** So many hints are a reason as well, though none of them says it plainly. */
const HALF_REASONS = 3

/** From here an open question may be a seller's, and from there one that no list knows is no reason any more. */
const MUCH = 3
const SOME = 1.5

function scentOfTrade(note: Reading): number {
  const trade = (['sells', 'promotes', 'invests', 'seeksWork'] as const).map((aim) => weight([note], aim))
  return Math.max(...trade) + note.links.length
}

/** Enough words of one's own to say something, in any language. */
const OWN_WORDS = 10

/**
 * A reason that no word list knows: enough words of their own that name something, a place, a year, and put a
 * question or hint at one. The whole sentence with the question, or the hints, are the evidence.
 */
function concrete(note: Reading, hints: readonly Finding[]): readonly Finding[] {
  const own = note.tokens.filter(({ word }) => !pleasantries.has(word))
  const named = own.filter(({ start }, at) => at > 1 && /[\p{Lu}\d]/u.test(note.text.charAt(start))).length
  if (own.length < OWN_WORDS || named < 2) return []
  const question = note.text.indexOf('?')
  if (question < 0) return hints
  const start = Math.max(...['.', '!', '?', ','].map((end) => note.text.lastIndexOf(end, question - 1))) + 1
  const quote = note.text.slice(start, question + 1).trim()
  return [
    { intent: 'asks', phrase: -1, weight: 1, quote, text: note.text, start, end: question + 1 },
    ...hints,
  ]
}

/** A post that the note offers. */
export function postOffered(note: Reading): readonly Finding[] {
  return !pitches(note) && offersAPost([note])
    ? [...findings([note], 'recruits'), ...findings([note], 'role')]
    : []
}

/** The essay: whoever is honest about why they write is let in, tie or no tie. */
export function speaksForItself(note: Reading): boolean {
  return reasonOf(note).length > 0 || sharedGround(note).length > 0 || postOffered(note).length > 0
}

function spoken(note: Reading, intent: Intent, least: number): readonly Finding[] {
  return weight([note], intent) >= least ? findings([note], intent) : []
}
