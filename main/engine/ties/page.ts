import { plainWords } from './organisation.ts'
import type { Word } from './words.ts'

/** A text that is searched. */
export type Page = {
  readonly text: string
  readonly words: readonly Word[]
  /** The plain spelling of each word, or of the two that `TU` stands for. */
  readonly plain: readonly (readonly string[])[]
  /** False when everything is in capitals. */
  readonly hasCase: boolean
}

/** Words of it, and where the last one ends. */
export type Span = { readonly first: number; readonly last: number; readonly end: number }

/** Makes a text ready to be searched for names of organisations. */
export const openPage = (text: string, words: readonly Word[]): Page => ({
  text,
  words,
  plain: words.map((word, at) => plainWords(word, words[at + 1], text)),
  hasCase: /\p{Ll}/u.test(text),
})
