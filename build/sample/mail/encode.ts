const CRLF = '\r\n'
const LONGEST_LINE = 75
const LONGEST_WORD_BYTES = 42

/** Quoted-printable, UTF-8, lines ended by CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => softBroken([...Buffer.from(line)].map(escaped)))
    .join(CRLF)
}

function escaped(byte: number, index: number, line: readonly number[]): string {
  const isLastSpace = byte === 0x20 && index === line.length - 1
  const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !isLastSpace
  return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function softBroken(pieces: readonly string[]): string {
  let text = ''
  let length = 0
  for (const piece of pieces) {
    if (length + piece.length > LONGEST_LINE) {
      text += `=${CRLF}`
      length = 0
    }
    text += piece
    length += piece.length
  }
  return text
}

/** A header's text, in encoded words where it is not ASCII. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let piece = ''
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > LONGEST_WORD_BYTES) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...words, piece]
    .map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`)
    .join(`${CRLF} `)
}

/** A display name and address. */
export function mailAddress(name: string, address: string): string {
  const isPlain = /^[A-Za-z0-9 '-]+$/.test(name)
  const isAscii = /^[\x20-\x7e]*$/.test(name)
  if (isPlain) return `${name} <${address}>`
  return `${isAscii ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodedWords(name)} <${address}>`
}

/** The date of a header, in UTC. */
export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000 (UTC)')
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
