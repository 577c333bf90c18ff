import { isAscii, isUtf8 } from 'node:buffer'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252'

export type Decoder = {
  readonly push: (bytes: Buffer) => string
  readonly end: () => string
  readonly encoding: () => Encoding
  /** True once bytes that mean nothing in the encoding became U+FFFD. */
  readonly replaced: () => boolean
}

/** What windows-1252 has at 0x80 to 0x9F; elsewhere it is Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const NOTHING = Buffer.alloc(0)

/**
 * Bytes to text, in pieces of any size: UTF-8 with or without BOM, UTF-16 with BOM. Bytes that are not UTF-8 are
 * replaced by U+FFFD, except in a file that has no valid UTF-8 beyond ASCII where the first of them appears: that was
 * saved by a spreadsheet and is read as windows-1252.
 */
export function createDecoder(): Decoder {
  let encoding: Encoding | null = null
  let isStart = true
  let carried: Buffer = NOTHING
  let replaced = false

  function decode(added: Buffer, isEnd: boolean): string {
    let bytes = carried.length === 0 ? added : Buffer.concat([carried, added])
    carried = NOTHING
    if (isStart) {
      if (bytes.length < 3 && !isEnd) {
        carried = bytes
        return ''
      }
      isStart = false
      const mark = byteOrderMark(bytes)
      encoding = mark.encoding
      bytes = bytes.subarray(mark.length)
    }
    if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') return decodeUtf16(bytes, encoding, isEnd)
    if (encoding === null) {
      if (isAscii(bytes)) return bytes.toString('latin1')
      encoding = guess(bytes, isEnd)
      if (encoding === null) {
        carried = Buffer.from(bytes)
        return ''
      }
    }
    if (encoding === 'windows-1252') return decodeWindows(bytes)
    return decodeUtf8(bytes, isEnd)
  }

  function decodeUtf8(bytes: Buffer, isEnd: boolean): string {
    const whole = isEnd ? bytes.length : bytes.length - unfinished(bytes)
    // Copied, because a stream may use its memory again.
    if (whole < bytes.length) carried = Buffer.from(bytes.subarray(whole))
    const body = bytes.subarray(0, whole)
    if (!replaced && !isUtf8(body)) replaced = true
    return body.toString('utf8')
  }

  function decodeUtf16(bytes: Buffer, order: 'UTF-16LE' | 'UTF-16BE', isEnd: boolean): string {
    let whole = bytes.length - (bytes.length % 2)
    const high = whole >= 2 ? (bytes[order === 'UTF-16LE' ? whole - 1 : whole - 2] ?? 0) : 0
    if (!isEnd && high >= 0xd8 && high <= 0xdb) whole -= 2
    if (!isEnd && whole < bytes.length) carried = Buffer.from(bytes.subarray(whole))
    const body = Buffer.from(bytes.subarray(0, whole))
    if (order === 'UTF-16BE') body.swap16()
    const text = body.toString('utf16le')
    const isOdd = isEnd && whole < bytes.length
    if (isOdd || !text.isWellFormed()) replaced = true
    return isOdd ? `${text.toWellFormed()}\ufffd` : text.toWellFormed()
  }

  return {
    push: (bytes) => decode(bytes, false),
    end: () => decode(NOTHING, true),
    encoding: () => encoding ?? 'UTF-8',
    replaced: () => replaced,
  }
}

function byteOrderMark(bytes: Buffer): { encoding: Encoding | null; length: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'UTF-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', length: 2 }
  return { encoding: null, length: 0 }
}

/** Judges by the first bytes beyond ASCII; null when they stop in the middle of a character. */
function guess(bytes: Buffer, isEnd: boolean): Encoding | null {
  const body = isEnd ? bytes : bytes.subarray(0, bytes.length - unfinished(bytes))
  if (isAscii(body)) return null
  return isUtf8(body) || /[^\0-\x7f\ufffd]/.test(body.toString('utf8')) ? 'UTF-8' : 'windows-1252'
}

function decodeWindows(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character)
}

/** How many bytes at the end begin a UTF-8 character that is not complete. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return size > back ? back : 0
    }
  }
  return 0
}
