/**
 * The word of a list that was probably meant by a mistyped one: the shortest that holds it, else the one that takes the
 * fewest letters to be put in, left out, changed or swapped with the next; null when even that takes more than every
 * third.
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const low = written.toLowerCase()
  const [holds] = low.length < SHORTEST_PART ? [] : known.filter(holding(low)).sort(byLength)
  if (holds !== undefined) return holds
  const [best] = known
    .map((one) => ({ one, steps: steps(low, one.toLowerCase()) }))
    .filter(({ one, steps: many }) => many * 3 <= Math.max(one.length, low.length))
    .sort((a, b) => a.steps - b.steps)
  return best?.one ?? null
}

/** ` Did you mean pitches?`, to be said after a sentence; empty when nothing is near. */
export function didYouMean(written: string, known: readonly string[], before = ''): string {
  const one = nearest(written, known)
  return one === null ? '' : ` Did you mean ${before}${one}?`
}

const SHORTEST_PART = 4
const holding = (part: string) => (one: string) => one.toLowerCase().includes(part)
const byLength = (a: string, b: string): number => a.length - b.length
/** What is longer was no mistyped word, and would take long to compare. */
const LONGEST = 60

/**
 * How many letters have to be put in, left out, changed or swapped with the next to make one word of the other (Damerau,
 * 1964), no letter twice.
 */
function steps(from: string, to: string): number {
  if (Math.max(from.length, to.length) > LONGEST) return Number.POSITIVE_INFINITY
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let at = 0; at < from.length; at += 1) {
    const next = [at + 1]
    for (let other = 0; other < to.length; other += 1) {
      const [left, above, corner] = [next[other] ?? 0, row[other + 1] ?? 0, row[other] ?? 0]
      const changed = corner + (from[at] === to[other] ? 0 : 1)
      const isSwapped = from[at] === to[other - 1] && from[at - 1] === to[other]
      const swapped = isSwapped ? (before[other - 1] ?? changed) + 1 : changed
      next.push(Math.min(left + 1, above + 1, changed, swapped))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
