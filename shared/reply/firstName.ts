/** What may stand before a name, without its full stop. */
const TITLES = new Set('dr dra prof mr mrs ms mx miss sir ing dipl mag sr sra herr frau mme'.split(' '))

/**
 * The name by which to greet somebody: the first word of their name that is no title, without what stands around it
 * (`Dr. Ana 🌊 Silva, PhD` is `Ana`). Empty where the name holds nothing but a title, an initial or signs.
 */
export function firstName(name: string): string {
  const words = name.normalize('NFC').split(/\s+/u).map(bare)
  return words.find((word) => letters(word) > 1 && !TITLES.has(word.replaceAll('.', '').toLowerCase())) ?? ''
}

function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0
}
