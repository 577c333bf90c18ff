import type { CallEngine } from '../engine/calls.ts'

/**
 * What some people of a batch of the log are called, in the order of their keys: by name, with the key after it where
 * another of them has the same name; by key alone whom the history does not name, as it holds the first 50 of a batch.
 */
export async function whomIn(
  call: CallEngine,
  batch: number,
  keys: readonly string[],
): Promise<readonly string[]> {
  const history = keys.length === 0 ? null : await call('history', {})
  const found = history?.ok ? history.value.find((one) => one.batch === batch) : undefined
  const names = new Map(found?.people.map(({ key, name }) => [key, name]))
  const all = keys.map((key) => names.get(key) ?? key)
  return keys.map((key, at) => {
    const name = all[at] ?? key
    return name !== key && all.filter((one) => one === name).length > 1 ? `${name} (${key})` : name
  })
}
