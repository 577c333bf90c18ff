import { fromLineLength } from './fromLine.ts'
import { MailIntake, type RawMail } from './mailIntake.ts'

const LF = 10
const CR = 13
const CAPITAL_F = 70
const FROM = 'From '
const NOTHING = Buffer.alloc(0)
/** An empty line and its end, before the LF at which the search goes on. */
const CONTEXT = 3

/**
 * Cuts a mailbox into mails, one pass over the bytes. A mail begins at the start of the file or after an empty line,
 * with a line that `fromLineLength` takes for one: a sentence that begins with "From" is not enough.
 */
export class MboxSplitter {
  #block: Buffer = NOTHING
  /** How much of the block its mail has been given already, and how much has been searched. */
  #given = 0
  #searched = 0
  /** The number of the line after the last line feed that was passed. */
  #line = 1
  #mail: MailIntake | null = null

  /** The mails that end in this piece of the file, or in an earlier one. */
  push(chunk: Buffer): readonly RawMail[] {
    this.#block = this.#block.length === 0 ? chunk : Buffer.concat([this.#block, chunk])
    return this.#cut(false)
  }

  end(): readonly RawMail[] {
    const mails = this.#cut(true)
    return this.#mail === null ? mails : [...mails, this.#mail.end()]
  }

  #cut(isLast: boolean): readonly RawMail[] {
    const block = this.#block
    if (this.#mail === null && !this.#begin(block, isLast)) return []
    const mails: RawMail[] = []
    let start = this.#given
    let searched = this.#searched
    let limit = block.length
    for (;;) {
      const lf = block.indexOf(LF, searched)
      if (lf < 0) {
        searched = block.length
        break
      }
      const length = separatorLength(block, lf, isLast)
      if (length === null) {
        searched = limit = lf
        break
      }
      this.#line += 1
      searched = lf + 1
      if (length === 0) continue
      this.#mail?.add(block.subarray(start, lf + 1))
      if (this.#mail !== null) mails.push(this.#mail.end())
      this.#mail = new MailIntake(this.#line)
      start = lf + 1 + length
    }
    if (start < limit) this.#mail?.add(block.subarray(start, limit))
    const base = Math.max(0, limit - CONTEXT)
    this.#block = block.subarray(base)
    this.#given = Math.max(start, limit) - base
    this.#searched = searched - base
    return mails
  }

  /** Opens the first mail, which may lack its From line; false when more bytes are needed. */
  #begin(block: Buffer, isLast: boolean): boolean {
    if (block.length === 0) return false
    const couldBe = FROM.startsWith(block.toString('latin1', 0, FROM.length))
    const length = block.length < FROM.length && couldBe && !isLast ? null : lengthAt(block, 0, isLast)
    if (length === null) return false
    this.#mail = new MailIntake(1)
    this.#given = length
    return true
  }
}

/** The length of the From line after the line feed at `lf`, 0 when there is none, null when more bytes are needed. */
function separatorLength(block: Buffer, lf: number, isLast: boolean): number | null {
  if (block.length - lf <= FROM.length && !isLast) return null
  if (block[lf + 1] !== CAPITAL_F) return 0
  const isAfterEmptyLine = lf === 0 || block[lf - 1] === LF || (block[lf - 1] === CR && block[lf - 2] === LF)
  return isAfterEmptyLine ? lengthAt(block, lf + 1, isLast) : 0
}

function lengthAt(block: Buffer, at: number, isLast: boolean): number | null {
  return block.toString('latin1', at, at + FROM.length) === FROM ? fromLineLength(block, at, isLast) : 0
}
