/** What words can be after. Every word list says, for each, which phrases speak of it. */
export type Intent =
  | 'sells'
  | 'promotes'
  | 'invests'
  | 'urges'
  | 'buys'
  | 'seeksWork'
  | 'begs'
  | 'deceives'
  | 'chases'
  | 'vacancy'
  | 'recruits'
  | 'role'
  | 'surveys'
  | 'introduces'
  | 'reason'
  | 'shared'
  | 'asks'
  | 'meets'
  | 'flatters'
  | 'befriends'
  | 'connects'
  | 'rude'
  | 'refuses'
  | 'answers'
  | 'cameIn'
  | 'gotItToo'
  | 'suspects'

/** `plain` phrases speak for themselves and weigh 2; `hints` weigh 1 and need another one beside them. */
export type Phrases = { readonly plain?: readonly string[]; readonly hints?: readonly string[] }

/** The phrases of one language. See `phrase.ts` for how they are written. */
export type WordList = { readonly [intent in Intent]?: Phrases }

/** From here up a text is held to have the intent: one plain phrase, or two different hints. */
export const SPEAKS = 2
