import { fold } from './fold.ts'

/**
 * A phrase is written as words with a space between: `we|i help ..3 compan*`. `a|b` is either word, `stem*` any word
 * that begins so, `#` a number, `..3` up to three words of any kind. Matching walks forward once and never goes
 * back, so its time is bounded by the length of the phrase whatever the text.
 */
export type Phrase<Label> = { readonly id: number; readonly label: Label; readonly steps: readonly Step[] }

/** Which words one place of a phrase takes. */
export type Step = {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly number: boolean
  /** How many words may stand between the step before and this one. */
  readonly gap: number
}

const SHORTEST_STEM = 3

/** Reads one written phrase. Throws for a phrase that says nothing: that is a mistake in a word list. */
export function parsePhrase<Label>(written: string, id: number, label: Label): Phrase<Label> {
  const steps: Step[] = []
  let gap = 0
  for (const part of written.split(' ')) {
    if (part.startsWith('..')) {
      gap = Number(part.slice(2))
      continue
    }
    const forms = part.split('|').map(fold)
    const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
    const words = new Set(forms.filter((form) => form !== '#' && !form.endsWith('*')))
    if (stems.some((stem) => stem.length < SHORTEST_STEM))
      throw new Error(`A stem of "${written}" is too short`)
    if (words.has('')) throw new Error(`An empty word in "${written}"`)
    steps.push({ words, stems, number: forms.includes('#'), gap })
    gap = 0
  }
  return { id, label, steps }
}
