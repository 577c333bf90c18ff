import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate, migrations } from '../../main/engine/migrate.ts'
import { temporaryFolder } from '../helpers/folder.ts'

function emptyDatabase(): Database {
  const db = new Sqlite(join(temporaryFolder(), 'x.sqlite'))
  onTestFinished(() => void db.close())
  return db
}

const version = (db: Database): unknown => db.pragma('user_version', { simple: true })

describe('migrating', () => {
  it('goes up in steps of ten, each higher than the last', () => {
    const versions = migrations.map((step) => step.version)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    expect(versions.filter((number) => number % 10 !== 0)).toEqual([])
  })

  it('runs a step once', () => {
    const db = emptyDatabase()
    expect(migrate(db)).toBe(migrations.length)
    expect(migrate(db)).toBe(0)
  })

  it('leaves nothing of a step that fails half-way', () => {
    const db = emptyDatabase()
    const broken = {
      version: 20,
      update: (target: Database) => {
        target.exec('CREATE TABLE half(name TEXT)')
        throw new Error('the lights went out')
      },
    }
    expect(() =>
      migrate(db, [
        { version: 10, update: (target) => target.exec('CREATE TABLE whole(name TEXT)') },
        broken,
      ]),
    ).toThrow('the lights went out')
    expect(version(db)).toBe(10)
    expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['whole'])
  })
})

describe('step 10, the facts', () => {
  it('makes the tables that everything stands on', () => {
    const db = emptyDatabase()
    migrate(db)
    expect(
      db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
    ).toEqual([
      'batch',
      'connection',
      'decision',
      'file',
      'identity',
      'invitation',
      'message',
      'person',
      'relationship',
      'setting',
      'verdict',
    ])
  })
})
