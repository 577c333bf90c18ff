import type { Page } from '../../../../shared/rules/text/page.ts'
import type { PhraseBook } from '../../../../shared/rules/text/phraseBook.ts'
import { foldedOn, split } from '../../../../shared/rules/text/split.ts'

/** The page of a text with its words numbered as this book knows them, and not as that of all word lists does. */
export function pageFor({ numberOf }: PhraseBook, text: string): Page {
  const page = split(text)
  const number = page.number.slice()
  for (const [at, word] of foldedOn(text, page).entries()) number[at] = numberOf(word)
  return { ...page, number }
}
