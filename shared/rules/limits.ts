import type { Group } from './rule.ts'

/**
 * Invitation: from `ignore` points up, ignoring is advised; from `accept` down, accepting; between, the owner
 * judges. Set so that a bare invitation without a tie is just likely to be ignored (2 + 3 points) and never
 * certain, and so that one good reason in a note (-4) is enough to be let in, as the essay promises.
 */
export const invitationLimits = { ignore: 5, ignoreCertain: 8, accept: -3, acceptCertain: -7 } as const

/**
 * Connection: from `remove` points up, removing is advised. A request soon after connecting reaches it; only a
 * pitch or plea with more beside it (a link, a price, a chase, a blank left unfilled) is certain, because certain
 * ones may be removed in bulk and a wrong removal cannot be taken back silently.
 */
export const connectionLimits = { remove: 5, removeCertain: 8, keep: -4, keepCertain: -8 } as const

/**
 * The most that the positive points of one group can sum to. `silence` stays below `ignoreCertain`: nobody is
 * ignored in bulk for having said nothing. `proof` only ever adds to what a text is after.
 */
export const caps: { readonly [group in Exclude<Group, 'favour'>]: number } = {
  silence: 6,
  claim: 4,
  manner: 5,
  intent: 6,
  trade: 4,
  proof: 2,
  timing: 2,
  address: 3,
  chase: 2,
}

/** The essay: "immediately". Measured: nine of ten pitches came within 14 days of connecting. */
export const IMMEDIATELY_DAYS = 14

/** After this many days a pitch no longer counts as coming right after connecting. */
export const SOON_DAYS = 30

/** Measured: texts this short are hardly ever a pitch, whatever they mention. */
export const SHORT_TEXT = 60

/** Measured: unanswered texts longer than this are mostly pitches. */
export const LONG_TEXT = 200

/** A conversation is live while its last message is at most this old. */
export const LIVE_DAYS = 365

/** Ties fade to nothing over this many years: the essay's boss of six years ago is nobody one communicates with. */
export const FADING_YEARS = 5

/** How plainly a text must speak of an aim: in weights of its phrases, with the signs beside a trade added. */
export type Need = {
  readonly trade: number
  readonly work: number
  readonly deceit: number
  /** The same without one plain phrase: hints and signs must be this many. */
  readonly hinted: number
}

/** A message: pitches need more than one phrase, because honest people use their words too. */
export const NEEDED_IN_MESSAGE: Need = { trade: 4, work: 2, deceit: 2, hinted: 4 }

/** A note has 300 characters, so one plain phrase must do; hints alone are no pitch there. */
export const NEEDED_IN_NOTE: Need = { trade: 2, work: 2, deceit: 2, hinted: Number.POSITIVE_INFINITY }
