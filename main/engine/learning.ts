import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { learn, NEEDED, reasonsOf } from '../../shared/learning/learn.ts'
import { canTeach, type Example } from '../../shared/learning/lessons.ts'
import type { Stage, Verdict } from '../../shared/model/verdict.ts'
import { doors } from '../../shared/model/verdict.ts'
import type { Learned, Weighing } from '../../shared/model/weighing.ts'
import type { Learning } from '../../shared/reportCard.ts'
import { type Case, doesAgree, weigher } from './cases.ts'
import type { Workspace } from './workspace.ts'

/** What would be learned from some decisions; `examples` is a digest of these, and of what the rules saw. */
export type Trained = {
  readonly examples: string
  readonly offers: { readonly [stage in Stage]: Learned | null }
}

/** How far learning is at each door. */
export function learnings(work: Workspace, cases: readonly Case[], weighing: Weighing): readonly Learning[] {
  const offers = trainedOn(work, cases.filter(doesTeach))
  return doors.map((stage) => {
    const decided = cases.filter((one) => one.stage === stage && one.word !== null)
    const teaching = decided.filter(doesTeach)
    const spared = decided.filter(isSpared).length
    const lost = decided.length - spared - teaching.length
    return learningOf(stage, { teaching, spared, lost }, offers[stage], weighing)
  })
}

/** How many of some decisions were learned from. */
export function lessonsAmong(cases: readonly Case[], { stage, at }: Pick<Learned, 'stage' | 'at'>): number {
  return cases.filter((one) => one.stage === stage && doesTeach(one) && one.saidAt <= at).length
}

const exampleOf = ({ seen, word }: Case): Example => ({ seen, against: word === 'against' })

const isSpared = (one: Case): boolean => !canTeach(exampleOf(one))

const doesTeach = (one: Case): boolean => one.word !== null && !isSpared(one) && !isAftermath(one)

/** What the rules see today of an invitation decided on long ago comes of the decision: nothing is to be learned from it. */
const isAftermath = ({ stage, isKept }: Case): boolean => stage === 'invitation' && !isKept

/** Learning takes a moment, so what was learned is kept as long as there is just the same to learn from. */
function trainedOn(work: Workspace, teaching: readonly Case[]): Trained['offers'] {
  const examples = digestOf(teaching)
  if (work.kept.trained?.examples !== examples) {
    const at = work.now().toISOString()
    const offer = (stage: Stage): Learned | null =>
      learn(teaching.filter((one) => one.stage === stage).map(exampleOf), stage, at)
    work.kept.trained = {
      examples,
      offers: { invitation: offer('invitation'), connection: offer('connection') },
    }
  }
  return work.kept.trained.offers
}

function digestOf(teaching: readonly Case[]): string {
  const lines = teaching.map(({ stage, word, saidAt, seen }) => JSON.stringify([stage, word, saidAt, seen]))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

/** The decisions at a door: those that teach, and how many do not, by the reason why. */
type Decided = { readonly teaching: readonly Case[]; readonly spared: number; readonly lost: number }

function learningOf(
  stage: Stage,
  { teaching, spared, lost }: Decided,
  offer: Learned | null,
  weighing: Weighing,
): Learning {
  const against = teaching.filter(({ word }) => word === 'against').length
  const inFavour = teaching.length - against
  const inForce = weighing.learned.find((one) => one.stage === stage) ?? null
  const shown = offer ?? inForce
  const rules = offer === null ? null : byRules(teaching, weighing)
  return {
    stage,
    against,
    inFavour,
    needed: NEEDED,
    inForce,
    offer,
    rulesForetell: rules?.foretold ?? null,
    reasons: shown === null ? [] : reasonsOf(shown),
    says:
      (offer && rules ? withOffer(offer, rules, standOf(offer, inForce)) : withoutOffer(against, inFavour)) +
      saysSpared(spared) +
      saysLost(lost),
  }
}

/** Whether what is offered is in force, or something learned earlier, or nothing. */
type Stand = 'off' | 'on' | 'older in force'

/** When something was learned makes no other thing of it. */
function standOf(offer: Learned, inForce: Learned | null): Stand {
  if (inForce === null) return 'off'
  return isDeepStrictEqual({ ...offer, at: inForce.at }, inForce) ? 'on' : 'older in force'
}

function withOffer({ foretold, decisions }: Learned, rules: ByRules, stand: Stand): string {
  const says = stand === 'older in force' ? 'Learned again, it would foretell' : 'It foretells'
  const unsure = rules.areUnsure ? ', going by what weighs more where they are unsure' : ''
  const learned = `${says} ${percent(foretold)} % of your ${decisions} decisions, each without having learned from it`
  // Held to the shares as they are said: what they show as equal is no gain.
  const noGain = percent(foretold) > percent(rules.foretold) ? '' : noGains[stand]
  return `${learned}; the rules alone foretell ${percent(rules.foretold)} %${unsure}.${noGain}`
}

/** Of what is in force and older nothing is said: the shares are not its own. */
const noGains = {
  off: ' That is no gain: leave it off.',
  on: ' That is no gain: switch it off.',
  'older in force': ' Learning again is no gain.',
} as const satisfies Readonly<Record<Stand, string>>

function withoutOffer(against: number, inFavour: number): string {
  const all = against + inFavour
  return all < NEEDED.all || Math.min(against, inFavour) < NEEDED.each
    ? `Needs ${NEEDED.all} decisions, at least ${NEEDED.each} each way; you have made ${all} (${against} against).`
    : `Your ${all} decisions (${against} against) show no pattern that foretells them better than chance.`
}

function saysSpared(spared: number): string {
  if (spared === 0) return ''
  const more = spared === 1 ? 'One more does' : `${spared} more do`
  return ` ${more} not count: whom you protect or talk with, the rules spare.`
}

function saysLost(lost: number): string {
  if (lost === 0) return ''
  const [more, they] =
    lost === 1 ? ['One more does', 'the invitation'] : [`${lost} more do`, 'those invitations']
  return ` ${more} not count: what the rules saw while ${they} waited is not known.`
}

type ByRules = { readonly foretold: number; readonly areUnsure: boolean }

/** The share of decisions that the verdicts without anything learned foretell, and whether they are unsure of some. */
function byRules(teaching: readonly Case[], weighing: Weighing): ByRules {
  const fresh = weigher({ ...weighing, learned: [] })
  const right = teaching.reduce((sum, one) => sum + rightness(fresh(one), one), 0)
  return {
    foretold: right / teaching.length,
    areUnsure: teaching.some((one) => fresh(one).action === 'unsure'),
  }
}

/**
 * What was learned has to take a side on everybody, so a verdict of "unsure" is held to the side to which its points
 * lean; half right where they lean to neither, as a guess would be.
 */
function rightness({ action, points }: Verdict, { word }: Case): number {
  const agrees = doesAgree(action, word)
  if (agrees !== null) return Number(agrees)
  return points === 0 ? 0.5 : Number(points > 0 === (word === 'against'))
}

const percent = (share: number): number => Math.round(share * 100)
