import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { newest } from './migrate.ts'

const OWNER_ONLY = 0o600

/** Where the copy of a database of an older version is kept: beside it, named after the version, numbered from the second. */
export const backupFile = (file: string, version: number, number = 1): string =>
  `${file.replace(/\.sqlite$/, '')}-before-update-${version}${number === 1 ? '' : `-${number}`}.sqlite`

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * Keeps a whole copy of a database that is about to be brought to a newer version, so that no migration can cost
 * anything. A copy that is there already stays; the same content is not copied twice.
 * @throws SqliteError when the disk is full; the database is then as it was
 */
export function backUp(db: Database, file: string): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version === 0 || version >= newest()) return
  const unfinished = `${backupFile(file, version)}.part`
  rmSync(unfinished, { force: true })
  db.prepare('VACUUM INTO ?').run(unfinished)
  chmodSync(unfinished, OWNER_ONLY)
  let number = 1
  let isThere = false
  for (; existsSync(backupFile(file, version, number)); number += 1) {
    isThere ||= digestOf(backupFile(file, version, number)) === digestOf(unfinished)
  }
  if (isThere) rmSync(unfinished)
  else renameSync(unfinished, backupFile(file, version, number))
}
