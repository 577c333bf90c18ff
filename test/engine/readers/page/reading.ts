import type { Captured } from '../../../../build/sample/page/flavours.ts'
import type { CaptureFact, InvitationFact } from '../../../../main/engine/readers/fact.ts'
import { LIMITS } from '../../../../main/engine/readers/limits.ts'
import type { Member } from '../../../../main/engine/readers/member.ts'
import { page } from '../../../../main/engine/readers/page/page.ts'
import { SourceError } from '../../../../main/engine/readers/source.ts'

export type Asked = {
  readonly now?: number
  readonly capturedAt?: number | null
  readonly modifiedAt?: number | null
}

export type PageRead = {
  readonly invitations: readonly InvitationFact[]
  readonly lines: readonly number[]
  readonly captures: readonly CaptureFact[]
  readonly rows: number
  readonly issues: readonly { readonly line: number; readonly reason: string }[]
  readonly notes: readonly string[]
}

const iso = (at: number | null | undefined) =>
  at === null || at === undefined ? null : new Date(at).toISOString()

/** A file as the importer hands it on, in pieces. */
export function memberOf({ name, bytes }: Captured, modifiedAt: number | null = null): Member {
  return {
    path: `/tmp/${name}`,
    name,
    shown: name,
    bytes: bytes.length,
    modifiedAt: iso(modifiedAt),
    async *read() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
    },
  }
}

export const LATER = Date.UTC(2026, 10, 30)

/** Everything that reading one page yields. */
export async function readPage(given: Captured, asked: Asked = {}, signal?: AbortSignal): Promise<PageRead> {
  const { now = LATER, capturedAt = null, modifiedAt = null } = asked
  const read = { invitations: [] as InvitationFact[], lines: [] as number[], captures: [] as CaptureFact[] }
  const reading = { limits: LIMITS, signal, now: new Date(now), capturedAt: iso(capturedAt) }
  for await (const event of page.read([memberOf(given, modifiedAt)], reading)) {
    if (event.event === 'end') return { ...read, rows: event.rows, issues: event.issues, notes: event.notes }
    for (const { line, fact } of event.facts) {
      if (fact.type === 'invitation') {
        read.invitations.push(fact)
        read.lines.push(line)
      } else if (fact.type === 'capture') read.captures.push(fact)
    }
  }
  throw new Error('The reader did not end.')
}

/** The SourceError that reading ends with. */
export async function refusal(name: string, content: string | Buffer): Promise<SourceError> {
  try {
    await readPage({ name, bytes: Buffer.from(content) })
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('reading did not fail')
}
