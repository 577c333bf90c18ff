import { foldName, profileSlug } from './readers/identity.ts'
import type { PersonStore } from './store/personStore.ts'
import type { Workspace } from './workspace.ts'

/** Whom a word means: the person with this key if there is one, and everyone with this name. */
export type Meant = { readonly key: string | null; readonly namesakes: readonly string[] }

const NAME = 'name:'

/**
 * Whom the owner means by a word: the key itself as lists show it, any link of a profile page of theirs or the end of
 * it, each of them in capitals or percent-encoded, or a name as names are compared. One word may be the key of one person and the name of
 * another. Of namesakes those who stand at a door, if any does.
 */
export function whoIsMeant({ people }: Workspace, word: string): Meant {
  const written = [word, asImported(word)]
  const key = written.find((one) => people.byKey(one) !== null) ?? keyOfSlug(people, written)
  const named = people.named(foldName(word))
  const atDoor = named.filter((one) => one.atDoor === 1)
  return { key, namesakes: (atDoor.length > 0 ? atDoor : named).map((one) => one.key) }
}

/** The key of whoever has a profile link that ends so: of one person's several links one alone is their key. */
function keyOfSlug(people: PersonStore, slugs: readonly string[]): string | null {
  const person = slugs
    .map((slug) => (slug === '' ? null : people.bySlug(slug)))
    .find((found) => found !== null)
  return person === undefined ? null : people.keyOf(person)
}

/** Written as the importer writes it. */
function asImported(word: string): string {
  if (/linkedin\.com\/in\//i.test(word)) return profileSlug(word) ?? word
  const plain = word.trim().normalize('NFC').toLowerCase()
  if (plain.startsWith(NAME)) {
    const name = plain.slice(NAME.length)
    return `${NAME}${foldName(name) || name}`
  }
  return /[/?#]/.test(plain) ? plain : (profileSlug(`https://www.linkedin.com/in/${plain}`) ?? plain)
}
