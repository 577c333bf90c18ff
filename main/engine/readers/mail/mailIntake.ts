import { type Judged, judgeHeader } from './judgeHeader.ts'

/** Far above what LinkedIn sends, below what a parser may cost. */
const MOST_BYTES = 25_000_000
/** Real headers have some kilobytes. */
const MOST_HEADER_BYTES = 1 << 20

const LF = 10
const CR = 13
const NOTHING = Buffer.alloc(0)

/** One mail as it was found, before it is parsed. */
export type RawMail = {
  /** The line of the file on which the mail begins. */
  readonly line: number
  readonly judged: Judged
  /** The whole mail; null when its header does not ask for reading, or when something is wrong with it. */
  readonly bytes: Buffer | null
  /** Why a mail that should be read cannot be. */
  readonly fault: string | null
}

/** Takes in one mail piece by piece and keeps its body only if its header is worth it. */
export class MailIntake {
  readonly #line: number
  #header: Buffer = NOTHING
  #judged: Judged | null = null
  #parts: Buffer[] = []
  #size = 0
  #fault: string | null = null

  constructor(line: number) {
    this.#line = line
  }

  add(piece: Buffer): void {
    if (piece.length === 0) return
    if (this.#judged !== null) {
      this.#keep(piece)
      return
    }
    const searched = Math.max(0, this.#header.length - 2)
    const all = this.#header.length === 0 ? piece : Buffer.concat([this.#header, piece])
    const end = endOfHeader(all, searched)
    if (end < 0 && all.length <= MOST_HEADER_BYTES) {
      this.#header = all
      return
    }
    const isTooLong = end < 0 || end > MOST_HEADER_BYTES
    this.#judge(all, isTooLong ? MOST_HEADER_BYTES : end)
    if (isTooLong) this.#fail('the header of the mail is longer than 1 MB')
  }

  /** `fault`: what else is known to be wrong with it, which is of interest only if it was to be read. */
  end(fault: string | null = null): RawMail {
    if (this.#judged === null) this.#judge(this.#header, this.#header.length)
    const judged = this.#judged ?? ({ is: 'other' } as const)
    if (fault !== null && judged.is === 'candidate') this.#fail(fault)
    const isWanted = judged.is === 'candidate' && this.#fault === null
    return {
      line: this.#line,
      judged,
      bytes: isWanted ? Buffer.concat(this.#parts) : null,
      fault: this.#fault,
    }
  }

  #judge(all: Buffer, end: number): void {
    const start = endOfMangledLine(all)
    this.#judged = judgeHeader(all.subarray(start, end))
    this.#header = NOTHING
    this.#keep(all.subarray(start))
  }

  #keep(piece: Buffer): void {
    if (this.#judged?.is !== 'candidate' || this.#fault !== null) return
    this.#size += piece.length
    if (this.#size > MOST_BYTES) this.#fail('the mail is larger than 25 MB')
    else this.#parts.push(piece)
  }

  #fail(reason: string): void {
    this.#fault ??= reason
    this.#parts = []
  }
}

/** Where the empty line after the header ends, or -1. */
function endOfHeader(bytes: Buffer, from: number): number {
  for (let lf = bytes.indexOf(LF, from); lf >= 0; lf = bytes.indexOf(LF, lf + 1)) {
    if (bytes[lf + 1] === LF) return lf + 2
    if (bytes[lf + 1] === CR && bytes[lf + 2] === LF) return lf + 3
  }
  return -1
}

/** ImportExportTools for Thunderbird writes a second, quoted From line above the header. */
function endOfMangledLine(bytes: Buffer): number {
  return bytes.toString('latin1', 0, 6) === '>From ' ? bytes.indexOf(LF) + 1 : 0
}
