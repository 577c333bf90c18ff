/** What is in either. */
export function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b])
}

/** What is in the first and not in the second. The first itself when that is all of it. */
export function without<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  const rest = [...a].filter((one) => !b.has(one))
  return rest.length === a.size ? a : new Set(rest)
}
