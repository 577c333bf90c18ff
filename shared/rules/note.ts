import { lastAnswer } from '../lastAnswer.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Invitation } from '../model/invitation.ts'
import { type Aims, aimsOf, hintsAtTrade, NO_AIMS, plainly, tradeIn, trades } from './aims.ts'
import {
  HINTS_AT_TRADE,
  LIKELY_WELCOME,
  NEEDED_IN_NOTE,
  PLAINLY_ANSWERS,
  SURELY_TRADE,
  UNWELCOME,
  WELCOME,
} from './limits.ts'
import { offersAPost } from './post.ts'
import { scent } from './scent.ts'
import { besideStock, isBareGreeting, isStock } from './stock.ts'
import { type Finding, overlap } from './text/finding.ts'
import { type Intent, SPEAKS } from './text/intent.ts'
import { numberAt } from './text/numberAt.ts'
import { findings, type Reading, read, weight } from './text/reading.ts'
import { MARK } from './text/vocabulary.ts'
import { wordsWhere } from './text/wordsWhere.ts'
import { isUnread } from './unreadIn.ts'

/** The invitation that is judged: the last one they sent. */
export function invitationOf(dossier: Dossier): Invitation | null {
  return dossier.received.at(-1) ?? null
}

/**
 * Its note, read; null when they wrote none. Of a note that says something beside LinkedIn's sentence, what it says. What
 * is in a language that no word list knows is read as such.
 */
export const noteOf = lastAnswer((dossier: Dossier): Reading | null => {
  const note = invitationOf(dossier)?.note
  if (!note?.trim()) return null
  const reading = ownWords(note)
  return isUnread(dossier.noteLanguage) ? { ...reading, language: 'other' } : reading
})

/** A note without LinkedIn's sentence, where anything else stands in it. */
export function ownWords(note: string): Reading {
  const whole = read(note)
  const own = besideStock(whole)
  return own === null ? whole : read(own)
}

/** What the note is after. */
export const aimsOfNote = lastAnswer((note: Reading): Aims => {
  if (isEmptyNote(note)) return NO_AIMS
  // What says nothing to its reader and hints at a trade is a pitch: three of four such notes in the corpus are.
  return aimsOf([note], welcome(note) <= UNWELCOME ? HINTS_AT_TRADE : NEEDED_IN_NOTE.trade)
})

/** The words by which a note that says something to its reader may still be selling something. */
export const hintsAtTradeIn = lastAnswer((note: Reading): readonly Finding[] =>
  note.language !== 'other' && isHarmless(note) ? hintsAtTrade([note]) : [],
)

/** True when the note sells, advertises, lures or cheats. */
export function pitches(note: Reading): boolean {
  const found = aimsOfNote(note)
  return found.has('deceives') || trades.some((aim) => found.has(aim))
}

/** The words by which the note sells, advertises or lures. Beside a fraud only plain ones count: fraud itself hints at trade. */
export function pitchIn(note: Reading): readonly Finding[] {
  const found = aimsOfNote(note)
  const words = trades.flatMap((aim) => found.get(aim) ?? [])
  if (!found.has('deceives')) return words
  return words.filter(({ intent, weight: heavy }) => heavy >= SPEAKS && trades.some((aim) => aim === intent))
}

/**
 * True when the note is taken for a pitch, and somebody might doubt it: then it does not count as well that nothing is
 * known of who sent it.
 */
export function pitchesPerhaps(note: Reading): boolean {
  if (!pitches(note)) return false
  const isSure = tradeIn([note]) >= SURELY_TRADE || weight([note], 'deceives') >= 2 * SPEAKS
  return !isSure || welcome(note) > UNWELCOME
}

/** True when the note asks for work. */
export function asksForWork(note: Reading): boolean {
  return aimsOfNote(note).has('seeksWork') && !plainly([note], 'vacancy')
}

/** True when the note says nothing of its own: LinkedIn's sentence, or a greeting and a plea. */
export const isEmptyNote = lastAnswer((note: Reading): boolean => isStock(note) || isBareGreeting(note))

/** True when the note says something, and neither sells, cheats nor asks for work. */
export function isHarmless(note: Reading): boolean {
  return !isEmptyNote(note) && !pitches(note) && !asksForWork(note)
}

/** The words that introduce the sender, where they do not introduce a sale: "I am in need of a job" says not who. */
export const introduction = lastAnswer((note: Reading): readonly Finding[] => {
  if (pitches(note)) return []
  const said = spoken(note, 'introduces', SPEAKS)
  if (said.length === 0) return said
  const wishes = (['seeksWork', 'begs'] as const).flatMap((intent) => findings([note], intent))
  return said.filter((one) => !wishes.some((wish) => overlap(one, wish)))
})

/**
 * How much a note says to this reader, in log-odds: its reasons, ties, questions, names and words of its own, less
 * what it sells, presses or leaves out. Nothing where its language is not one of those that the rules read.
 */
export const welcome = lastAnswer((note: Reading): number =>
  note.language === 'other' ? 0 : scent([note], 'welcome'),
)

/** The words that name something both share. */
export function sharedGround(note: Reading): readonly Finding[] {
  return welcome(note) < LIKELY_WELCOME || isEmptyNote(note) ? [] : spoken(note, 'shared', SPEAKS)
}

/** True where the note is so much about this reader that its sender need not be known. */
export function isWelcome(note: Reading): boolean {
  if (!isHarmless(note)) return false
  if (weight([note], 'answers') >= PLAINLY_ANSWERS) return true
  if (welcome(note) < LIKELY_WELCOME) return false
  const plain = (['vacancy', 'answers', 'reason', 'shared', 'buys'] as const).some((intent) =>
    plainly([note], intent),
  )
  return plain || welcome(note) >= WELCOME
}

/** The words that openly ask for one thing, where the note says enough besides. */
export function asksOpenly(note: Reading): readonly Finding[] {
  if (welcome(note) < LIKELY_WELCOME || !isHarmless(note)) return []
  return ASKS.flatMap((intent) => findings([note], intent)).filter(({ weight: heavy }) => heavy >= SPEAKS)
}

const ASKS: readonly Intent[] = ['asks', 'surveys', 'buys', 'vacancy']

/** The words that say why this person, or ask them openly; where none is known, the sentence that says most. */
export const reasonOf = lastAnswer((note: Reading): readonly Finding[] => {
  if (!isWelcome(note)) return []
  const found = REASONS.flatMap((intent) => findings([note], intent))
  return found.some(({ weight: heavy }) => heavy >= SPEAKS) ? found : [...found, ...mostParticular(note)]
})

const REASONS: readonly Intent[] = ['vacancy', 'answers', 'reason', 'asks', 'shared', 'surveys', 'buys']

/** The words of one's own: quoting takes the sentence that has most of them. */
export function mostParticular({ text }: Reading): readonly Finding[] {
  return wordsWhere(text, 'reason', ({ marks }, at) => (numberAt(marks, at) & MARK.own) !== 0)
}

/** A post that the note offers. */
export function postOffered(note: Reading): readonly Finding[] {
  return offersAPost([note]) && !pitches(note)
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
