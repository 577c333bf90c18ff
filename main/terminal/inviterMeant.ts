import { alreadyConnected, isConnected } from '../../shared/alreadyConnected.ts'
import type { Reply } from '../../shared/contract.ts'
import type { Typed } from '../../shared/results.ts'
import type { CallEngine } from '../engine/calls.ts'
import { personKey } from './personKey.ts'
import { plain } from './plain.ts'
import { saidBack } from './words.ts'

/** Somebody who stands at the door, and what was typed of their invitation before. */
export type Inviter = { readonly key: string; readonly typed: Typed | null }

/** What nobody is called: a link, `name:` or `urn:`, an e-mail address, a word that is percent-encoded. */
const KEY = /linkedin\.com|^(?:https?|name|urn):|^[^\s@]+@[^\s@]+$|^\S*%[\da-f]{2}\S*$/i

/**
 * Whose invitation is completed by `add`. A single word may be the name of one and, but for its capitals, the key of
 * another: it is taken for a key where it can be nothing else, or is the key to the letter.
 * @returns null when the word is the name of somebody to be added; a failure for a key or a link of nobody at the door
 */
export async function inviterMeant(call: CallEngine, word: string): Promise<Reply<Inviter | null>> {
  const meant = await call('whoIsMeant', { word })
  if (!meant.ok) return meant
  const { key, namesakes } = meant.value
  const isKey = key === word || (key !== null && isOtherSlug(word, key)) || KEY.test(word)
  if (isKey && key !== null) return byKey(call, key, word)
  if (isKey) {
    return refusal(
      `Nobody is known by "${saidBack(word)}". Write the name of who invited you, and the link after --url.`,
    )
  }
  // Whose profile is known is not completed by name: it may be a namesake who invited.
  const named = namesakes.find((one) => one.startsWith('name:'))
  const known = named === undefined ? null : await atDoor(call, named)
  return { ok: true, value: known?.ok ? known.value : null }
}

/**
 * Whose invitation a name stands for where something typed is taken back, which adds nobody: also of somebody whose
 * profile is known.
 * @returns null when nobody of that name stands at the door; a failure when several people have it
 */
export async function inviterNamed(call: CallEngine, name: string): Promise<Reply<Inviter | null>> {
  const meant = await call('whoIsMeant', { word: name })
  if (!meant.ok) return meant
  if (meant.value.namesakes.length === 0) return { ok: true, value: null }
  const key = await personKey(call, name)
  if (!key.ok) return key
  const known = await atDoor(call, key.value)
  return known.ok || known.error.code !== 'not-at-this-door' ? known : { ok: true, value: null }
}

/** Whether a word, to the letter, is the end of a link of somebody whose key is that of another link of theirs. */
const isOtherSlug = (word: string, key: string): boolean => {
  const plainly = word.normalize('NFC').toLowerCase()
  return word.normalize('NFC') === plainly && plainly !== key
}

/** Of a connection what was typed before may be corrected or taken back, but nothing is typed anew. */
async function byKey(call: CallEngine, key: string, word: string): Promise<Reply<Inviter>> {
  const known = await atDoor(call, key)
  if (known.ok) return known.value.typed === null ? ((await refusedAsConnected(call, key)) ?? known) : known
  return known.error.code === 'not-at-this-door' ? elsewhere(call, key, word) : known
}

async function atDoor(call: CallEngine, person: string): Promise<Reply<Inviter>> {
  const known = await call('detail', { stage: 'invitation', person })
  return known.ok ? { ok: true, value: { key: person, typed: known.value.typed } } : known
}

/** That somebody is a connection already; null when they are none. */
async function refusedAsConnected(call: CallEngine, person: string): Promise<Reply<never> | null> {
  const connected = await call('detail', { stage: 'connection', person })
  if (!connected.ok || !isConnected(connected.value)) return null
  const { dossier, statusSays } = connected.value
  return refusal(alreadyConnected(plain(dossier.person.name), plain(statusSays)))
}

async function elsewhere(call: CallEngine, person: string, word: string): Promise<Reply<never>> {
  const refused = await refusedAsConnected(call, person)
  if (refused !== null) return refused
  const connected = await call('detail', { stage: 'connection', person })
  const link = await call('profileUrl', { person })
  const name = connected.ok ? plain(connected.value.dossier.person.name) : 'somebody'
  const after = link.ok && link.value !== null ? `, and ${plain(link.value)} after --url` : ''
  return refusal(
    `"${saidBack(word)}" is ${name}, from whom no invitation is known. ` +
      `To add one, write their name${after}; for somebody else, write the whole name.`,
  )
}

const refusal = (message: string): Reply<never> => ({ ok: false, error: { code: 'no-inviter', message } })
