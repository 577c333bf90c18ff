import { commonness, commonWordNear } from './commonWords.ts'
import type { IsWord } from './dictionary.ts'

/** `one` is null when several words are as near, none of them common. */
export type Nearest = {
  readonly one: string | null
  readonly isCommon: boolean
  /** How far off: see `COST`. */
  readonly cost: number
}

type Candidate = { readonly word: string; readonly cost: number }

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const VOWELS = 'aeiouy'

/** Letters and sounds that writers take for each other. */
const confusions: readonly (readonly [string, string])[] = [
  ['c', 's'],
  ['s', 'c'],
  ['c', 'k'],
  ['k', 'c'],
  ['s', 'z'],
  ['z', 's'],
  ['f', 'ph'],
  ['t', 'c'],
  ['sion', 'tion'],
  ['tion', 'sion'],
  ['tion', 'cian'],
  ['ley', 'ly'],
  ['aly', 'ally'],
  ['ei', 'ie'],
]

/** Slips of pen and ear cost least, then a forgotten letter, one too many, a wrong one. */
export const COST = { slip: 1, vowel: 1.1, forgotten: 1.4, needless: 1.6, wrong: 2 } as const

/** A common word may be this much further off than a rare one, and still be what was meant. */
const COMMON_GRACE = 1

/** Of words that are as near, give or take this much, the commonest was meant. */
const AS_NEAR = { common: 0.5, rare: 0.25 } as const

/** Shorter words have too many neighbours for two slips at once. */
const LONG_ENOUGH_FOR_TWO = 7

/** In longer words only slips are looked for: they have too many letters to try each. */
const LONGEST_TRIED = 14

/**
 * The word that was probably meant by one that is no word: one slip away, or two slips from a common one.
 * @param word lower case, without accents, at most 30 letters
 * @returns null when no word is near
 */
export function nearest(word: string, isWord: IsWord): Nearest | null {
  const tried = word.length > LONGEST_TRIED ? slips(word) : [...slips(word), ...otherLetters(word)]
  const near = tried.filter((one) => isWord(one.word))
  if (near.length > 0) return choose(near)
  if (word.length < LONG_ENOUGH_FOR_TWO) return null
  const one = commonWordNear(word, isWord)
  return one === null ? null : { one, isCommon: true, cost: 2 * COST.slip }
}

function choose(candidates: readonly Candidate[]): Nearest | null {
  const common = candidates.filter(({ word }) => commonness(word) !== null)
  const [least, leastCommon] = [leastCost(candidates), leastCost(common)]
  if (least === null) return null
  if (leastCommon !== null && leastCommon <= least + COMMON_GRACE) {
    const near = common.filter(({ cost }) => cost <= leastCommon + AS_NEAR.common)
    const [best] = near.toSorted((a, b) => (commonness(a.word) ?? 0) - (commonness(b.word) ?? 0))
    if (best) return { one: best.word, isCommon: true, cost: best.cost }
  }
  const near = candidates.filter(({ cost }) => cost <= least + AS_NEAR.rare)
  const [one = null, ...others] = new Set(near.map(({ word }) => word))
  return { one: others.length === 0 ? one : null, isCommon: false, cost: least }
}

function leastCost(candidates: readonly Candidate[]): number | null {
  return candidates.reduce<number | null>((least, { cost }) => Math.min(least ?? cost, cost), null)
}

/** Neighbours swapped, a letter doubled or not, another vowel, another letter for the same sound. */
function slips(word: string): readonly Candidate[] {
  const made: Candidate[] = []
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter, next, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 1),
    ]
    if (letter === next) made.push({ word: before + after, cost: COST.slip })
    else if (next) made.push({ word: before + next + letter + word.slice(at + 2), cost: COST.slip })
    made.push({ word: before + letter + letter + after, cost: COST.slip })
    if (VOWELS.includes(letter)) {
      for (const vowel of VOWELS)
        if (vowel !== letter) made.push({ word: before + vowel + after, cost: COST.vowel })
    }
    for (const [wrong, right] of confusions) {
      if (word.startsWith(wrong, at))
        made.push({ word: before + right + word.slice(at + wrong.length), cost: COST.slip })
    }
  }
  return made
}

function forgotten(word: string): readonly Candidate[] {
  const made: Candidate[] = []
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of LETTERS)
      made.push({ word: word.slice(0, at) + letter + word.slice(at), cost: COST.forgotten })
  }
  return made
}

function otherLetters(word: string): readonly Candidate[] {
  const made = [...forgotten(word)]
  for (let at = 0; at < word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    made.push({ word: before + after, cost: COST.needless })
    for (const letter of LETTERS) made.push({ word: before + letter + after, cost: COST.wrong })
  }
  return made
}
