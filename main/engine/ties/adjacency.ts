import { abbreviations } from './organisationWords.ts'
import type { Word } from './words.ts'

const NEXT = /^(?:[ \t\u00a0\u202f]+|[-&+]|[ \u00a0]?[&+][ \u00a0]?)$/
const WITHIN = /^[ \t\u00a0\u202f]*[&+\-–/,'’]?[ \t\u00a0\u202f]*$/
const AFTER_SHORT = /^\.[ \t\u00a0\u202f]*[,&]?[ \t\u00a0\u202f]*$/

/** Whether nothing but a space, a hyphen or "&" parts two words: the second may go on with the name of the first. */
export const standsNext = (text: string, a: Word, b: Word): boolean => NEXT.test(text.slice(a.end, b.start))

/** Whether two words can stand in one name: no sentence, line or bracket ends between them. */
export function staysInName(text: string, a: Word, b: Word): boolean {
  if (b.start - a.end === 1 && text.charCodeAt(a.end) === 32) return true
  const gap = text.slice(a.end, b.start)
  return WITHIN.test(gap) || (AFTER_SHORT.test(gap) && (abbreviations.has(a.word) || a.word.length === 1))
}

/** Whether a word begins a sentence or a line, where everything is written large. */
export function beginsSentence(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return true
  return /[.!?\n:;|•·]/.test(text.slice(before.end, word.start))
}
