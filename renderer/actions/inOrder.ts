let last: Promise<unknown> = Promise.resolve()

/** Runs what changes the log, and what must see it, one after the other in the order in which it was asked for. */
export function inOrder<T>(task: () => Promise<T>): Promise<T> {
  const next = last.then(task)
  last = next.catch(() => undefined)
  return next
}
