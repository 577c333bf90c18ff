/**
 * Longer texts are cut here before anything looks at them: a message has 8,000 characters at most on LinkedIn, and
 * what somebody wants stands in the first half.
 */
export const LONGEST_TEXT = 4_000

/**
 * The words of one text as columns of numbers, a row for each word. There is one page, written anew by the `split` of every other text:
 * reading makes thousands of words in a millisecond, and objects for them would be most of its work. So nobody keeps it.
 */
export type Page = {
  /** How many rows are filled. */
  count: number
  /** Bits of `SIGN`: which signs stand between its words. */
  signs: number
  /** Where a word begins and ends in the text; `end` exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Counts up from 0: phrases never reach across the end of a sentence. */
  readonly sentence: Int32Array
  /** By the number of a sentence, where it ends in the text; exclusive. */
  readonly until: Int32Array
  /** See `Word`. */
  readonly marks: Int32Array
  readonly topics: Int32Array
  readonly leaning: Int32Array
  readonly number: Int32Array
}

/** Signs that tell what need not be looked for in a text: few have any but a comma and a point. */
export const SIGN = {
  /** { % [ < */
  bracket: 1,
  /** Two in a row. */
  slashes: 2,
  exclamation: 4,
  /** A point with no blank and no other point after it. */
  inside: 8,
  /** . , ! with a blank before it, or a sign beyond ASCII, which may be one. */
  loose: 16,
  /** Beyond ASCII. */
  other: 32,
  question: 64,
  /** A straight quotation mark, single ones only behind a blank. */
  quote: 128,
} as const

const column = (): Int32Array => new Int32Array(LONGEST_TEXT + 1)

export const page: Page = {
  count: 0,
  signs: 0,
  start: column(),
  end: column(),
  sentence: column(),
  until: column(),
  marks: column(),
  topics: column(),
  leaning: column(),
  number: column(),
}
