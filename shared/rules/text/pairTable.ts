import { numberAt } from './numberAt.ts'

/** A list of numbers for each of many pairs of numbers, both of them from 0 up and below `BOUND`. */
export type PairTable = {
  /** A bit for each pair, and by chance for some others: most pairs of a text are in no table, and are gone here. */
  readonly maybe: Int32Array
  /**
   * Two numbers at each place where a pair is looked for: the pair as one, `NONE` where none is, and the one number of its
   * list; where it has more, `~` of where in `items` they begin.
   */
  readonly places: Int32Array
  /** The lists, each with its length before it. */
  readonly items: Int32Array
}

const BOUND = 1 << 15
/** What is found of a pair that has no list. No list begins at the first of `items`, so it is nothing else as well. */
export const NONE = -1

/**
 * Of 32 bits each. Of the pairs of the phrases one bit in 3.4 is set, so that with two bits for each about one in twelve
 * of the other pairs passes, in no more memory than is always at hand.
 */
const BLOCKS = 1 << 14

function bitsOf(mix: number): number {
  return (1 << (mix & 31)) | (1 << (mix >>> 27))
}

/**
 * A table in which every number stands in the list of its pair, in the order in which they are given.
 * @param entries for each number three: the pair, and the number itself
 */
export function pairTable(entries: readonly number[]): PairTable {
  const lists = new Map<number, number[]>()
  for (let entry = 0; entry < entries.length; entry += 3) {
    const [first = 0, second = 0] = entries.slice(entry, entry + 2)
    if (first >= BOUND || second >= BOUND)
      throw new RangeError(`a pair of ${first} and ${second} has no place`)
    const key = first * BOUND + second
    const list = lists.get(key)
    const item = entries[entry + 2] ?? 0
    if (list) list.push(item)
    else lists.set(key, [item])
  }
  let length = 2
  while (length < lists.size * 1.25) length *= 2
  const maybe = new Int32Array(BLOCKS)
  const places = new Int32Array(length * 2).fill(NONE)
  const items = [0]
  for (const [key, list] of lists) {
    const mix = mixed(key)
    const block = (mix >>> 5) & (BLOCKS - 1)
    maybe[block] = numberAt(maybe, block) | bitsOf(mix)
    const place = placeOf(places, key)
    places[place] = key
    const [only = 0, ...others] = list
    places[place + 1] = others.length === 0 ? only : ~items.length
    if (others.length > 0) items.push(list.length, ...list)
  }
  return { maybe, places, items: Int32Array.from(items) }
}

/** The one number of a pair; `~` of where its list begins in `items` where it has more; `NONE` where it has none. */
export function foundAt({ maybe, places }: PairTable, first: number, second: number): number {
  const key = first * BOUND + second
  const mix = mixed(key)
  const bits = bitsOf(mix)
  if ((numberAt(maybe, (mix >>> 5) & (BLOCKS - 1)) & bits) !== bits) return NONE
  // What a free place has is `NONE` as well.
  return numberAt(places, placeOf(places, key) + 1)
}

/** Where a pair stands, or may be put: the length of the table is a power of two, and some of it is free. */
function placeOf(places: Int32Array, key: number): number {
  let place = (mixed(key) * 2) & (places.length - 1)
  while (places[place] !== key && places[place] !== NONE) place = (place + 2) & (places.length - 1)
  return place
}

function mixed(key: number): number {
  const spread = Math.imul(key, 0x9e37_79b1)
  return spread ^ (spread >>> 15)
}
