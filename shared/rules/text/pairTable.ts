/** A list of numbers for each of many pairs of numbers, both of them from 0 up and below `BOUND`. */
export type PairTable = {
  /** A bit for each pair, and by chance for some others: most pairs of a text are in no table, and are gone here. */
  readonly maybe: Int32Array
  /** The pairs, each as one number, at the places where they are looked for; `FREE` where none is. */
  readonly keys: Int32Array
  /** Where in `items` the list of the pair at a place begins: with its length. */
  readonly begins: Int32Array
  readonly items: Int32Array
}

const BOUND = 1 << 15
const FREE = -1

/** So many bits that one in twelve is set, in no more memory than is always at hand. */
const BITS = 1 << 19

/**
 * A table in which every number stands in the list of its pair, in the order in which they are given.
 * @param entries for each number three: the pair, and the number itself
 */
export function pairTable(entries: readonly number[]): PairTable {
  const count = entries.length / 3
  let length = 2
  while (length < count * 2) length *= 2
  const maybe = new Int32Array(BITS >> 5)
  const keys = new Int32Array(length).fill(FREE)
  const sizes = new Int32Array(length)
  const places = new Int32Array(count)
  for (let entry = 0; entry < count; entry += 1) {
    const key = (entries[3 * entry] ?? 0) * BOUND + (entries[3 * entry + 1] ?? 0)
    const place = placeOf(keys, key)
    const bit = bitOf(key)
    maybe[bit >> 5] = (maybe[bit >> 5] ?? 0) | (1 << (bit & 31))
    keys[place] = key
    sizes[place] = (sizes[place] ?? 0) + 1
    places[entry] = place
  }
  const begins = new Int32Array(length)
  let end = 0
  for (let place = 0; place < length; place += 1) {
    const size = sizes[place] ?? 0
    begins[place] = end
    if (size > 0) end += size + 1
  }
  const items = new Int32Array(end)
  for (let entry = 0; entry < count; entry += 1) {
    const begin = begins[places[entry] ?? 0] ?? 0
    const listed = (items[begin] ?? 0) + 1
    items[begin] = listed
    items[begin + listed] = entries[3 * entry + 2] ?? 0
  }
  return { maybe, keys, begins, items }
}

/** Where in `items` the list of a pair begins, with its length; -1 when it has none. */
export function listOfPair({ maybe, keys, begins }: PairTable, first: number, second: number): number {
  const key = first * BOUND + second
  const bit = bitOf(key)
  if ((((maybe[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 0) return -1
  const place = placeOf(keys, key)
  return keys[place] === FREE ? -1 : (begins[place] ?? -1)
}

/** Where a pair stands, or may be put: the length of the table is a power of two, and some of it is free. */
function placeOf(keys: Int32Array, key: number): number {
  let place = mixed(key) & (keys.length - 1)
  while (keys[place] !== key && keys[place] !== FREE) place = (place + 1) & (keys.length - 1)
  return place
}

function bitOf(key: number): number {
  return mixed(key) & (BITS - 1)
}

function mixed(key: number): number {
  const spread = Math.imul(key, 0x9e37_79b1)
  return spread ^ (spread >>> 15)
}
