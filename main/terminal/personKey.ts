import type { Reply } from '../../shared/contract.ts'
import type { CallEngine } from '../engine/calls.ts'
import { cut, named } from './words.ts'

const MOST_NAMESAKES = 10
/** As much of a word as is said back. */
const LONGEST = 100

/** What a command says of a word that names somebody. */
export const personHelp =
  'PERSON is the key that queue and removals show, the link of the profile, or a name that only one has.'

const refusal = (code: string, message: string): Reply<never> => ({ ok: false, error: { code, message } })

/**
 * The key of the person that somebody names in the terminal by key, by link or by name.
 * @returns a failure with a sentence when nobody is known by it, or when it is the name of several: then with their keys
 */
export async function personKey(call: CallEngine, word: string): Promise<Reply<string>> {
  const meant = await call('whoIsMeant', { word })
  if (!meant.ok) return meant
  const { key, namesakes } = meant.value
  const [first, ...others] = namesakes
  const only = key ?? (others.length === 0 ? first : undefined)
  if (only !== undefined) return { ok: true, value: only }
  const written = cut(word, LONGEST)
  if (first === undefined) {
    const how = 'Use the key that queue or removals shows, the link of the profile, or the whole name.'
    return refusal('unknown-person', `Nobody is known by "${written}". ${how}`)
  }
  const keys = named(
    namesakes.map((one) => cut(one, LONGEST)),
    MOST_NAMESAKES,
  )
  return refusal(
    'namesakes',
    `${namesakes.length} people are called ${written}. Name the one you mean by key: ${keys}.`,
  )
}

/** The same of several words, each person once; the sentences of all the words that name nobody, or several. */
export async function personKeys(
  call: CallEngine,
  words: readonly string[],
): Promise<Reply<readonly string[]>> {
  const keys = new Set<string>()
  const faults: string[] = []
  for (const word of words) {
    const reply = await personKey(call, word)
    if (reply.ok) keys.add(reply.value)
    else faults.push(reply.error.message)
  }
  return faults.length === 0 ? { ok: true, value: [...keys] } : refusal('unknown-person', faults.join(' '))
}
