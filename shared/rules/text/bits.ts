/** Adds one to the count of every bit that is set in the mask: bit n belongs to the nth count. */
export function addMask(counts: number[], mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest)
    counts[at] = (counts[at] ?? 0) + 1
  }
}
