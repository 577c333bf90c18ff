import { useEffect, useSyncExternalStore } from 'react'
import type { Reply } from '../shared/contract.ts'
import type { Stage } from '../shared/model/verdict.ts'
import type { Detail } from '../shared/results.ts'
import { ask } from './api.ts'
import { createStore } from './store.ts'

/** How many dossiers are kept: enough to walk back and forth, few enough to forget about. */
const MOST_KEPT = 60

type Kept = ReadonlyMap<string, Reply<Detail>>

const kept = createStore<Kept>(new Map())
const asked = new Map<string, Promise<void>>()

/** The dossier of a person, null until it is known. The neighbours are fetched after it, so that a step is at once. */
export function useDetail(stage: Stage, key: string, neighbours: readonly string[]): Reply<Detail> | null {
  const reply = useSyncExternalStore(kept.subscribe, () => kept.get().get(idOf(stage, key)) ?? null)
  const near = neighbours.join('\n')
  const known = reply !== null
  useEffect(() => {
    let current = true
    const begin = async (): Promise<void> => {
      // A key that is held down passes people by: only those who stay are asked about.
      if (!known) await fetchDetail(stage, key)
      for (const one of near.split('\n').filter(Boolean)) if (current) await fetchDetail(stage, one)
    }
    void begin()
    return () => {
      current = false
    }
  }, [stage, key, known, near])
  return reply
}

/** Puts in what the engine answered to something else than `detail`. */
export function keepDetail(stage: Stage, key: string, detail: Detail): void {
  put(idOf(stage, key), { ok: true, value: detail })
}

/** Forgets some people, or everyone, so that they are asked about anew. */
export function forgetDetails(people?: readonly string[]): void {
  const gone = people && new Set(people.flatMap((key) => [idOf('invitation', key), idOf('connection', key)]))
  for (const id of asked.keys()) if (gone?.has(id) ?? true) asked.delete(id)
  kept.update((map) => new Map([...map].filter(([id]) => gone !== undefined && !gone.has(id))))
}

function fetchDetail(stage: Stage, key: string): Promise<void> {
  const id = idOf(stage, key)
  if (kept.get().has(id)) return Promise.resolve()
  const running = asked.get(id)
  if (running !== undefined) return running
  const fetching = ask('detail', { stage, person: key }).then((reply) => {
    // Forgotten while it was on its way: it may speak of how things were.
    if (asked.get(id) !== fetching) return
    asked.delete(id)
    put(id, reply)
  })
  asked.set(id, fetching)
  return fetching
}

function put(id: string, reply: Reply<Detail>): void {
  kept.update((map) => {
    const others = [...map].filter(([other]) => other !== id)
    return new Map([...others.slice(-(MOST_KEPT - 1)), [id, reply]])
  })
}

function idOf(stage: Stage, key: string): string {
  return `${stage} ${key}`
}
