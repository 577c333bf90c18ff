import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import type { Failure, Reply } from '../../shared/contract.ts'
import { backUp } from './backup.ts'
import { ExpectedFailure, failureOf } from './failure.ts'
import { migrate, newest } from './migrate.ts'

/** "Door" in ASCII: tells a database of Doorman from one of another program. */
export const APPLICATION_ID = 0x446f6f72

const OWNER_ONLY = 0o600
const FOLDER_OF_OWNER = 0o700
const ANYBODY_WRITES = 0o222

/** Refuses, before anything is written, a file that is not ours or that a newer Doorman wrote. */
function refuseForeign(db: Database, file: string): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > newest()) {
    throw new ExpectedFailure(
      'newer-database',
      `${file} was written by a newer Doorman (version ${version} of the file, this app knows ${newest()}). ` +
        'Install the newer Doorman to open it; the file was left as it is.',
    )
  }
  const id = Number(db.pragma('application_id', { simple: true }))
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  if (id !== APPLICATION_ID && tables > 0) {
    throw new ExpectedFailure(
      'not-a-database',
      `${file} is a database of another program. Choose another file; it was left as it is.`,
    )
  }
}

/** The tables of the newest version, as the migrations make them. */
function expectedTables(binding: Sqlite.Options): string {
  const fresh = new Sqlite(':memory:', binding)
  try {
    migrate(fresh)
    return tablesOf(fresh)
  } finally {
    fresh.close()
  }
}

const tablesOf = (db: Database): string =>
  db
    .prepare('SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)')
    .pluck()
    .get() as string

/** Refuses a file whose version is right and whose tables are not: statements would fail on it one by one. */
function refuseOtherTables(db: Database, file: string, binding: Sqlite.Options): void {
  if (tablesOf(db) === expectedTables(binding)) return
  throw new ExpectedFailure(
    'not-a-database',
    `${file} does not have the tables that this Doorman expects. Move it away and import your export again.`,
  )
}

function refuseDamaged(db: Database, file: string): void {
  const answer = String(db.pragma('quick_check(1)', { simple: true }))
  if (answer !== 'ok') {
    throw new ExpectedFailure(
      'corrupt',
      `${file} is damaged (${answer.slice(0, 200)}) and was left as it is. Put a copy of an earlier day in its place.`,
    )
  }
}

function makePrivate(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) chmodSync(name, OWNER_ONLY)
}

/** The codes of failures that a missing permission may be behind. */
const OUT_OF_REACH = ['no-permission', 'read-only']

/** The failure for a file, or a folder it is in, that nobody may write to; null when both could be written to. */
function readOnly(file: string): Failure | null {
  const place = [file, dirname(file)].find(
    (path) => existsSync(path) && (statSync(path).mode & ANYBODY_WRITES) === 0,
  )
  if (place === undefined) return null
  const message = `${place} is read-only, and Doorman has to write there. Allow writing to it, then try again.`
  return { code: 'read-only', message }
}

/**
 * Opens the database, makes it if it is not there, checks it and brings it to the newest version, keeping a copy of
 * the older one.
 * Every change is on the disk when the call that made it returns (`synchronous = FULL`). Only the owner of the
 * computer account may read the files.
 * @param nativeBinding a better-sqlite3 built for another runtime than the one it ships for
 * @returns a failure with a sentence naming the file when it is newer, foreign, damaged or out of reach
 */
export function openDatabase(file: string, nativeBinding?: string): Reply<Database> {
  let db: Database | undefined
  try {
    mkdirSync(dirname(file), { recursive: true, mode: FOLDER_OF_OWNER })
    closeSync(openSync(file, 'a', OWNER_ONLY))
    const binding = nativeBinding === undefined ? {} : { nativeBinding }
    if (statSync(file).size > 0) {
      // Read-only first: a connection that may write would fold the log file in when it closes.
      db = new Sqlite(file, { ...binding, readonly: true })
      refuseForeign(db, file)
      refuseDamaged(db, file)
      db.close()
    }
    db = new Sqlite(file, binding)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('busy_timeout = 5000')
    db.pragma(`application_id = ${APPLICATION_ID}`)
    backUp(db, file)
    migrate(db)
    refuseOtherTables(db, file, binding)
    makePrivate(file)
    return { ok: true, value: db }
  } catch (error) {
    db?.close()
    const failure = failureOf(error, file)
    return { ok: false, error: (OUT_OF_REACH.includes(failure.code) && readOnly(file)) || failure }
  }
}
