import { isNumber } from './letters.ts'
import { negations } from './negations.ts'
import type { Phrase, Step } from './phrase.ts'

/** The words of phrases by numbers. */
type PhraseNumbers = {
  /** The number of a folded word; 0 where neither a phrase nor another list knows it. */
  readonly ofWord: (word: string) => number
  /** The words that a step takes, in rising order. */
  readonly ofStep: (step: Step) => readonly number[]
  /** All numbers are below. */
  readonly bound: number
  /** The words which turn a phrase into its opposite have the numbers from 1 up to this one. */
  readonly lastNegation: number
}

/** Stands for every number that is not written out in a phrase. */
const ANY_NUMBER = '#'

/** @param others words that have to be told apart as well, folded */
export function phraseNumbers(phrases: readonly Phrase<unknown>[], others: readonly string[]): PhraseNumbers {
  const steps = phrases.flatMap((phrase) => phrase.steps)
  const stems = [...new Set(steps.flatMap((step) => step.stems))].sort((a, b) => b.length - a.length)
  const numbers = new Map<string, number>()
  for (const form of [...negations, ...steps.flatMap(formsOf), ...others])
    if (!numbers.has(form)) numbers.set(form, numbers.size + 1)

  const numberOf = (form: string): number => numbers.get(form) ?? 0
  const forms = [...numbers.keys()]
  const anyNumber = forms.filter((form) => form === ANY_NUMBER || isNumber(form))
  const byStem = new Map(stems.map((stem) => [stem, forms.filter((form) => form.startsWith(stem))]))
  return {
    ofWord: (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      const stem = stems.find((one) => text.startsWith(one))
      if (stem !== undefined) return numberOf(`${stem}*`)
      return isNumber(text) ? numberOf(ANY_NUMBER) : 0
    },
    ofStep: ({ words, stems: begun, number }) => {
      const taken = new Set(words)
      for (const stem of begun) for (const form of byStem.get(stem) ?? []) taken.add(form)
      if (number) for (const form of anyNumber) taken.add(form)
      return [...taken].map(numberOf).sort((a, b) => a - b)
    },
    bound: numbers.size + 1,
    lastNegation: negations.size,
  }
}

/** What a step takes, as it is written. A stem stands for all words that begin so and are not written out anywhere. */
function formsOf({ words, stems, number }: Step): readonly string[] {
  return [...words, ...stems.map((stem) => `${stem}*`), ...(number ? [ANY_NUMBER] : [])]
}
