import { ask } from '../api.ts'
import { store } from '../state.ts'

/** The name of a person that the window has met on a list, on the worklist or in the history; null for others. */
export function nameOf(key: string): string | null {
  const { lists, todo, history } = store.get()
  for (const { rows } of [lists.invitation, lists.connection]) {
    const row = rows.find((one) => one.key === key)
    if (row !== undefined) return row.name
  }
  const items = todo.phase === 'ready' ? todo.value : []
  const item = items.find(({ person }) => person.key === key)
  if (item !== undefined) return item.person.name
  const batches = history.phase === 'ready' ? history.value : []
  for (const { people } of batches) {
    const one = people.find((person) => person.key === key)
    if (one !== undefined) return one.name
  }
  return null
}

/** The name of somebody whom the window has not met, from their dossier; null when they stand at neither door. */
export async function soughtName(key: string): Promise<string | null> {
  for (const stage of ['invitation', 'connection'] as const) {
    const reply = await ask('detail', { stage, person: key })
    if (reply.ok) return reply.value.dossier.person.name
  }
  return null
}
