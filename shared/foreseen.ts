import type { Stage } from './model/verdict.ts'
import type { Agreements } from './reportCard.ts'

/** How many of how many. */
type Share = { readonly count: number; readonly of: number }

const numbers = new Intl.NumberFormat('en')

/** `19 of 124 undecided and 3 of 83 decided invitations would be judged otherwise.` */
export function flipsLine({
  stage,
  undecided,
  decided,
}: {
  readonly stage: Stage
  readonly undecided: Share
  readonly decided: Share
}): string {
  if (undecided.count + decided.count === 0) return `No ${stage} would be judged otherwise.`
  const shares = [share(undecided, 'undecided'), ...(decided.of === 0 ? [] : [share(decided, 'decided')])]
  const last = decided.of === 0 ? undecided : decided
  return `${shares.join(' and ')} ${stage}${last.of === 1 ? '' : 's'} would be judged otherwise.`
}

function share({ count, of }: Share, which: string): string {
  return `${numbers.format(count)} of ${numbers.format(of)} ${which}`
}

/**
 * `Your 83 decisions on invitations: the verdicts would agree with 61 instead of 58 and contradict 3 instead of 13.`
 * Null without decisions.
 */
export function agreementLine({
  stage,
  decisions,
  agreedNow,
  agreedThen,
  disagreedNow,
  disagreedThen,
}: Omit<Agreements, 'learnedFrom'> & { readonly stage: Stage }): string | null {
  if (decisions === 0) return null
  const yours = decisions === 1 ? 'Your only decision' : `Your ${numbers.format(decisions)} decisions`
  const [agreed, contradicted] = [change(agreedNow, agreedThen), change(disagreedNow, disagreedThen)]
  const would =
    agreedNow === agreedThen && disagreedNow === disagreedThen
      ? `agree with ${numbers.format(agreedNow)} and contradict ${numbers.format(disagreedNow)}, as now`
      : `agree with ${agreed} and contradict ${contradicted}`
  return `${yours} on ${stage}s: the verdicts would ${would}.`
}

/**
 * `Doorman learned from 64 of these decisions, so agreeing with them proves little.` To be said after the agreement;
 * null where nothing was learned.
 */
export function lessonsLine({
  decisions,
  learnedFrom,
}: Pick<Agreements, 'decisions' | 'learnedFrom'>): string | null {
  if (learnedFrom === 0) return null
  const which =
    learnedFrom === decisions ? 'these very decisions' : `${numbers.format(learnedFrom)} of these decisions`
  return `Doorman learned from ${which}, so agreeing with them proves little.`
}

function change(now: number, then: number): string {
  return now === then
    ? `${numbers.format(then)} as now`
    : `${numbers.format(then)} instead of ${numbers.format(now)}`
}
