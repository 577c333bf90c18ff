import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

const CHUNK = 64 * 1024

/**
 * Gives yauzl an open file: yauzl's own reading falls over when a stream is given up while a read is still waiting,
 * which ends the process. Giving up a stream leaves the file open; closing waits for the reads that are under way.
 */
export class RandomAccessFile extends RandomAccessReader {
  readonly #file: FileHandle

  constructor(file: FileHandle) {
    super()
    this.#file = file
  }

  /** The bytes from `start` up to, but not including, `end`. */
  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false, highWaterMark: CHUNK })
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#file.read(buffer, offset, length, position).then(
      ({ bytesRead }) => callback(bytesRead < length ? endsEarly() : null),
      (error: Error) => callback(error),
    )
  }

  override close(callback: (error: Error | null) => void): void {
    this.#file.close().then(
      () => callback(null),
      (error: Error) => callback(error),
    )
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const wanted = Math.min(CHUNK, end - at)
      const { buffer, bytesRead } = await this.#file.read(Buffer.allocUnsafe(wanted), 0, wanted, at)
      if (bytesRead === 0) throw endsEarly()
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  }
}

function endsEarly(): Error {
  return new Error('the file ends before it should')
}
