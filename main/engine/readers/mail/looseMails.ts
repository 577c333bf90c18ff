import type { DocumentEvent, DocumentReader, Reading } from '../documentReader.ts'
import type { Member } from '../member.ts'
import { quote } from '../quote.ts'
import { fromLineLength, isHeaderLine } from './fromLine.ts'
import { hasNoExtension } from './mailbox.ts'
import { MailIntake, type RawMail } from './mailIntake.ts'
import { MailTally } from './mailTally.ts'
import { readMail } from './readMail.ts'

/** Mails that are a file each: `.eml`, Apple Mail's `.emlx`, and files without extension that begin as a mail does. */
export const looseMails: DocumentReader = {
  kind: 'mail',
  together: true,
  mayBe(name) {
    return isMailName(name) || hasNoExtension(name)
  },
  fits(start, name) {
    if (isSavedPage(start)) return false
    return isMailName(name) || isSingleMail(start)
  },
  async *read(members, reading) {
    yield* readLooseMails(members, reading)
  },
}

const LF = 10

function isMailName(name: string): boolean {
  return /\.emlx?$/i.test(name)
}

/** Browsers save pages in the format of mails. */
function isSavedPage(start: Buffer): boolean {
  const header = headerOf(start)
  if (/^from:[ \t]*"?<?saved by /im.test(header) || /^snapshot-content-location:/im.test(header)) return true
  const type = /^content-type:[ \t]*multipart\/related(?:[^\r\n]|\r?\n[ \t])*/im.exec(header)?.[0] ?? ''
  return /type\s*=\s*"?text\/html/i.test(type) && !/^(?:to|received|return-path|delivered-to):/im.test(header)
}

/** True for a header with a sender and one more line that only mails have. */
function isSingleMail(start: Buffer): boolean {
  const header = headerOf(start)
  return (
    isHeaderLine(Buffer.from(header, 'latin1')) &&
    /^from:/im.test(header) &&
    /^(?:to|date|subject|message-id|received|return-path|delivered-to|mime-version):/im.test(header)
  )
}

function headerOf(start: Buffer): string {
  return start.toString('latin1', prefixLength(start)).split(/\r?\n\r?\n/, 1)[0] ?? ''
}

/** Mail programs add empty lines, a mark of the encoding, or a mailbox's From line before the header. */
function prefixLength(start: Buffer): number {
  const blank = /^(?:\u00ef\u00bb\u00bf)?\s*/.exec(start.toString('latin1', 0, 100))?.[0].length ?? 0
  return blank + (fromLineLength(start, blank, true) ?? 0)
}

async function* readLooseMails(
  members: readonly Member[],
  { limits, signal, now }: Reading,
): AsyncGenerator<DocumentEvent> {
  const tally = new MailTally(members.length === 1 ? (members[0]?.shown ?? '') : 'The mails', limits)
  for (const member of members) {
    signal?.throwIfAborted()
    const read = await readOne(member, signal)
    const outcome =
      typeof read === 'string' ? ({ is: 'issue', reason: read } as const) : await readMail(read, now)
    tally.add(
      1,
      outcome,
      members.length === 1 ? '' : `${quote(member.name.slice(member.name.lastIndexOf('/') + 1))}: `,
    )
    yield* tally.facts()
  }
  yield* tally.end()
}

/** The mail of a file, or a sentence why there is none. */
async function readOne(member: Member, signal: AbortSignal | undefined): Promise<RawMail | string> {
  const intake = new MailIntake(1)
  const isApples = /\.emlx$/i.test(member.name)
  let start: Buffer | null = null
  /** Bytes of the mail that are still to come, as the first line of an .emlx file says. */
  let left = Number.POSITIVE_INFINITY
  for await (const chunk of member.read()) {
    signal?.throwIfAborted()
    if (chunk.length === 0) continue
    let piece = chunk
    if (start === null) {
      start = chunk
      const counted = isApples ? byteCount(chunk) : { count: left, length: prefixLength(chunk) }
      if (counted === null) return 'the first line is not the number of bytes of the mail'
      left = counted.count
      piece = chunk.subarray(counted.length)
    }
    const part = piece.subarray(0, Math.min(left, piece.length))
    intake.add(part)
    left -= part.length
    if (left <= 0) break
  }
  if (start === null) return 'the file is empty'
  return intake.end(Number.isFinite(left) && left > 0 ? 'the mail is cut off before its end' : null)
}

/** The first line of an .emlx file: how many bytes the mail has; what follows them is Apple's and no part of it. */
function byteCount(chunk: Buffer): { readonly count: number; readonly length: number } | null {
  const end = chunk.indexOf(LF)
  const written = end < 0 || end > 40 ? '' : chunk.toString('latin1', 0, end).trim()
  return /^\d{1,15}$/.test(written) ? { count: Number(written), length: end + 1 } : null
}
