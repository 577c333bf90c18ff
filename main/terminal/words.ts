import { writtenDay } from '../../shared/writtenDay.ts'
import { plain } from './plain.ts'

/** As many columns as a line of text may take. */
export const WIDTH = 100

/** The beginning of a text, of a length at most, without half an emoji at its end. */
export const beginning = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .toWellFormed()

/** Imported text on one line, of a length at most. */
export const cut = (text: string, length: number): string => {
  const shown = plain(text)
  return shown.length > length ? `${beginning(shown, length - 1)}…` : shown
}

const MOST_SAID_BACK = 100

/** As much of a word as is said back to whoever typed it, or has to type it. */
export const saidBack = (word: string): string => cut(word, MOST_SAID_BACK)

/** `3 May 2024`, in UTC. */
export const day = (at: string | null): string => (at === null ? 'unknown date' : writtenDay(at))
export const number = (value: number): string => value.toLocaleString('en')
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`
export const lines = (list: readonly string[]): string => list.filter(Boolean).join('\n')

/** A text broken between words into lines that fit, the first as far indented as the text is, the others by the indent. */
export function wrapped(text: string, indent: string): readonly string[] {
  const words = text.trimStart()
  const rows: string[] = []
  let row = text.slice(0, text.length - words.length)
  let isEmpty = true
  for (const word of words.split(' ')) {
    if (!isEmpty && row.length + 1 + word.length > WIDTH) {
      rows.push(row)
      row = indent + word
    } else row += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...rows, row]
}

/** `ana, bo and 18 more`: as many as may be named, and how many more there are. */
export function named(names: readonly string[], most: number): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${number(more)} more` : names.join(', ')
}
