import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { newest } from './migrate.ts'

const OWNER_ONLY = 0o600

/** Where the copy of a database of an older version is kept: beside it, named after the version. */
export const backupFile = (file: string, version: number): string =>
  `${file.replace(/\.sqlite$/, '')}-before-update-${version}.sqlite`

/**
 * Keeps a whole copy of a database that is about to be brought to a newer version, so that no migration can cost
 * anything. A copy that is there already is older and stays.
 * @throws SqliteError when the disk is full; the database is then as it was
 */
export function backUp(db: Database, file: string): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  const copy = backupFile(file, version)
  if (version === 0 || version >= newest() || existsSync(copy)) return
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  db.prepare('VACUUM INTO ?').run(unfinished)
  chmodSync(unfinished, OWNER_ONLY)
  renameSync(unfinished, copy)
}
