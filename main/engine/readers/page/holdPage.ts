import type { Member } from '../member.ts'
import { SourceError } from '../source.ts'

/** A web archive holds the page's pictures too. */
const MOST_BYTES = 100 * 1024 * 1024

/** All bytes of a page. Throws SourceError when they are too many, the signal's reason when that is aborted. */
export async function holdPage(member: Member, signal: AbortSignal | undefined): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  signal?.throwIfAborted()
  for await (const chunk of member.read()) {
    signal?.throwIfAborted()
    bytes += chunk.length
    if (bytes > MOST_BYTES) {
      throw new SourceError(
        'too-large',
        `${member.shown} is larger than Doorman reads of a page (${MOST_BYTES / 1024 ** 2} MB). Nothing was imported.`,
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
