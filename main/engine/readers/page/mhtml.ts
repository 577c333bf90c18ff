import { SourceError } from '../source.ts'

/** The page inside a web archive, which is a mail: the first HTML part, and what the head says of the capture. */
export type Archived = {
  readonly html: Buffer
  readonly address: string | null
  readonly date: string | null
  /** The part, or the whole file, ends before it should. */
  readonly isCut: boolean
}

/** No page of LinkedIn's comes near it. */
export const LARGEST_PAGE = 20 * 1024 * 1024

const DEEPEST = 3

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer }

/** Whether a file begins as an archive that a browser saved. */
export function isArchive(start: Buffer): boolean {
  const head = start.subarray(0, 4096).toString('latin1')
  if (!/^(?:\ufeff|ï»¿)?[A-Za-z][\w-]*:/.test(head)) return false
  return (
    /^Snapshot-Content-Location:/im.test(head) ||
    /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head)
  )
}

/**
 * Takes the first HTML part out of a web archive, without decoding the pictures behind it; later HTML parts are
 * frames. Throws SourceError when there is none, or when it is larger than any page.
 */
export function readArchive(bytes: Buffer, shown: string): Archived {
  const top = partOf(bytes)
  const found = firstHtml(top, 0)
  if (found === null) {
    throw new SourceError(
      'unknown-page',
      `${shown} has no page in it. Save the page again, as a single file.`,
    )
  }
  const html = decode(found.part, shown)
  return {
    html,
    address:
      top.headers.get('snapshot-content-location') ?? found.part.headers.get('content-location') ?? null,
    date: top.headers.get('date') ?? null,
    isCut: found.isCut,
  }
}

function firstHtml(part: Part, depth: number): { part: Part; isCut: boolean } | null {
  const type = part.headers.get('content-type') ?? ''
  if (/^text\/html\b/i.test(type)) return { part, isCut: false }
  const boundary = /\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  if (!/^multipart\//i.test(type) || boundary === null || depth > DEEPEST) return null
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2] ?? ''}`, 'latin1')
  let from = lineWith(part.body, mark, 0)
  while (from !== null) {
    const start = from + mark.length
    const end = lineWith(part.body, mark, start)
    if (part.body.subarray(start, start + 2).toString('latin1') === '--') return null
    const inner = firstHtml(partOf(afterLine(part.body.subarray(start, end ?? part.body.length))), depth + 1)
    if (inner !== null) return { part: inner.part, isCut: inner.isCut || end === null }
    from = end
  }
  return null
}

/** The place of a mark that begins a line. */
function lineWith(body: Buffer, mark: Buffer, from: number): number | null {
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) {
    if (at === 0 || body[at - 1] === 0x0a) return at
  }
  return null
}

function afterLine(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0x0a)
  return end < 0 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1)
}

const MOST_HEADER = 64 * 1024

function partOf(bytes: Buffer): Part {
  const head = bytes.subarray(0, MOST_HEADER).toString('latin1')
  const gap = /\r?\n\r?\n/.exec(head)
  const headers = new Map<string, string>()
  const unfolded = head.slice(0, gap?.index ?? head.length).replace(/\r?\n[ \t]+/g, ' ')
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase().replace(/^ï»¿/, '')
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return {
    headers,
    body: gap === null ? bytes.subarray(bytes.length) : bytes.subarray(gap.index + gap[0].length),
  }
}

function decode({ headers, body }: Part, shown: string): Buffer {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (body.length > (encoding === '' || /bit|binary/.test(encoding) ? 1 : 4) * LARGEST_PAGE)
    throw tooLarge(shown)
  const decoded =
    encoding === 'quoted-printable'
      ? unquote(body)
      : encoding === 'base64'
        ? Buffer.from(body.toString('latin1'), 'base64')
        : body
  if (decoded.length > LARGEST_PAGE) throw tooLarge(shown)
  return decoded
}

export function tooLarge(shown: string): SourceError {
  return new SourceError(
    'too-large',
    `${shown} is larger than a page of LinkedIn's can be (${LARGEST_PAGE / 1024 ** 2} MB without pictures). ` +
      'Nothing was imported.',
  )
}

/** RFC 2045, section 6.7; an escape that is none stays as it is. */
function unquote(body: Buffer): Buffer {
  const out = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte !== 0x3d) {
      out[length] = byte
      length += 1
      continue
    }
    const first = body[at + 1]
    if (first === 0x0a) at += 1
    else if (first === 0x0d && body[at + 2] === 0x0a) at += 2
    else {
      const value = (hex(first) << 4) | hex(body[at + 2])
      out[length] = value < 0 ? byte : value
      length += 1
      if (value >= 0) at += 2
    }
  }
  return out.subarray(0, length)
}

/** -1 for what is no digit, which makes the whole negative. */
function hex(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
