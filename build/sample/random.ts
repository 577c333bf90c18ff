/**
 * Numbers that look random and are the same for the same seeds on every machine (mulberry32, by Tommy Ettinger,
 * public domain).
 */
export class Random {
  #state = 0x9e3779b9

  /** @param seeds whole numbers; each of them changes the whole sequence */
  constructor(...seeds: readonly number[]) {
    for (const seed of seeds) {
      this.#state = Math.imul(this.#state ^ seed, 0x85ebca6b) | 0
      this.#state = this.#step()
    }
  }

  #step(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    return this.#step() / 0x1_0000_0000
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.next() * list.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }

  /** A shuffled copy. */
  shuffle<Item>(list: readonly Item[]): Item[] {
    const keyed = list.map((item) => ({ item, at: this.next() }))
    return keyed.sort((a, b) => a.at - b.at).map(({ item }) => item)
  }
}
