import type { CallEngine } from '../engine/calls.ts'
import { foldName } from '../engine/readers/identity.ts'

const MOST = 5

/** The keys, five at most, of those on the lists who have this name: what was meant by a word that is no key. */
export async function sameName(call: CallEngine, name: string): Promise<readonly string[]> {
  const folded = foldName(name)
  if (folded === '') return []
  const lists = [
    await call('list', { stage: 'invitation', all: true }),
    await call('list', { stage: 'connection', all: true }),
  ]
  const keys = lists.flatMap((list) =>
    list.ok ? list.value.filter((row) => foldName(row.name) === folded).map((row) => row.key) : [],
  )
  return [...new Set(keys)].slice(0, MOST)
}
