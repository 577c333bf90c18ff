import type { MailForm } from '../../../../build/sample/mail/mailOf.ts'
import { owner } from '../../../../build/sample/owner.ts'
import { Random } from '../../../../build/sample/random.ts'
import type { Shown } from '../../../../build/sample/shown.ts'
import type { DocumentReader } from '../../../../main/engine/readers/documentReader.ts'
import type { AcceptanceFact, Fact, InvitationFact } from '../../../../main/engine/readers/fact.ts'
import { LIMITS, type Limits } from '../../../../main/engine/readers/limits.ts'
import type { Member } from '../../../../main/engine/readers/member.ts'

export const NOW = new Date('2026-06-30T00:00:00Z')

export type Read = {
  readonly facts: readonly Fact[]
  readonly lines: readonly number[]
  readonly rows: number
  readonly issues: readonly { readonly line: number; readonly reason: string }[]
  readonly notes: readonly string[]
}

type Pieces = Buffer | string | Iterable<Buffer>

/** A file in memory; its reading yields the pieces given. */
export function member(name: string, content: Pieces): Member {
  const pieces =
    typeof content === 'string' ? [Buffer.from(content)] : Buffer.isBuffer(content) ? [content] : content
  return {
    path: name,
    name,
    shown: name,
    bytes: 0,
    modifiedAt: null,
    async *read() {
      yield* pieces
    },
  }
}

/** Everything that a reader yields for these files. */
export async function readAll(
  reader: DocumentReader,
  members: readonly Member[],
  options: { readonly signal?: AbortSignal; readonly limits?: Limits } = {},
): Promise<Read> {
  const facts: Fact[] = []
  const lines: number[] = []
  for await (const event of reader.read(members, {
    limits: options.limits ?? LIMITS,
    signal: options.signal,
    now: NOW,
    capturedAt: null,
  })) {
    if (event.event === 'end') return { facts, lines, ...event }
    for (const read of event.facts) {
      facts.push(read.fact)
      lines.push(read.line)
    }
  }
  throw new Error('there was no end')
}

export function cut(content: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(content.length / size) }, (_, index) =>
    content.subarray(index * size, (index + 1) * size),
  )
}

const FIRSTS = ['Ottilie', 'Bram', 'Çelik', 'Jürgen', 'Zoë', 'Pádraig'] as const
const LASTS = ['Fernsby', 'Quaymaker', 'Öztürk', "O'Dockerty", 'Nightshift', 'van der Kade'] as const

/** Somebody invented, the same for the same number. */
export function person(index: number, changes: Partial<Shown> = {}): Shown {
  const random = new Random(index, 7)
  const first = random.pick(FIRSTS)
  const last = random.pick(LASTS)
  return {
    number: String(7_000_000_000_000_000 + index),
    first,
    last,
    slug: `${first}-${last}-${index}`.toLowerCase().replace(/[' ]/g, '-').normalize('NFC'),
    headline: 'Night Manager at Pebblegate Foods',
    place: 'Port Ambrel',
    sentAt: Date.UTC(2024, 2, 1, 8, 30, 15) + index * 3_600_000,
    note: null,
    mutual: null,
    shared: null,
    follows: false,
    ...changes,
  }
}

export function form(changes: Partial<MailForm> = {}): MailForm {
  return { kind: 'invitation', era: '2018', language: 'en', owner, ...changes }
}

export function onlyInvitation({ facts, issues }: Read): InvitationFact {
  const [fact] = facts
  if (facts.length !== 1 || fact?.type !== 'invitation') {
    throw new Error(`expected one invitation: ${JSON.stringify({ facts, issues })}`)
  }
  return fact
}

export function onlyAcceptance({ facts, issues }: Read): AcceptanceFact {
  const [fact] = facts
  if (facts.length !== 1 || fact?.type !== 'acceptance') {
    throw new Error(`expected one acceptance: ${JSON.stringify({ facts, issues })}`)
  }
  return fact
}
