import type { TypedLink } from './store/typedStore.ts'

/**
 * The newest batch that typed a profile link of one person which was not typed of them then; 0 when there is none. A
 * link that is typed again with other words joins nobody anew; one that was taken back in between does.
 * @param log of that person and the batches in force alone, in the order of the log
 */
export function linkedBy(log: readonly TypedLink[]): number {
  let newest = 0
  let before: ReadonlyMap<number, string> = new Map()
  for (const batch of new Set(log.map((line) => line.batch))) {
    const said = log
      .filter((line) => line.batch === batch)
      .map(({ identity, slug }) => [identity, slug] as const)
    const after = new Map([...before, ...said])
    if (batch !== null && hasNewLink(before, after)) newest = Math.max(newest, batch)
    before = after
  }
  return newest
}

/** What was typed may go from one identity of a person to another, which is no new link. */
function hasNewLink(before: ReadonlyMap<number, string>, after: ReadonlyMap<number, string>): boolean {
  const gone = [...before].filter(([identity, slug]) => after.get(identity) !== slug).map(([, slug]) => slug)
  return [...after].some(
    ([identity, slug]) => slug !== '' && before.get(identity) !== slug && !gone.includes(slug),
  )
}
