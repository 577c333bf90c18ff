import type { Random } from './random.ts'

/** Gives each person a slug of their own, as LinkedIn makes them: lower case, some with a number at the end. */
export class Slugs {
  readonly #taken: Set<string>

  /** @param people whose slugs are taken already */
  constructor(people: readonly { readonly slug: string }[] = []) {
    this.#taken = new Set(people.map(({ slug }) => slug))
  }

  next(name: { readonly first: string; readonly last: string }, random: Random): string {
    const keepsAccents = random.chance(0.35)
    const words = `${name.first} ${name.last}`.normalize(keepsAccents ? 'NFC' : 'NFD').toLowerCase()
    const plain = words
      .replace(/\p{Mn}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .normalize('NFC')
    let slug = random.chance(0.4) ? plain : `${plain}-${tail(random)}`
    while (this.#taken.has(slug)) slug = `${plain}-${tail(random)}`
    this.#taken.add(slug)
    return slug
  }
}

function tail(random: Random): string {
  return random.between(0x10000000, 0x7fffffff).toString(36) + random.between(100, 999)
}
