import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { eras } from '../../build/sample/mail/eras.ts'
import { mailOf } from '../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../build/sample/mail/mboxOf.ts'
import { type StrangerKind, strangerMail } from '../../build/sample/mail/strangerMail.ts'
import { owner } from '../../build/sample/owner.ts'
import type { Shown } from '../../build/sample/shown.ts'
import { LIMITS } from '../../main/engine/readers/limits.ts'
import { mailbox } from '../../main/engine/readers/mail/mailbox.ts'
import type { Member } from '../../main/engine/readers/member.ts'

const MEGABYTE = 1 << 20
const INVITATIONS = 200
const LARGEST_FILE = 100 * MEGABYTE
const CHUNK = 64 * 1024

export type MailboxBench = {
  readonly megabytes: number
  readonly megabytesASecond: number
  /** Against reading the same file and doing nothing with it. */
  readonly ratio: number
  readonly peakMegabytes: number
  readonly found: number
  readonly of: number
}

const KINDS: readonly StrangerKind[] = [
  'newsletter',
  'colleague',
  'attachment',
  'colleague',
  'job alert',
  'attachment',
]

function inviter(index: number): Shown {
  return {
    number: String(7_100_000_000_000_000 + index),
    first: 'Ottilie',
    last: 'Benchmark',
    slug: `ottilie-benchmark-${index}`,
    headline: 'Night Manager at Pebblegate Foods',
    place: 'Port Ambrel',
    sentAt: Date.UTC(2024, 0, 1) + index * 3_600_000,
    note: index % 20 === 0 ? 'We met at the cold chain fair.\n\nFrom here on, call me Ottilie.' : null,
    mutual: null,
    shared: null,
    follows: false,
  }
}

/** Mails of that many bytes in all, the invitations spread evenly among them, one file of 100 MB if there is room. */
function* mails(bytes: number): Generator<Buffer> {
  const step = bytes / INVITATIONS
  let [written, invitations, index] = [0, 0, 0]
  const count = (mail: Buffer) => {
    written += mail.length
    return mail
  }
  if (bytes > 4 * LARGEST_FILE) yield count(strangerMail('attachment', 1, LARGEST_FILE))
  while (written < bytes || invitations < INVITATIONS) {
    if (invitations < INVITATIONS && written >= invitations * step) {
      const era = eras[invitations % eras.length] ?? '2025'
      yield count(mailOf(inviter(invitations), { kind: 'invitation', era, language: 'en', owner }))
      invitations += 1
    } else {
      index += 1
      const size = index % 60 === 2 ? 4 * MEGABYTE : 60_000
      yield count(strangerMail(KINDS[index % KINDS.length] ?? 'colleague', index, size))
    }
  }
}

function memberOf(path: string): Member {
  return {
    path,
    name: 'All mail.mbox',
    shown: 'All mail.mbox',
    bytes: statSync(path).size,
    modifiedAt: null,
    async *read() {
      yield* createReadStream(path, { highWaterMark: CHUNK })
    },
  }
}

async function plainSeconds(path: string): Promise<number> {
  const began = performance.now()
  let bytes = 0
  for await (const chunk of memberOf(path).read()) bytes += chunk.length
  if (bytes === 0) throw new Error('The file is empty.')
  return (performance.now() - began) / 1000
}

async function readBack(path: string): Promise<{ readonly seconds: number; readonly found: number }> {
  const began = performance.now()
  const slugs = new Set<string>()
  const reading = { limits: LIMITS, signal: undefined, now: new Date(), capturedAt: null }
  for await (const event of mailbox.read([memberOf(path)], reading)) {
    if (event.event !== 'facts') continue
    for (const { fact } of event.facts) if (fact.type === 'invitation') slugs.add(fact.number ?? '')
  }
  return { seconds: (performance.now() - began) / 1000, found: slugs.size }
}

/**
 * Writes a mailbox of that size, reads it in a process of its own, and removes it.
 * @param megabytes of the file; at least 1
 */
export async function benchMailbox(megabytes: number): Promise<MailboxBench> {
  const folder = mkdtempSync(join(tmpdir(), 'doorman-mailbox-'))
  try {
    const path = join(folder, 'All mail.mbox')
    await pipeline(Readable.from(mboxOf(mails(megabytes * MEGABYTE), 'takeout')), createWriteStream(path))
    const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--read', path], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    const read = JSON.parse(stdout) as { plain: number; ours: number; found: number; peak: number }
    const size = statSync(path).size / MEGABYTE
    return {
      megabytes: size,
      megabytesASecond: size / read.ours,
      ratio: read.ours / read.plain,
      peakMegabytes: read.peak,
      found: read.found,
      of: INVITATIONS,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(path: string): Promise<void> {
  await plainSeconds(path)
  const plain = await plainSeconds(path)
  const { seconds, found } = await readBack(path)
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ plain, ours: seconds, found, peak }))
}

/** The figures, a line each. */
export function mailboxTable(read: MailboxBench): string {
  return [
    `mailbox                     ${read.megabytes.toFixed(0)} MB`,
    `read                        ${read.megabytesASecond.toFixed(0)} MB a second`,
    `against reading the bytes   ${read.ratio.toFixed(1)} times as long`,
    `peak memory                 ${read.peakMegabytes.toFixed(0)} MB`,
    `invitations found           ${read.found} of ${read.of}`,
  ].join('\n')
}

/** `node test/bench/mailbox.ts [MB]` */
if (process.argv[1] === import.meta.filename) {
  const [first = '256', path] = process.argv.slice(2)
  if (first === '--read' && path !== undefined) await measure(path)
  else console.log(mailboxTable(await benchMailbox(Number(first))))
}
