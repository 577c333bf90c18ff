/**
 * Longer texts are cut here before anything looks at them: a message has 8,000 characters at most on LinkedIn, and
 * what somebody wants stands in the first half.
 */
export const LONGEST_TEXT = 4_000

/**
 * The words of one text as columns of numbers, a row for each word. There is one page, written anew by every `split`:
 * reading makes thousands of words in a millisecond, and objects for them would be most of its work. So nobody keeps it.
 */
export type Page = {
  /** How many rows are filled. */
  count: number
  /** Where a word begins and ends in the text; `end` exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Counts up from 0: phrases never reach across the end of a sentence. */
  readonly sentence: Int32Array
  /** See `Word`. */
  readonly marks: Int32Array
  readonly topics: Int32Array
  readonly leaning: Int32Array
  readonly number: Int32Array
}

const column = (): Int32Array => new Int32Array(LONGEST_TEXT)

export const page: Page = {
  count: 0,
  start: column(),
  end: column(),
  sentence: column(),
  marks: column(),
  topics: column(),
  leaning: column(),
  number: column(),
}
