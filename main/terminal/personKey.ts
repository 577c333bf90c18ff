import type { CallEngine } from '../engine/calls.ts'
import { foldName, profileSlug } from '../engine/readers/identity.ts'

const NAME = 'name:'

/**
 * The key of the person that somebody names in the terminal: the key itself as `queue` shows it, the link of the
 * profile page, either of them in capitals or percent-encoded, or the name of somebody known by name alone. Whether such a person is known is not said.
 */
export async function personKey(call: CallEngine, word: string): Promise<string> {
  const known = await call('profileUrl', { person: word })
  if (known.ok && known.value !== null) return word
  const named = `${NAME}${foldName(word)}`
  const isName = / /.test(word.trim()) && (await call('detail', { stage: 'invitation', person: named })).ok
  return isName ? named : asImported(word)
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
