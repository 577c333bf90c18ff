import type { Dossier } from '../model/dossier.ts'
import { type Turn, turns } from './conversation.ts'
import { LONG_TEXT, NEEDED_IN_MESSAGE, type Need, SHORT_TEXT } from './limits.ts'
import { offersAPost, recruitsOthers } from './post.ts'
import { priceIn } from './price.ts'
import { type Intent, SPEAKS } from './text/intent.ts'
import { bringsPhone, isLoud, unfilled } from './text/outside.ts'
import { type Finding, findings, type Reading, weight } from './text/reading.ts'

/** What can make a fair owner end a connection. */
export const aims = ['sells', 'promotes', 'invests', 'deceives', 'seeksWork'] as const
export type Aim = (typeof aims)[number]

/** What a text is after: nothing, or one or more aims with the words that show it. */
export type Aims = ReadonlyMap<Aim, readonly Finding[]>

/**
 * Reads the aims of a text. Somebody who offers the owner a post, or has students' questions, uses the words of
 * sellers and of applicants: then only what outweighs that counts.
 */
export function aimsOf(readings: readonly Reading[], unanswered: boolean, needed: Need): Aims {
  const signs = signsOf(readings) + (unanswered ? 1 : 0)
  const excuse = excuseOf(readings)
  // Who says who they are before they hint at anything is doubted a little later.
  const introduced = plainly(readings, 'introduces') ? 1 : 0
  const reached = (aim: Aim): boolean => {
    const said = weight(readings, aim)
    if (aim === 'deceives') return said >= needed.deceit
    if (aim === 'seeksWork') return said - excuse.work >= needed.work
    if (aim === 'sells' && (isMassMailing(readings) || firmWantsACall(readings, excuse.trade))) return true
    const least = plainly(readings, aim) ? needed.trade : needed.hinted + introduced
    return said > 0 && said + signs - excuse.trade >= least
  }
  const found = aims.filter(reached)
  const work = found.includes('seeksWork')
  // Applicants list their trade: without a plain phrase that is no pitch.
  const meant = found.filter((aim) => !work || aim === 'seeksWork' || plainly(readings, aim))
  return new Map(meant.map((aim) => [aim, shownBy(readings, aim)]))
}

/** The words that show an aim. The call a seller wants is shown as well, but adds no weight of its own. */
function shownBy(readings: readonly Reading[], aim: Aim): readonly Finding[] {
  const found = findings(readings, aim)
  if (aim !== 'sells') return found
  return [...found, ...findings(readings, 'meets').map((finding) => ({ ...finding, weight: 1 }))]
}

/** A firm that hints at what it offers and asks a stranger for a call: so much is a pitch, however it is phrased. */
function firmWantsACall(readings: readonly Reading[], excuse: number): boolean {
  if (!plainly(readings, 'meets') || !speaksForAFirm(readings)) return false
  const meets = findings(readings, 'meets')
  const offers = findings(readings, 'sells').filter(
    ({ text, start, end }) =>
      !meets.some((call) => call.text === text && call.start < end && start < call.end),
  )
  return offers.reduce((sum, finding) => sum + finding.weight, 0) - excuse >= HINTS_BESIDE_A_CALL
}

const HINTS_BESIDE_A_CALL = 3

/** A blank where a name belongs and a call asked for: whatever it is about, it is sent to everybody. */
function isMassMailing(readings: readonly Reading[]): boolean {
  return plainly(readings, 'meets') && readings.some(({ text }) => unfilled(text).length > 0)
}

/** What speaks for another meaning of the same words. */
function excuseOf(readings: readonly Reading[]): { readonly trade: number; readonly work: number } {
  const recruits = offersAPost(readings) ? weight(readings, 'recruits') : 0
  const work = recruitsOthers(readings) ? Number.POSITIVE_INFINITY : recruits
  const surveys = weight(readings, 'surveys') >= SPEAKS ? 2 : 0
  const known = (plainly(readings, 'shared') ? 1 : 0) + (plainly(readings, 'reason') ? 1 : 0)
  return { trade: recruits + surveys + known, work }
}

/**
 * Measured to separate pitches from the rest: a link that leads away, a price, a telephone number, many "we", a
 * call asked for, a loud or a long text.
 */
function signsOf(readings: readonly Reading[]): number {
  const length = readings.reduce((sum, { text }) => sum + text.length, 0)
  const signs = [
    readings.some(({ links }) => links.length > 0),
    readings.some((reading) => priceIn(reading) !== null),
    length > LONG_TEXT,
    readings.some(({ text }) => bringsPhone(text)),
    readings.some(({ text }) => isLoud(text)),
    plainly(readings, 'meets'),
    countOfWe(readings) >= 2,
  ]
  return signs.filter(Boolean).length
}

function countOfWe(readings: readonly Reading[]): number {
  return readings.reduce((sum, { tokens }) => sum + tokens.filter(({ word }) => speaksAsWe(word)).length, 0)
}

/** Says "we", or "my team": speaks for more than themselves. */
function speaksForAFirm(readings: readonly Reading[]): boolean {
  return (
    countOfWe(readings) >= 1 ||
    readings.some(({ text }) => /\bmy (?:team|company|agency|firm|clients|colleagues)\b/iu.test(text))
  )
}

/** "We" and "our", and the endings that say "we" in Spanish, Portuguese, French and Italian. */
function speaksAsWe(word: string): boolean {
  return WE.has(word) || (word.length >= 7 && /(?:amos|emos|imos|iamo|ons)$/u.test(word))
}

const WE = new Set(
  'we our ours us nosotros nuestro nuestra nuestros nuestras nosso nossa nossos nossas nous notre wir unser unsere unseren noi nostro nostra nostri wij onze'.split(
    ' ',
  ),
)

/** A turn that is after something. */
export type AimedTurn = { readonly turn: Turn; readonly aims: Aims }

const aimedTurnsOf = new WeakMap<Dossier, readonly AimedTurn[]>()

/** Their turns that are after something, oldest first. */
export function aimedTurns(dossier: Dossier): readonly AimedTurn[] {
  const known = aimedTurnsOf.get(dossier)
  if (known) return known
  const all = turns(dossier)
  const made = all
    .map((turn, at) => ({ turn, aims: aimsOfTurn(turn, all[at - 1]) }))
    .filter(({ aims }) => aims.size > 0)
  aimedTurnsOf.set(dossier, made)
  return made
}

const none: Aims = new Map()

/** One who writes on into silence often asks first and sells next: both together say what they are after. */
function aimsOfTurn(turn: Turn, before: Turn | undefined): Aims {
  const { length, readings, answered, answerTo } = turn
  const short = length <= SHORT_TEXT && readings.every(({ links }) => links.length === 0)
  if (short && weight(readings, 'begs') <= SPEAKS) return none
  const alone = aimsOf(readings, !answered, NEEDED_IN_MESSAGE)
  return alone.size > 0 || !before || answerTo
    ? alone
    : aimsOf([...before.readings, ...readings], !answered, NEEDED_IN_MESSAGE)
}

/** True when one of the texts says it plainly, not only by hints. */
export function plainly(readings: readonly Reading[], intent: Intent): boolean {
  return findings(readings, intent).some((finding) => finding.weight >= SPEAKS)
}
