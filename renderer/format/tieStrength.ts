const steps = [
  { from: 0.5, word: 'strong', dots: '●●●' },
  { from: 0.25, word: 'fair', dots: '●●○' },
  { from: 0, word: 'weak', dots: '●○○' },
] as const

/** How much a tie says, from 0 to 1, in a word and as three dots. */
export function tieStrength(strength: number): { readonly word: string; readonly dots: string } {
  return steps.find(({ from }) => strength >= from) ?? steps[2]
}
