import type { Database } from 'better-sqlite3'
import { facts } from './migrations/0010-facts.ts'
import { sources } from './migrations/0020-sources.ts'
import { weighing } from './migrations/0030-weighing.ts'
import { typing } from './migrations/0040-typing.ts'
import { rows } from './migrations/0050-rows.ts'

export type Migration = { readonly version: number; readonly update: (db: Database) => void }

/** In order, in steps of ten. A shipped migration is never edited. */
export const migrations: readonly Migration[] = [
  { version: 10, update: facts },
  { version: 20, update: sources },
  { version: 30, update: weighing },
  { version: 40, update: typing },
  { version: 50, update: rows },
]

/** The version this app writes. */
export const newest = (list: readonly Migration[] = migrations): number => list.at(-1)?.version ?? 0

/**
 * Brings a database to the newest version, each step in one transaction together with its `user_version`.
 * @returns how many steps ran
 * @throws what a step throws; the database then stands at the last whole step
 */
export function migrate(db: Database, list: readonly Migration[] = migrations): number {
  const at = Number(db.pragma('user_version', { simple: true }))
  const due = list.filter((migration) => migration.version > at)
  for (const { version, update } of due) {
    db.transaction(() => {
      update(db)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
  return due.length
}
