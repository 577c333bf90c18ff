import { type Culture, cultures } from './cultures.ts'
import type { Random } from './random.ts'
import type { Language } from './texts/languages.ts'

/** After so many taken names, people get a second last name. */
const enoughTries = 6

export type Name = { readonly first: string; readonly last: string; readonly language: Language }

/** Gives names that no one else in the sample has, whatever the case, accents and spaces. */
export class Names {
  readonly #taken: Set<string>

  /** @param people whose names are taken already */
  constructor(people: readonly { readonly first: string; readonly last: string }[] = []) {
    this.#taken = new Set(people.map(({ first, last }) => searchable(`${first} ${last}`)))
  }

  /** @param language that the culture speaks; any if not given */
  next(random: Random, language?: Language): Name {
    const culture = pickCulture(random, language)
    let first = ''
    let last = ''
    for (let tries = 0; tries === 0 || this.#taken.has(searchable(`${first} ${last}`)); tries++) {
      first = random.pick(culture.firsts)
      last = lastName(culture, random)
      if (tries > enoughTries) last += `-${lastName(culture, random)}`
    }
    this.#taken.add(searchable(`${first} ${last}`))
    return { first, last, language: culture.language }
  }
}

function pickCulture(random: Random, language: Language | undefined): Culture {
  const fitting = cultures.filter((one) => !language || one.language === language)
  let left = random.next() * fitting.reduce((sum, one) => sum + one.share, 0)
  const found = fitting.find((one) => {
    left -= one.share
    return left < 0
  })
  if (!found) throw new Error(`No names in ${language}.`)
  return found
}

function lastName(culture: Culture, random: Random): string {
  return random.pick(culture.stems) + random.pick(culture.ends)
}

/** A name by its letters alone: without case, accents, spaces, and what follows a comma or bracket. */
export function searchable(name: string): string {
  return name
    .replace(/[,(].*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\P{L}+/gu, '')
}

const credentials = [', PhD', ', MBA', ', CPIM, CSCP', ', PMP®', ' (she/her)', ', Ph.D., FCILT', ' Jr.']
const decorations = [' 🚚', ' 📦', ' 🌍', ' ✨', ' 🔆']

/** What people add to their names: credentials, emoji, and spaces nobody sees. */
export function decorate(name: Name, random: Random): { readonly first: string; readonly last: string } {
  const { first, last } = name
  const roll = random.next()
  if (roll < 0.03) return { first, last: last + random.pick(credentials) }
  if (roll < 0.037) return { first, last: last + random.pick(decorations) }
  if (roll < 0.047) return { first: `${first} `, last }
  if (roll < 0.057) return { first, last: `${last}  ` }
  return { first, last }
}
