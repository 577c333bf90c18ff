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
export const connectionLimits = { remove: 5, removeCertain: 9, keep: -4, keepCertain: -8 } as const

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
  learned: 3,
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

/** How surely a note must speak of an aim: trade in log-odds, the others in weights of their phrases. */
export const NEEDED_IN_NOTE = { trade: 0.3, work: 2, deceit: 2 } as const

/** From here up a note may be selling something, in log-odds: few good ones come so near to it. */
export const HINTS_AT_TRADE = -1.8

/** The same where the words of an offer stand in it: "our software might help you" may follow the best of reasons. */
export const HINTS_BESIDE_AN_OFFER = -3

/** From here up a note surely sells, where it says nothing to its reader besides. */
export const SURELY_TRADE = 2

/** What a message must say to ask for work, in weights of phrases. */
export const PLAINLY_ASKS = 2

/** What a message must say to be a fraud whatever else is in it, in weights of phrases: two plain ones. */
export const PLAINLY_CHEATS = 4

/** From here up a fair owner would remove who wrote this, in log-odds. Chosen from `npm run rules -- --crossed`. */
export const UNWANTED = 0.3

/** The same for whoever plainly asks for work: the essay names them, though fair owners differ. */
export const ASKS_FOR_WORK = -2

/** From here up there is no doubt: about twenty to one. */
export const SURELY_UNWANTED = 3

/** Recruiters are welcome, and write like sellers: the surer it is that they offer a post, the later they are doubted. */
export const EARLY_GRACE = 2
export const MOST_GRACE = 7

/** Sellers hardly ever laugh out loud. */
export const JOKERS_GRACE = 3

/** Customers write of prices and discounts, and treasurers of fees: those of the owner, or of a group that they belong to. */
export const OWN_AFFAIRS_GRACE = 3

/** Praise before an open offer takes nothing from its odds: so much is given back as one plain reason takes away, in log-odds. */
export const PRAISE_BEFORE_AN_OFFER = 1

/** What a blank left unfilled adds beside a call asked for. */
export const SENT_TO_ALL = 3

/** A note from here up says something to its reader: about four to one. */
export const WELCOME = 1.35

/** A note that takes up so plainly what the owner wrote, in weights of phrases, says enough however short it is: a plain one and a hint. */
export const PLAINLY_ANSWERS = 3

/** A note from here up probably does: enough where it names a tie, or answers a vacancy. */
export const LIKELY_WELCOME = 0.4

/** A note from here down says nothing to its reader. */
export const UNWELCOME = -0.7

/** From here up a text offers a post: the post has a name and the recruiter a wish. */
export const OFFERS_A_POST = -0.5

/** From here up it does without a word for the post or for filling it that is known. */
export const SURELY_A_POST = 1
