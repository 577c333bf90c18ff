import { decodeWords } from 'postal-mime'

/** The header of a mail, read only as far as it is asked for. */
export type Headers = {
  /** Every value of that name (lower case), in order, unfolded; encoded words stay as they are. */
  readonly all: (name: string) => readonly string[]
  /** The first value with its encoded words decoded; empty when there is none. */
  readonly text: (name: string) => string
}

/** LinkedIn's own are far shorter; what is longer is made to do harm. */
const LONGEST_VALUE = 20_000

export function readHeaders(bytes: Buffer): Headers {
  const header = `\n${decode(bytes).replace(/\r\n?/g, '\n')}`.replace(/\n[ \t]+/g, ' ')
  // Letter for letter: outside ASCII, the lower case of one may be two.
  const lower = header.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const all = (name: string): readonly string[] => {
    const values: string[] = []
    const start = `\n${name}:`
    for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) {
      const end = header.indexOf('\n', at + 1)
      const value = header.slice(at + start.length, end < 0 ? undefined : end)
      values.push(value.slice(0, LONGEST_VALUE).trim())
    }
    return values
  }
  return { all, text: (name) => clean(decodeWords(all(name)[0] ?? '')) }
}

function clean(value: string): string {
  return value
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
}

/** Headers are ASCII, or UTF-8 where mail servers allow it; what is neither is read byte by byte. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? bytes.toString('latin1') : text
}
