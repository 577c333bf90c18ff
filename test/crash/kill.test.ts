import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/folder.ts'
import { writeExport } from '../helpers/inbox.ts'

const child = resolve(import.meta.dirname, 'child.ts')
const ROUNDS = 20

/** Runs the child and kills it after a while; returns what it had said was done. */
function runAndKill(file: string, folder: string, after: number): Promise<readonly string[]> {
  return new Promise((done, fail) => {
    const running = spawn(process.execPath, [child, file, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let wrong = ''
    running.stderr.on('data', (part) => {
      wrong += part
    })
    running.stdout.on('data', (part) => {
      said += part
    })
    const timer = setTimeout(() => running.kill('SIGKILL'), after)
    running.on('close', (code) => {
      clearTimeout(timer)
      if (code !== null && code !== 0) fail(new Error(wrong))
      else done(said.split('\n').slice(0, -1))
    })
  })
}

const people = Array.from({ length: 60 }, (_, index) => ({
  name: `Person${index} Made-Up`,
  slug: `person-${index}`,
  at: `6/${(index % 28) + 1}/26, 9:05 AM`,
}))

// SIGKILL proves that a crash of the process loses nothing; it does not prove the same for a power cut.
describe('a process killed at any moment', () => {
  it(`keeps every decision it had confirmed, ${ROUNDS} times over`, { timeout: 120_000 }, async () => {
    const folder = writeExport({ invitations: people })
    let decided = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const file = join(temporaryFolder(), 'doorman.sqlite')
      const said = await runAndKill(file, folder, 150 + round * 35)
      const db = new Sqlite(file)
      try {
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
        const stored = db
          .prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'invitation'")
          .pluck()
          .get()
        const invitations = stored === 1 ? db.prepare('SELECT count(*) FROM invitation').pluck().get() : 0
        expect([0, people.length]).toContain(invitations)
        if (said[0] !== 'imported') continue
        expect(invitations).toBe(people.length)
        expect(db.pragma('foreign_key_check')).toEqual([])
        const lines = db.prepare('SELECT count(*) FROM decision WHERE batch = ?').pluck()
        for (const [batch, count] of said.slice(1).map((line) => line.split(' '))) {
          expect(lines.get(Number(batch))).toBe(Number(count))
          decided += 1
        }
      } finally {
        db.close()
      }
    }
    expect(decided).toBeGreaterThan(ROUNDS)
  })
})
