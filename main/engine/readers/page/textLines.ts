import { profileSlug } from '../identity.ts'

/** `slug`: of the first profile whose address stands in the line; only Firefox's text files have addresses. */
export type TextLine = { readonly text: string; readonly slug: string | null; readonly isRule: boolean }

const ADDRESS = /\s*<(https?:\/\/[^>\s]*)>/g

/** Where Firefox wraps the text files it saves, and how long it draws a rule. */
const COLUMNS = 72

/** The lines of a text, trimmed, empty ones kept; of a text file that Firefox saved, put together again. */
export function textLines(text: string): TextLine[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (!/<https?:\/\/(?:[\w-]+\.)*linkedin\.com\//i.test(text)) {
    return lines.map((line) => ({ text: tidy(line), slug: null, isRule: false }))
  }
  return unwrap(lines).map((line) => {
    if (isRule(line)) return { text: '', slug: null, isRule: true }
    const addresses = [...line.matchAll(ADDRESS)].map(([, address]) => address ?? '')
    const slug = addresses.map(profileSlug).find((found) => found !== null) ?? null
    const plain = tidy(line.replace(ADDRESS, ''))
    return { text: slug === null ? plain : plain.replace(/^\*([^*]+)\*/, '$1'), slug, isRule: false }
  })
}

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function isRule(line: string): boolean {
  return /^\s*-{60,}\s*$/.test(line)
}

/** Firefox leaves a line alone that is this much too long. */
const TOLERANCE = 4

/** Puts lines together again. */
function unwrap(lines: readonly string[]): string[] {
  const whole: string[] = []
  let last = ''
  for (const line of lines) {
    const word = /^\S+/.exec(line.trimStart())?.[0] ?? ''
    if (goesOn(last.trimEnd(), line.trim(), word)) {
      const before = whole.pop() ?? ''
      whole.push(isWide(before.at(-1)) && isWide(word[0]) ? before + line : `${before} ${line.trim()}`)
    } else {
      whole.push(line)
    }
    last = line
  }
  return whole
}

/**
 * A line goes on in the next one when that one's first word had no room left on it. Behind the address of a profile,
 * which may be longer than a line, only what LinkedIn says of a name goes on, and a word in small letters.
 */
function goesOn(last: string, next: string, word: string): boolean {
  if (last.trim() === '' || word === '' || isRule(last) || isRule(next)) return false
  if (last.endsWith('>') && !word.startsWith('<'))
    return /\/in\/[^/\s]+\/?>$/.test(last) && /^\p{Ll}/u.test(word)
  return width(last) + 1 + width(word) > COLUMNS && width(last) + 1 + width(next) > COLUMNS + TOLERANCE
}

/** In columns of a terminal, where letters of East Asia take two. */
function width(text: string): number {
  let columns = 0
  for (const character of text) columns += isWide(character) || character.length > 1 ? 2 : 1
  return columns
}

function isWide(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character)
  )
}
