/** Of two readings of a text: the longer one, then the later in the alphabet; never the one that came last. */
export function richer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a > b ? a : b
}
