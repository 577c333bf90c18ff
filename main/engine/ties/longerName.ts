import { beginsSentence, standsNext } from './adjacency.ts'
import { isLegalForm } from './legalForms.ts'
import { connectives, followers, forerunners, qualifiers } from './organisationWords.ts'
import type { Page, Span } from './page.ts'
import { isCountryOrBranch } from './places.ts'
import { foldedWords } from './words.ts'

/**
 * Whether a name goes on before or after the words that were found, and so is another organisation's: "Technical
 * University of Ambrel", "Amber Foods". Words written large beside it tell, but for those that often stand there.
 */
export function isPartOfLongerName(page: Page, span: Span): boolean {
  return goesOnBefore(page, span) || goesOnAfter(page, span)
}

function goesOnBefore(page: Page, { first }: Span): boolean {
  const [before, word] = [page.words[first - 1], page.words[first]]
  if (!before || !word || !standsNext(page.text, before, word)) return false
  const plain = page.plain[first - 1]?.[0] ?? ''
  const university = page.plain.findIndex((words, at) => at >= first && words.includes('university'))
  const isUniversity = university >= first && university <= first + 2
  if (qualifiers.has(plain)) return isUniversity || before.capital
  if (!isUniversity || university === first || !page.hasCase) return false
  return before.capital && !forerunners.has(before.word) && !beginsSentence(page.text, page.words, first - 1)
}

function goesOnAfter({ text, words, hasCase }: Page, { first, last, end }: Span): boolean {
  const [word, next] = [words[last], words[last + 1]]
  if (!word || !next || end < word.end || !standsNext(text, word, next)) return false
  const isOneWord = first === last
  if (connectives.has(next.word)) {
    const other = words[last + 2]
    return isOneWord && hasCase && other?.capital === true && standsNext(text, next, other)
  }
  if (followers.has(next.word) || isLegalForm(next.word)) return false
  if (isCountryOrBranch(next.word, foldedWords)) return false
  if (!hasCase || (isOneWord && !word.capital)) return isOneWord
  return next.capital
}
