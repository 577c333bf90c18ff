import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Random } from '../../build/sample/random.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { writeExport } from '../helpers/inbox.ts'

const child = resolve(import.meta.dirname, 'child.ts')

/** A kind of line that the child says, and how many of them to wait for before killing it. */
type Moment = readonly [word: string, times: number]

const duringImport: readonly Moment[] = [
  ['reading', 1],
  ['reading', 5],
  ['merging', 1],
  ['merging', 2],
  ['judging', 1],
  ['judging', 2],
  ['judging', 4],
]
/** All on one database: what was confirmed in one life stands in the next. */
const afterImport: readonly Moment[] = [
  ['imported', 1],
  ['batch', 1],
  ['batch', 2],
  ['batch', 7],
  ['batch', 30],
]

/** Runs the child and kills it up to 30 ms after a moment; returns the lines it had said by then. */
async function runAndKill(
  file: string,
  folder: string,
  [word, times]: Moment,
  random: Random,
): Promise<readonly string[]> {
  const running = spawn(process.execPath, [child, file, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void running.kill('SIGKILL'))
  const said: string[] = []
  let heard = 0
  for await (const line of createInterface({ input: running.stdout })) {
    said.push(line)
    if (!line.startsWith(word)) continue
    heard += 1
    if (heard === times) void wait(random.between(0, 30)).then(() => running.kill('SIGKILL'))
  }
  expect(heard, `the child ended before it had said "${word}" ${times} times`).toBeGreaterThanOrEqual(times)
  return said
}

const ROWS = { invitation: 1000, connection: 1000, message: 4000 } as const
const none = { invitation: 0, connection: 0, message: 0 }

const upTo = <Row>(count: number, row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index))

const writeInbox = (): string =>
  writeExport({
    invitations: upTo(ROWS.invitation, (index) => ({
      name: `Inviter${index} Made-Up`,
      slug: `inviter-${index}`,
      at: `6/${(index % 28) + 1}/26, 9:05 AM`,
    })),
    connections: upTo(ROWS.connection, (index) => ({
      first: `Friend${index}`,
      last: 'Made-Up',
      slug: `friend-${index}`,
      on: '07 Jun 2024',
    })),
    messages: upTo(ROWS.message, (index) => ({
      with: `Friend${index % ROWS.connection} Made-Up`,
      slug: `friend-${index % ROWS.connection}`,
      at: `2026-05-${10 + (index % 20)} 14:03:22 UTC`,
      from: 'them',
      text: `Letter ${index}, long enough to keep whoever judges it busy for a moment. `.repeat(3),
    })),
  })

/** How many rows the tables of facts hold; none where they are not made yet. */
function rowsIn(db: Sqlite.Database): typeof none {
  const made = db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'message'").pluck().get()
  if (made === 0) return none
  const count = (table: string) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  return { invitation: count('reading'), connection: count('connection'), message: count('message') }
}

/** The batches that the child had confirmed: their number, and how many decisions they hold. */
const batchesOf = (said: readonly string[]): readonly (readonly [batch: number, count: number])[] =>
  said
    .map((line) => line.split(' '))
    .filter(([word]) => word === 'batch')
    .map(([, batch, count]) => [Number(batch), Number(count)])

/** Opens the database once more and checks that it is sound. */
function afterwards<T>(file: string, look: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(file)
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    return look(db)
  } finally {
    db.close()
  }
}

// SIGKILL proves that a crash of the process loses nothing; it does not prove the same for a power cut.
describe('a process killed at any moment', { timeout: 120_000 }, () => {
  it('has imported everything or nothing', async () => {
    const folder = writeInbox()
    let brokenOff = 0
    for (const [round, moment] of duringImport.entries()) {
      const file = join(temporaryFolder(), 'doorman.sqlite')
      const said = await runAndKill(file, folder, moment, new Random(round))
      const rows = afterwards(file, rowsIn)
      expect(said.includes('imported') ? [ROWS] : [none, ROWS]).toContainEqual(rows)
      if (rows.message === 0) brokenOff += 1
    }
    expect(brokenOff).toBeGreaterThan(0)
  })

  it('has kept every decision it had confirmed', async () => {
    const folder = writeInbox()
    const file = join(temporaryFolder(), 'doorman.sqlite')
    const confirmed: (readonly [batch: number, count: number])[] = []
    for (const [round, moment] of afterImport.entries()) {
      confirmed.push(...batchesOf(await runAndKill(file, folder, moment, new Random(round))))
      const stored = afterwards(file, (db) => {
        const count = db.prepare('SELECT count(*) FROM decision WHERE batch = ?').pluck()
        return confirmed.map(([batch]) => [batch, count.get(batch)])
      })
      expect(stored).toEqual(confirmed)
    }
    expect(confirmed.length).toBeGreaterThan(30)
  })
})
