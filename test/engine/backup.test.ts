import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backUp, backupFile } from '../../main/engine/backup.ts'
import { APPLICATION_ID, openDatabase } from '../../main/engine/database.ts'
import { migrate, migrations, newest } from '../../main/engine/migrate.ts'
import { temporaryFolder } from '../helpers/folder.ts'

/** The file of a database that the first version left, with one setting in it. */
function olderDatabase(): string {
  const file = join(temporaryFolder(), 'doorman.sqlite')
  const db = new Sqlite(file)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, migrations.slice(0, 1))
  db.exec(`INSERT INTO setting VALUES ('kept', '"yes"')`)
  db.close()
  return file
}

const kept = (file: string): unknown => {
  const db = new Sqlite(file, { readonly: true })
  const value = db.prepare("SELECT value FROM setting WHERE name = 'kept'").pluck().get()
  const version = db.pragma('user_version', { simple: true })
  db.close()
  return { value, version }
}

describe('a database of an older version', () => {
  it('is copied whole before it is brought up to date', () => {
    const file = olderDatabase()
    const opened = openDatabase(file)
    if (!opened.ok) throw new Error(opened.error.message)
    opened.value.close()
    expect(kept(backupFile(file, 10))).toEqual({ value: '"yes"', version: 10 })
    expect(kept(file)).toEqual({ value: '"yes"', version: newest() })
    expect(statSync(backupFile(file, 10)).mode & 0o077).toBe(0)
  })

  it('is not copied over an older copy, and not twice', () => {
    const file = olderDatabase()
    writeFileSync(backupFile(file, 10), 'an older copy')
    for (const _ of [1, 2]) {
      const db = new Sqlite(file)
      backUp(db, file)
      db.close()
    }
    expect(statSync(backupFile(file, 10)).size).toBe('an older copy'.length)
    expect(kept(backupFile(file, 10, 2))).toEqual({ value: '"yes"', version: 10 })
    expect(existsSync(backupFile(file, 10, 3))).toBe(false)
  })
})

it('a new database is not copied', () => {
  const file = join(temporaryFolder(), 'doorman.sqlite')
  const opened = openDatabase(file)
  if (opened.ok) opened.value.close()
  expect(existsSync(backupFile(file, 0))).toBe(false)
})
