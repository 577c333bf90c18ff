import type { Dossier } from '../model/dossier.ts'
import { type Turn, turns } from './conversation.ts'
import {
  EARLY_GRACE,
  JOKERS_GRACE,
  MOST_GRACE,
  NEEDED_IN_FEW_WORDS,
  NEEDED_IN_MESSAGE,
  type Need,
  SENT_TO_ALL,
  SHORT_TEXT,
} from './limits.ts'
import { recruitsOthers } from './post.ts'
import { scent } from './scent.ts'
import { surroundings } from './surroundings.ts'
import { type Intent, SPEAKS } from './text/intent.ts'
import { unfilled } from './text/outside.ts'
import { type Finding, findings, type Reading, weight } from './text/reading.ts'
import { tradeWords } from './tradeWords.ts'

/** What can make a fair owner end a connection. */
export const aims = ['sells', 'promotes', 'invests', 'deceives', 'seeksWork'] as const
export type Aim = (typeof aims)[number]

const trades = ['sells', 'promotes', 'invests'] as const

/** What a text is after: nothing, or one or more aims with the words that show it. */
export type Aims = ReadonlyMap<Aim, readonly Finding[]>

/** Reads the aims of what was written in one go; `around` is what surrounds it, in log-odds of a trade. */
export function aimsOf(readings: readonly Reading[], needed: Need, around = 0): Aims {
  const found = new Map<Aim, readonly Finding[]>()
  if (weight(readings, 'deceives') >= needed.deceit && !isJoking(readings))
    found.set('deceives', findings(readings, 'deceives'))
  if (seeksWork(readings, needed)) found.set('seeksWork', findings(readings, 'seeksWork'))
  if (tradeIn(readings) + around >= needed.trade) {
    const aim = heaviest(readings)
    found.set(aim, shownBy(readings, aim))
  }
  return found
}

/**
 * How surely the texts sell, advertise or lure, in log-odds. Somebody who offers the owner a post uses the words of
 * sellers, and so do jokes about them; a blank where a name belongs, beside a call asked for, is sent to everybody whatever it is about.
 */
export function tradeIn(readings: readonly Reading[]): number {
  const blank = plainly(readings, 'meets') && readings.some(({ text }) => unfilled(text).length > 0)
  const graces = recruitersGrace(readings) + (isJoking(readings) ? JOKERS_GRACE : 0)
  return scent(readings, 'trade') - graces + (blank ? SENT_TO_ALL : 0)
}

function recruitersGrace(readings: readonly Reading[]): number {
  return Math.min(MOST_GRACE, Math.max(0, scent(readings, 'post') + EARLY_GRACE))
}

/**
 * Asks for work, plainly or by pleading: hints alone are what anybody says of a trade. Whoever fills posts has
 * applicants' words as well, but none about themselves.
 */
function seeksWork(readings: readonly Reading[], needed: Need): boolean {
  const pleads = weight(readings, 'begs')
  const wants = weight(readings, 'seeksWork')
  if (wants === 0 || wants + pleads < needed.work || isJoking(readings)) return false
  if (!plainly(readings, 'seeksWork') && pleads === 0 && wants <= SPEAKS) return false
  return !recruitsOthers(readings)
}

function isJoking(readings: readonly Reading[]): boolean {
  return readings.some(({ traits }) => traits.laughs)
}

/** What kind of trade it is: the one that most words speak of. */
function heaviest(readings: readonly Reading[]): Aim {
  const weights = trades.map((aim) => weight(readings, aim))
  return trades[weights.indexOf(Math.max(...weights))] ?? 'sells'
}

/** The words that show a trade; where no phrase is known, the words of the market. */
function shownBy(readings: readonly Reading[], aim: Aim): readonly Finding[] {
  const found = findings(readings, aim)
  const plain = found.some((finding) => finding.weight >= SPEAKS)
  const calls = [...findings(readings, 'meets'), ...findings(readings, 'urges')]
  const asked = calls.map((finding) => ({ ...finding, weight: 1 }))
  return plain ? [...found, ...asked] : [...found, ...asked, ...readings.flatMap(tradeWords)]
}

/** A turn that is after something. */
export type AimedTurn = { readonly turn: Turn; readonly aims: Aims; readonly trade: number }

const aimedTurnsOf = new WeakMap<Dossier, readonly AimedTurn[]>()

/** Their turns that are after something, oldest first. */
export function aimedTurns(dossier: Dossier): readonly AimedTurn[] {
  const known = aimedTurnsOf.get(dossier)
  if (known) return known
  const all = turns(dossier)
  const made = all
    .map((turn, at) => aimedTurn(turn, all[at - 1], surroundings(turn, all, dossier)))
    .filter((turn): turn is AimedTurn => turn !== null)
  aimedTurnsOf.set(dossier, made)
  return made
}

/** One who writes on into silence often asks first and sells next: both together say what they are after. */
function aimedTurn(turn: Turn, before: Turn | undefined, around: number): AimedTurn | null {
  const short = isShort(turn)
  const together = before && !turn.answerTo && !short ? [...before.readings, ...turn.readings] : null
  const needed = short ? NEEDED_IN_FEW_WORDS : NEEDED_IN_MESSAGE
  for (const readings of together ? [turn.readings, together] : [turn.readings]) {
    const found = aimsOf(readings, needed, around)
    if (found.size > 0) return { turn, aims: found, trade: tradeIn(readings) + around }
  }
  return null
}

/** A few words are hardly ever a pitch, and often a joke about one. */
function isShort({ length, readings }: Turn): boolean {
  return length <= SHORT_TEXT && readings.every(({ links }) => links.length === 0)
}

/** True when one of the texts says it plainly, not only by hints. */
export function plainly(readings: readonly Reading[], intent: Intent): boolean {
  return findings(readings, intent).some((finding) => finding.weight >= SPEAKS)
}
