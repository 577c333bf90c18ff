import { store } from '../state.ts'

/** The name of a person that the window has met on a list or on the worklist; null for others. */
export function nameOf(key: string): string | null {
  const { lists, todo } = store.get()
  for (const { rows } of [lists.invitation, lists.connection]) {
    const row = rows.find((one) => one.key === key)
    if (row !== undefined) return row.name
  }
  const items = todo.phase === 'ready' ? todo.value : []
  return items.find(({ person }) => person.key === key)?.person.name ?? null
}
