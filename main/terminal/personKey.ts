import type { Reply } from '../../shared/contract.ts'
import type { CallEngine } from '../engine/calls.ts'
import { named, saidBack } from './words.ts'

const MOST_NAMESAKES = 10

/** What a command says of a word that names somebody. */
export const personHelp =
  'PERSON is the key that queue and removals show, the link of the profile, or a name that only one has.'

const refusal = (message: string): Reply<never> => ({
  ok: false,
  error: { code: 'not-one-person', message },
})

/**
 * The key of the person that somebody names in the terminal by key, by link or by name.
 * @returns a failure with a sentence when nobody is known by it, or when several are: then with their keys. A key to the
 *   letter is nobody else's name.
 */
export async function personKey(call: CallEngine, word: string): Promise<Reply<string>> {
  const meant = await call('whoIsMeant', { word })
  if (!meant.ok) return meant
  const { key, namesakes } = meant.value
  const people = key === null ? namesakes : key === word ? [key] : [...new Set([key, ...namesakes])]
  const [first, ...others] = people
  const written = saidBack(word)
  if (first === undefined) {
    const how = 'Use the key that queue or removals shows, the link of the profile, or the whole name.'
    return refusal(`Nobody is known by "${written}". ${how}`)
  }
  if (others.length === 0) return { ok: true, value: first }
  const keys = named(people.map(saidBack), MOST_NAMESAKES)
  const are = key === null ? `are called ${written}` : `are known by "${written}"`
  return refusal(`${people.length} people ${are}. Name the one you mean by key: ${keys}.`)
}

/** The same of several words, in their order; the sentences of all the words that name nobody, or several. */
export async function personKeys(
  call: CallEngine,
  words: readonly string[],
): Promise<Reply<readonly string[]>> {
  const keys: string[] = []
  const faults = new Set<string>()
  for (const word of words) {
    const reply = await personKey(call, word)
    if (reply.ok) keys.push(reply.value)
    else faults.add(reply.error.message)
  }
  return faults.size === 0 ? { ok: true, value: keys } : refusal([...faults].join(' '))
}
