/** Without case and accents, so that `jose` finds José. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  // Most texts have no letter beyond ASCII; taking letters apart is what costs.
  return /[\u00c0-\u1fff\u2070-\uffff]/.test(lower) ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '') : lower
}
