import type { Dossier } from '../model/dossier.ts'
import { type Turn, turns } from './conversation.ts'
import { LONG_TEXT, NEEDED_IN_MESSAGE, type Need, SHORT_TEXT } from './limits.ts'
import { priceIn } from './price.ts'
import { type Intent, SPEAKS } from './text/intent.ts'
import { bringsPhone, isLoud } from './text/outside.ts'
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
  const reached = (aim: Aim): boolean => {
    const said = weight(readings, aim)
    if (aim === 'deceives') return said >= needed.deceit
    if (aim === 'seeksWork') return said - excuse.work >= needed.work
    const least = plainly(readings, aim) ? needed.trade : needed.hinted
    return said > 0 && said + signs - excuse.trade >= least
  }
  const found = aims.filter(reached)
  const work = found.includes('seeksWork')
  // Applicants list their trade: without a plain phrase that is no pitch.
  const meant = found.filter((aim) => !work || aim === 'seeksWork' || plainly(readings, aim))
  return new Map(meant.map((aim) => [aim, findings(readings, aim)]))
}

/** What speaks for another meaning of the same words. */
function excuseOf(readings: readonly Reading[]): { readonly trade: number; readonly work: number } {
  const recruits = offersAPost(readings) ? weight(readings, 'recruits') : 0
  const surveys = weight(readings, 'surveys') >= SPEAKS ? 2 : 0
  const known = (plainly(readings, 'shared') ? 1 : 0) + (plainly(readings, 'reason') ? 1 : 0)
  return { trade: recruits + surveys + known, work: recruits }
}

/**
 * Measured to separate pitches from the rest: a link that leads away, a price, a telephone number, many "we", a
 * loud or a long text.
 */
function signsOf(readings: readonly Reading[]): number {
  const length = readings.reduce((sum, { text }) => sum + text.length, 0)
  const signs = [
    readings.some(({ links }) => links.length > 0),
    readings.some((reading) => priceIn(reading) !== null),
    length > LONG_TEXT,
    readings.some(({ text }) => bringsPhone(text)),
    readings.some(({ text }) => isLoud(text)),
    readings.reduce((sum, { tokens }) => sum + tokens.filter(({ word }) => speaksAsWe(word)).length, 0) >= 2,
  ]
  return signs.filter(Boolean).length
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

/** Offers the owner a post: words of a recruiter, a post with a name, and more of them than of anything else. */
export function offersAPost(readings: readonly Reading[]): boolean {
  const offers = weight(readings, 'recruits')
  if (offers < SPEAKS || weight(readings, 'role') === 0) return false
  return (
    offers > weight(readings, 'seeksWork') + weight(readings, 'begs') && offers >= weight(readings, 'invests')
  )
}

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
