import type { Entry } from './known.ts'
import { type Written, written } from './organisations.ts'
import { owner } from './owner.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'

/**
 * An entry with the address that LinkedIn shows may call them anything; others have the profile's name, without its
 * accents and credentials, and addresses that no other file has.
 */
export function entryOf(person: Person, at: number, random: Random): Entry {
  const away = `${person.slug.normalize('NFD').replace(/[^a-z0-9]/g, '')}${person.index}`
  const base = { title: random.chance(0.4) ? person.position : '', at, company: companyOf(person, random) }
  const first = person.first.trim()
  if (person.showsEmail && person.connectedAt !== null) {
    const address = random.chance(0.3) ? person.email.toUpperCase() : person.email
    return { ...base, first, last: `${person.last.slice(0, 1)}.`, emails: [address, `${away}@home.example`] }
  }
  const plain = (text: string): string =>
    text
      .replace(/,.*$/, '')
      .replace(/[^\p{L}\p{M}' .-]/gu, '')
      .trim()
  const bare = (text: string): string =>
    random.chance(0.5) ? text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : text
  const isPlain = !/[()]|Jr\./.test(person.last)
  const [given, family] = isPlain ? [plain(first), plain(person.last)] : [first, person.last.trim()]
  const emails = [`${away}@home.example`, `${away}@work.example`].slice(0, random.between(0, 2))
  return { ...base, first: bare(given), last: bare(family), emails }
}

/** Where the address book has them: half of the time at a company where the owner worked too. */
function companyOf(person: Person, random: Random): Written {
  if (random.chance(0.4)) return { id: '', text: '' }
  if (person.kind !== 'bare-entry' && random.chance(0.6)) return { id: person.employer, text: person.company }
  return written(random.pick(owner.formerCompanies), random)
}
