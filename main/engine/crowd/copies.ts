import type { Copied } from '../../../shared/model/dossier.ts'
import { foldName } from '../readers/identity.ts'

/** A text that one person wrote to the owner: a note, or one of their first messages. */
export type Written = {
  readonly person: number
  /** ISO 8601 UTC; empty when unknown. */
  readonly at: string
  readonly text: string
}

/** Shorter texts are alike by chance. */
const LEAST_WORDS = 12
const SHINGLE_WORDS = 4
/** Two texts are copies when so much of their signatures is equal: names and a company may differ. */
const ALIKE = 0.5
/** MinHash (Broder 1997): sixteen smallest hashes, compared in eight bands of two. */
const SIGNATURE = 16
const BAND = 2
const LONGEST = 2000

/** FNV-1a over the characters of some words. */
function hash(words: readonly string[], from: number, to: number): number {
  let value = 0x811c9dc5
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
    value = Math.imul(value ^ 32, 0x01000193)
  }
  return value >>> 0
}

/** Another order of all hashes for each place of the signature. */
function reordered(value: number, place: number): number {
  let mixed = Math.imul(value ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** The signature of a text; null when it has too few words. */
function signatureOf(text: string): Uint32Array | null {
  const words = foldName(text.slice(0, LONGEST).replace(/[,，]/g, ' ')).split(' ')
  if (words.length < LEAST_WORDS) return null
  const least = new Uint32Array(SIGNATURE).fill(0xffffffff)
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    const shingle = hash(words, at, at + SHINGLE_WORDS)
    for (let place = 0; place < SIGNATURE; place += 1) {
      const value = reordered(shingle, place)
      if (value < (least[place] ?? 0)) least[place] = value
    }
  }
  return least
}

const areAlike = (a: Uint32Array, b: Uint32Array): boolean =>
  a.filter((value, place) => value === b[place]).length >= SIGNATURE * ALIKE

type Signed = Written & { readonly signature: Uint32Array }

/** Texts that grow together: for each the one it was put to, and so on up to the first of its group. */
class Groups {
  readonly #above: Int32Array

  constructor(size: number) {
    this.#above = Int32Array.from({ length: size }, (_, at) => at)
  }

  first(of: number): number {
    let at = of
    while (this.#above[at] !== at) {
      this.#above[at] = this.#above[this.#above[at] ?? at] ?? at
      at = this.#above[at] ?? at
    }
    return at
  }

  unite(a: number, b: number): void {
    this.#above[Math.max(this.first(a), this.first(b))] = Math.min(this.first(a), this.first(b))
  }
}

/** Unites the texts that share a band with the first of them. */
function uniteAlike(texts: readonly Signed[], groups: Groups): void {
  for (let band = 0; band < SIGNATURE; band += BAND) {
    const first = new Map<string, number>()
    for (const [at, { signature }] of texts.entries()) {
      const key = signature.slice(band, band + BAND).join(' ')
      const other = first.get(key)
      const theirs = other === undefined ? undefined : texts[other]?.signature
      if (other === undefined) first.set(key, at)
      else if (theirs && areAlike(signature, theirs)) groups.unite(at, other)
    }
  }
}

/** A text that several people sent, with the others that are nearly the same. */
export type Crowd = {
  readonly people: number
  /** In the words in which most sent it. */
  readonly text: string
  readonly texts: readonly Written[]
  /** Those whose day is known, the earliest first. */
  readonly dated: readonly Written[]
}

function crowdOf(texts: readonly Written[]): Crowd {
  const dated = texts.filter(({ at }) => at !== '').sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const times = new Map<string, number>()
  for (const { text } of texts) times.set(text, (times.get(text) ?? 0) + 1)
  const [[text = ''] = []] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { people: new Set(texts.map(({ person }) => person)).size, text, texts, dated }
}

function copiedFrom({ person, text }: Written, { people, dated }: Crowd): Copied {
  const isOthers = (one: Written): boolean => one.person !== person
  return {
    text,
    others: people - 1,
    from: dated.find(isOthers)?.at ?? null,
    until: dated.findLast(isOthers)?.at ?? null,
  }
}

/** The texts that have a signature, in the order of the alphabet: the answer must not depend on that of the rows. */
function signed(texts: Iterable<Written>): readonly Signed[] {
  const found: Signed[] = []
  for (const one of texts) {
    const signature = signatureOf(one.text)
    if (signature !== null) found.push({ ...one, signature })
  }
  return found.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
}

/**
 * Finds texts that several people sent: exact and near copies. Does not depend on the order of the texts.
 * @returns the most frequent first
 */
export function findCrowds(texts: Iterable<Written>): readonly Crowd[] {
  const all = signed(texts)
  const groups = new Groups(all.length)
  uniteAlike(all, groups)
  const members = Map.groupBy(all.keys(), (at) => groups.first(at))
  return [...members.values()]
    .filter((places) => places.length > 1)
    .map((places) => crowdOf(places.flatMap((at) => all[at] ?? [])))
    .filter(({ people }) => people > 1)
    .sort((a, b) => b.people - a.people || (a.text < b.text ? -1 : 1))
}

/** By person, each of their texts that others sent too. */
export function copiesIn(crowds: readonly Crowd[]): ReadonlyMap<number, readonly Copied[]> {
  const found = new Map<number, Copied[]>()
  for (const crowd of crowds) {
    for (const one of crowd.texts) {
      // Two sources may give the same note of one person.
      const own = found.get(one.person) ?? []
      if (!own.some(({ text }) => text === one.text)) found.set(one.person, [...own, copiedFrom(one, crowd)])
    }
  }
  return found
}
