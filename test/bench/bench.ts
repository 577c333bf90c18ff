import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Truth } from '../../build/sample/truth.ts'
import { writeSample } from '../../build/sample/writeSample.ts'
import { benchJudging, judgingTable } from './judging.ts'
import { benchMailbox, mailboxTable } from './mailbox.ts'
import { sqliteImport } from './sqliteImport.ts'

/**
 * `npm run bench -- [--messages N] [--connections N] [--invitations N] [--rounds N]`: how long an import takes in the terminal and
 * how much memory at its peak, beside `sqlite3 .import` of the same unpacked files with the same indexes, in one run.
 * Then how many people are judged in a second, and, with `--mailbox MB`, how fast invitations are found in a mailbox,
 * beside reading its bytes.
 */

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '10000' },
    invitations: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '3' },
    mailbox: { type: 'string', default: '1024' },
  },
})
const size = {
  messages: Number(values.messages),
  connections: Number(values.connections),
  invitations: Number(values.invitations),
}
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'doorman-bench-'))
const cli = resolve(import.meta.dirname, '../../main/cli.ts')
const measure = resolve(import.meta.dirname, 'peakMemory.ts')

type Run = { readonly seconds: number; readonly megabytes: number }

/** One import by the real program into a new database. */
function importOnce(zip: string, db: string): Run {
  const began = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', measure, cli, 'import', zip, '--db', db],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  const peak = /peak memory (\d+)/.exec(stderr)?.[1]
  return { seconds: (performance.now() - began) / 1000, megabytes: Number(peak) / 1024 }
}

const middle = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

function table(truth: Truth, ours: readonly Run[], theirs: readonly number[]): string {
  const seconds = middle(ours.map((run) => run.seconds))
  const peer = middle(theirs)
  const rows = truth.files.reduce((sum, file) => sum + file.rows, 0)
  return [
    `rows                        ${rows.toLocaleString('en')}`,
    `import, from the zip        ${seconds.toFixed(2)} s (median of ${ours.length}), verdicts included`,
    `sqlite3 .import + indexes   ${peer.toFixed(2)} s (median of ${theirs.length})`,
    `ratio                       ${(seconds / peer).toFixed(2)}`,
    `rows a second               ${Math.round(rows / seconds).toLocaleString('en')}`,
    `peak memory                 ${Math.max(...ours.map((run) => run.megabytes)).toFixed(0)} MB`,
  ].join('\n')
}

try {
  const zip = join(folder, 'export.zip')
  const truth = await writeSample(zip, { size, asOf: new Date('2026-06-30T00:00:00Z') })
  const ours: Run[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(importOnce(zip, join(folder, `ours-${round}.sqlite`)))
    theirs.push(await sqliteImport(zip, join(folder, `theirs-${round}`)))
  }
  console.log(table(truth, ours, theirs))
  console.log(`\n${judgingTable(await benchJudging())}`)
  console.log(`\n${mailboxTable(await benchMailbox(Number(values.mailbox)))}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
