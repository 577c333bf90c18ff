import { fold } from './fold.ts'
import type { Token } from './tokens.ts'
import { isFunctionWord, type Word } from './vocabulary.ts'

/**
 * A phrase is written as words with a space between: `we|i help ..3 compan*`. `a|b` is either word, `stem*` any word
 * that begins so, `#` a number, `..3` up to three words of any kind. Matching walks forward once and never goes
 * back, so its time is bounded by the length of the phrase whatever the text.
 */
export type Phrase<Label> = { readonly id: number; readonly label: Label; readonly steps: readonly Step[] }

type Step = {
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

/** Every place where a phrase stands; `from` and `to` are positions in the tokens, `to` exclusive. */
export type Match<Label> = { readonly phrase: Phrase<Label>; readonly from: number; readonly to: number }

export type PhraseBook<Label> = (tokens: readonly Token[]) => readonly Match<Label>[]

/** How many words the book remembers the phrases of, before it forgets them all and starts again. */
const REMEMBERED_WORDS = 20_000

/**
 * Phrases to look for together. Each is kept under its rarest step, and tried only around a word of that step: thousands of phrases cost hardly more than the few that may be there.
 */
export function phraseBook<Label>(phrases: readonly Phrase<Label>[]): PhraseBook<Label> {
  const often = howOften(phrases)
  const byWord = new Map<string, Anchored<Label>[]>()
  const loose: Anchored<Label>[] = []
  for (const phrase of phrases) {
    const costs = phrase.steps.map((step) => cost(step, often))
    const at = costs.indexOf(Math.min(...costs))
    const step = phrase.steps[at]
    if (!step) continue
    const anchored = { phrase, step, nearest: at, farthest: at + slackBefore(phrase, at) }
    for (const word of step.words) byWord.set(word, [...(byWord.get(word) ?? []), anchored])
    if (step.stems.length > 0 || step.number) loose.push(anchored)
  }
  const remembered = new Map<Word, readonly Anchored<Label>[]>()

  function anchoredAt({ known, word }: Token): readonly Anchored<Label>[] {
    const before = remembered.get(known)
    if (before) return before
    const exact = byWord.get(word) ?? []
    const others = loose.filter((one) => fits(one.step, word) && !exact.includes(one))
    const found = others.length > 0 ? [...exact, ...others] : exact
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(known, found)
    return found
  }

  return (tokens) => {
    const found: Match<Label>[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (!token) continue
      for (const { phrase, nearest, farthest } of anchoredAt(token)) {
        for (let from = Math.max(0, at - farthest); from <= at - nearest; from += 1) {
          const to = end(tokens, from, phrase.steps)
          if (to > at) found.push({ phrase, from, to })
        }
      }
    }
    return found
  }
}

/** How many words may stand between the beginning of a phrase and one of its steps, besides the steps between. */
function slackBefore({ steps }: Phrase<unknown>, at: number): number {
  return steps.slice(1, at + 1).reduce((sum, { gap }) => sum + gap, 0)
}

/** A phrase under its rarest step, and how many words before that one the phrase may begin. */
type Anchored<Label> = {
  readonly phrase: Phrase<Label>
  readonly step: Step
  readonly nearest: number
  readonly farthest: number
}

/** In how many steps each word stands: the lists themselves say which words are common. */
function howOften(phrases: readonly Phrase<unknown>[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>()
  for (const { steps } of phrases) {
    for (const { words } of steps) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1)
  }
  return often
}

/** A stem and a number may stand for anything, so they make a poor key. */
const LOOSE_COST = 400

/** Small words stand everywhere. */
const SMALL_COST = 60

function cost({ words, stems, number }: Step, often: ReadonlyMap<string, number>): number {
  let sum = stems.length * LOOSE_COST + (number ? LOOSE_COST : 0)
  for (const word of words) sum += (often.get(word) ?? 0) + (isFunctionWord(word) ? SMALL_COST : 0)
  return sum
}

function end(tokens: readonly Token[], from: number, steps: readonly Step[]): number {
  const first = tokens[from]
  if (!first || !fits(steps[0], first.word)) return -1
  const { sentence } = first
  let at = from + 1
  for (let step = 1; step < steps.length; step += 1) {
    const next = steps[step]
    const last = at + (next?.gap ?? 0)
    while (true) {
      const token = tokens[at]
      if (!token || token.sentence !== sentence || at > last) return -1
      if (fits(next, token.word)) break
      if (isNegation(token.word)) return -1
      at += 1
    }
    at += 1
  }
  return at
}

function fits(step: Step | undefined, word: string): boolean {
  if (!step) return false
  if (step.words.has(word)) return true
  if (step.number && isNumber(word)) return true
  return step.stems.length > 0 && step.stems.some((stem) => word.startsWith(stem))
}

/** No gap reaches across these: "I am not looking for a job" looks for none. */
const NEGATIONS = new Set(
  'not never nicht kein keine keinen pas jamais nao nunca non mai niet geen nem'.split(' '),
)

/** True for the words that turn a phrase into its opposite. */
export function isNegation(word: string | undefined): boolean {
  return word !== undefined && NEGATIONS.has(word)
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}
