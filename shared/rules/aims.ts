import { lastAnswer } from '../lastAnswer.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Turn, turns } from './conversation.ts'
import {
  ASKS_FOR_WORK,
  EARLY_GRACE,
  HINTS_AT_TRADE,
  HINTS_BESIDE_AN_OFFER,
  JOKERS_GRACE,
  MOST_GRACE,
  NEEDED_IN_NOTE,
  OWN_AFFAIRS_GRACE,
  PLAINLY_ASKS,
  PLAINLY_CHEATS,
  PRAISE_BEFORE_AN_OFFER,
  SENT_TO_ALL,
  UNWANTED,
} from './limits.ts'
import { recruitsOthers } from './post.ts'
import { scent } from './scent.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import type { Finding } from './text/finding.ts'
import { type Intent, SPEAKS } from './text/intent.ts'
import { findings, type Reading, said, weight } from './text/reading.ts'
import { tradeWords } from './tradeWords.ts'

/** What can make a fair owner end a connection. */
export const aims = ['invests', 'promotes', 'sells', 'deceives', 'seeksWork'] as const
export type Aim = (typeof aims)[number]

/** The aims of a pitch. */
export const trades = ['invests', 'promotes', 'sells'] as const satisfies readonly Aim[]

/** What a text is after: nothing, or one or more aims with the words that show it. */
export type Aims = ReadonlyMap<Aim, readonly Finding[]>

/** Nothing. */
export const NO_AIMS: Aims = new Map()

/**
 * What a note is after.
 * @param needed how surely it must sell, advertise or lure, in log-odds
 */
export function aimsOf(readings: readonly Reading[], needed: number = NEEDED_IN_NOTE.trade): Aims {
  const cheats = weight(readings, 'deceives') >= NEEDED_IN_NOTE.deceit && !isJoking(readings)
  const asks = seeksWork(readings, NEEDED_IN_NOTE.work)
  const sells = tradeIn(readings) >= (asks ? NEEDED_IN_NOTE.trade : needed)
  if (!cheats && !asks && !sells) return NO_AIMS
  const found = new Map<Aim, readonly Finding[]>()
  if (cheats) found.set('deceives', findings(readings, 'deceives'))
  if (asks) found.set('seeksWork', findings(readings, 'seeksWork'))
  if (sells) {
    const aim = mainAim(readings, trades)
    found.set(aim, shownBy(readings, aim))
  }
  return found
}

/** The words by which a text may be selling something; none where nothing hints at it. */
export function hintsAtTrade(readings: readonly Reading[]): readonly Finding[] {
  const needed = plainly(readings, 'sells') ? HINTS_BESIDE_AN_OFFER : HINTS_AT_TRADE
  return tradeIn(readings) < needed ? [] : shownBy(readings, mainAim(readings, trades))
}

/**
 * How surely the texts sell, advertise or lure, in log-odds. Somebody who offers the owner a post uses the words of
 * sellers, and so do jokes about them; a blank where a name belongs, beside a call asked for, is sent to everybody whatever it is about.
 */
export function tradeIn(readings: readonly Reading[]): number {
  const blank = readings.some(({ blanks }) => blanks.length > 0) && plainly(readings, 'meets')
  const isPlay = isJoking(readings) || isQuoting(readings)
  const graces = recruitersGrace(readings) + (isPlay ? JOKERS_GRACE : 0)
  return scent(readings, 'trade') - graces + (blank ? SENT_TO_ALL : 0)
}

function recruitersGrace(readings: readonly Reading[]): number {
  return Math.min(MOST_GRACE, Math.max(0, scent(readings, 'post') + EARLY_GRACE))
}

/**
 * Asks for work, plainly or by pleading: hints alone are what anybody says of a trade. Whoever fills posts has
 * applicants' words as well, but none about themselves.
 */
function seeksWork(readings: readonly Reading[], needed: number): boolean {
  const pleads = weight(readings, 'begs')
  const wants = weight(readings, 'seeksWork')
  if (wants === 0 || wants + pleads < needed || isJoking(readings)) return false
  if (!plainly(readings, 'seeksWork') && pleads === 0 && wants <= SPEAKS) return false
  return !recruitsOthers(readings)
}

function isJoking(readings: readonly Reading[]): boolean {
  return readings.some(({ traits }) => traits.laughs)
}

/** Shows the owner what others write: their words are not the sender's. */
function isQuoting(readings: readonly Reading[]): boolean {
  return readings.some(({ traits }) => traits.quotes)
}

/** What the texts are mostly after, of these: what most words speak of, of equals the more particular. */
function mainAim(readings: readonly Reading[], among: readonly Aim[] = aims): Aim {
  let main: Aim = 'sells'
  let most = 0
  for (const aim of among) {
    const heavy = weight(readings, aim) + (aim === 'seeksWork' ? weight(readings, 'begs') : 0)
    if (heavy > most) [main, most] = [aim, heavy]
  }
  // What only hints at a trade beside a plain fraud is part of it, and so is what weighs no more.
  const cheats = among.includes('deceives') && plainly(readings, 'deceives') && main !== 'seeksWork'
  return cheats && (!plainly(readings, main) || weight(readings, 'deceives') >= most) ? 'deceives' : main
}

/** The words that show a trade; where no phrase is known, the words of the market. */
function shownBy(readings: readonly Reading[], aim: Aim): readonly Finding[] {
  const shown = [...findings(readings, aim)]
  const isPlain = shown.some((finding) => finding.weight >= SPEAKS)
  for (const call of CALLS)
    for (const finding of findings(readings, call)) shown.push({ ...finding, weight: 1 })
  if (!isPlain) for (const reading of readings) shown.push(...tradeWords(reading))
  return shown
}

/** What asks to be called, or presses, beside a sale. */
const CALLS = ['meets', 'urges'] as const

/** A turn that is after something, and how surely a fair owner would remove who wrote it, in log-odds. */
export type AimedTurn = {
  readonly turn: Turn
  /** The turn before, where only both together say what they are after. */
  readonly before: Turn | null
  readonly aim: Aim
  /** The words that show it. */
  readonly words: readonly Finding[]
  readonly odds: number
}

/** Their turns that are after something, oldest first. */
export const aimedTurns = lastAnswer((dossier: Dossier): readonly AimedTurn[] => {
  const all = turns(dossier)
  const made: AimedTurn[] = []
  for (let at = 0; at < all.length; at += 1) {
    const turn = all[at]
    if (!turn) continue
    const around = surroundings(turn, all, dossier)
    const next = all[at + 1]
    const before = all[at - 1]
    const isNew = before !== undefined && made.at(-1)?.turn !== before && turn.answerTo === null
    const found =
      aimed(turn, null, next, around) ??
      // One who writes on into silence often asks first and sells next: both together say what they are after.
      (isNew ? aimed(turn, before, next, around) : null)
    if (found) made.push(found)
  }
  return made
})

/**
 * What praise takes from the odds of an offer behind it: it fits anyone, and most offers that begin with it are such. Only
 * where both the sale and the call are plain, and nothing is shared or under way between the two.
 */
function praiseBeforeAnOffer(readings: readonly Reading[]): number {
  if (!plainly(readings, 'reason') || !plainly(readings, 'sells')) return 0
  if (!CALLS.some((call) => plainly(readings, call))) return 0
  return INNOCENT.some((intent) => plainly(readings, intent)) ? 0 : PRAISE_BEFORE_AN_OFFER
}

/** What no offer to a stranger speaks of. */
const INNOCENT = ['shared', 'answers', 'buys', 'vacancy', 'surveys'] as const satisfies readonly Intent[]

/** Some have the words of sellers who sell nothing: they ask about the owner's prices, or remind of what is under way. */
function innocentsGrace(turn: Turn, next: Turn | undefined): number {
  return isCustomer(turn.readings) || isUnderWay(turn, next) ? OWN_AFFAIRS_GRACE : 0
}

/**
 * Speaks of what the two have under way, plainly and with a hint besides, in this turn or in the reminder after it, and sells less
 * plainly: the fee that a group of parents collects.
 */
function isUnderWay({ readings }: Turn, next: Turn | undefined): boolean {
  const reminder = next?.answerTo === null ? weight(next.readings, 'answers') : 0
  const answers = weight(readings, 'answers') + reminder
  return answers > SPEAKS && answers >= plainWeight(readings, trades)
}

/** Asks as customers do, in two plain ways, and sells less plainly: a price or discount beside it is the owner's own. */
function isCustomer(readings: readonly Reading[]): boolean {
  if (!readings.some(({ traits }) => traits.asks)) return false
  const buys = plainWeight(readings, ['buys'])
  return buys >= 2 * SPEAKS && buys >= plainWeight(readings, trades)
}

function plainWeight(readings: readonly Reading[], intents: readonly Intent[]): number {
  let sum = 0
  for (const { intent, weight: heavy } of said(readings))
    if (heavy >= SPEAKS && intents.includes(intent)) sum += heavy
  return sum
}

/**
 * Whoever plainly asks for work needs less to be flagged: the essay says so, where fair owners differ. So does a fraud,
 * which is told by its phrases: too few are in the corpus for its words to be known.
 */
function aimed(
  turn: Turn,
  before: Turn | null,
  next: Turn | undefined,
  around: Surroundings,
): AimedTurn | null {
  const readings = before ? [...before.readings, ...turn.readings] : turn.readings
  const raw = scent(readings, 'remove', around)
  if (raw < ASKS_FOR_WORK) return null
  const odds = raw + praiseBeforeAnOffer(readings) - recruitersGrace(readings) - innocentsGrace(turn, next)
  const main = mainAim(readings)
  const asks = odds >= ASKS_FOR_WORK && main === 'seeksWork' && seeksWork(readings, PLAINLY_ASKS)
  const cheats = main === 'deceives' && weight(readings, 'deceives') >= PLAINLY_CHEATS && !isJoking(readings)
  if (odds < UNWANTED && !asks && !cheats) return null
  return { turn, before, aim: main, words: shownBy(readings, main), odds }
}

/** True when one of the texts says it plainly, not only by hints. */
export function plainly(readings: readonly Reading[], intent: Intent): boolean {
  for (const finding of said(readings)) if (finding.intent === intent && finding.weight >= SPEAKS) return true
  return false
}
