const YEAR = 365.25 * 24 * 3600 * 1000

/**
 * How much of a tie is left: whole in the first year, half after three, little after six (the essay: a boss of six
 * years ago is not someone you communicate with).
 */
const HALF_LIFE_YEARS = 2

/** From 1 (within the last year) towards 0. `at` is ISO 8601; an unknown date counts as old. */
export function fade(at: string | null, now: Date): number {
  if (at === null) return 0.25
  const years = Math.max(0, (now.getTime() - Date.parse(at)) / YEAR - 1)
  return 0.5 ** (years / HALF_LIFE_YEARS)
}

/**
 * How much each kind of tie says while it is fresh, from 0 to 1: what two people did together says more than what
 * both happen to have, and what the owner did more than what others did. Those with `least` never fade below it.
 */
const strengths = {
  'wrote-to-each-other': { most: 1, least: 0 },
  /** Somebody put their name under it. */
  recommendation: { most: 0.85, least: 0.3 },
  'you-invited': { most: 0.8, least: 0 },
  /** Both work there now. */
  presentColleague: { most: 0.7, least: 0.35 },
  /** An entry does not grow old: what is in an address book was put there to be kept. */
  'address-book': { most: 0.7, least: 0.7 },
  /** However long ago, it says a little more than having been there at other times. */
  formerColleague: { most: 0.6, least: 0.35 },
  'you-wrote': { most: 0.5, least: 0 },
  /** Schooldays are long ago for everybody; the essay welcomes former classmates. */
  classmate: { most: 0.5, least: 0.5 },
  /** The note names them: they can be asked. */
  'mutual-named': { most: 0.5, least: 0.5 },
  /** LinkedIn names one beside every card where there is any. */
  mutualShown: { most: 0.2, least: 0.2 },
  /** One tap, often asked for. */
  endorsement: { most: 0.45, least: 0.15 },
  'brought-you': { most: 0.4, least: 0.4 },
  'same-employer': { most: 0.3, least: 0.3 },
  'same-school': { most: 0.3, least: 0.3 },
  'you-follow': { most: 0.3, least: 0.3 },
  'shared-interest': { most: 0.25, least: 0.25 },
  connected: { most: 0.2, least: 0.2 },
  /** No longer a connection. */
  wasConnected: { most: 0.1, least: 0.1 },
  'connections-there': { most: 0.15, least: 0.15 },
  'they-wrote': { most: 0.1, least: 0 },
} as const satisfies Record<string, { readonly most: number; readonly least: number }>

/**
 * The strength of a tie at its age.
 * @param at when it was last true, ISO 8601; only looked at for ties that fade
 */
export function strengthOf(kind: keyof typeof strengths, at: string | null, now: Date): number {
  const { most, least } = strengths[kind]
  return most === least ? most : Math.max(least, most * fade(at, now))
}

const FEWEST_MUTUAL = 0.1
const MOST_MUTUAL = 0.25
/** From so many mutual connections on, more say nothing more. */
const MANY_MUTUAL = 100

/** One mutual connection is a coincidence, a hundred are a common world: it grows with the logarithm. */
export function mutualStrength(count: number): number {
  const share = Math.min(1, Math.log(count) / Math.log(MANY_MUTUAL))
  return FEWEST_MUTUAL + (MOST_MUTUAL - FEWEST_MUTUAL) * share
}
