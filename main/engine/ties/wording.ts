/** `one message`, `3 messages`. */
export const times = (count: number, what: string): string =>
  count === 1 ? `one ${what}` : `${count} ${what}s`

/** `A`, `A and B`, `A, B and 3 more`: those of `count` that are given by name. */
export function someOf(names: readonly string[], count: number): string {
  const more = count - names.length
  const all = more > 0 ? [...names, `${more} more`] : names
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
