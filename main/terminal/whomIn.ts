import type { CallEngine } from '../engine/calls.ts'

/**
 * What the people of a batch of the log are called: by name, with the key where another of them has the same one; by
 * key alone where a batch is of so many that the history does not name them all.
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
