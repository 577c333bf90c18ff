import { foldName, profileSlug } from './readers/identity.ts'
import type { Workspace } from './workspace.ts'

/** Whom a word means: the person with this key if there is one, and everyone with this name. */
export type Meant = { readonly key: string | null; readonly namesakes: readonly string[] }

const NAME = 'name:'

/**
 * Whom the owner means by a word: the key itself as lists show it, the link of the profile page, either of them in
 * capitals or percent-encoded, or a name as names are compared. One word may be the key of one person and the name of
 * another. Of namesakes those who stand at a door, if any does.
 */
export function whoIsMeant({ people }: Workspace, word: string): Meant {
  const key = [word, asImported(word)].find((one) => people.byKey(one) !== null) ?? null
  const named = people.named(foldName(word))
  const atDoor = named.filter((one) => one.atDoor === 1)
  return { key, namesakes: (atDoor.length > 0 ? atDoor : named).map((one) => one.key) }
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
