import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../main/engine/database.ts'
import { newest } from '../../main/engine/migrate.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { asOrdinaryUser } from '../helpers/ordinaryUser.ts'

const fileIn = (name = 'doorman.sqlite'): string => join(temporaryFolder(), name)

function opened(file: string) {
  const reply = openDatabase(file)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value
}

describe('an opened database', () => {
  it('writes through to the disk, keeps its references and trusts no schema', () => {
    const db = opened(fileIn())
    const value = (name: string) => db.pragma(name, { simple: true })
    expect({
      journal: value('journal_mode'),
      synchronous: value('synchronous'),
      keys: value('foreign_keys'),
      trusted: value('trusted_schema'),
      version: value('user_version'),
    }).toEqual({ journal: 'wal', synchronous: 2, keys: 1, trusted: 0, version: newest() })
    db.close()
  })

  it('has strict tables only', () => {
    const db = opened(fileIn())
    const loose = db
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
      .pluck()
      .all()
      .filter((name) => !String(name).startsWith('sqlite_'))
    expect(loose).toEqual([])
    db.close()
  })

  it.skipIf(process.platform === 'win32')('is readable by the owner of the account only', () => {
    const file = fileIn()
    const db = opened(file)
    const modes = [file, `${file}-wal`, `${file}-shm`]
      .filter(existsSync)
      .map((name) => statSync(name).mode & 0o777)
    expect(modes).toEqual(modes.map(() => 0o600))
    expect(modes.length).toBeGreaterThan(1)
    db.close()
  })

  it.skipIf(process.platform === 'win32')(
    'lies in a folder that only the owner of the account enters',
    () => {
      const folder = join(temporaryFolder(), 'a', 'b')
      opened(join(folder, 'doorman.sqlite')).close()
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    },
  )

  it('refuses to change what was decided', () => {
    const db = opened(fileIn())
    db.exec("INSERT INTO batch(at, verb) VALUES ('2026-01-01T00:00:00Z', 'accept')")
    expect(() => db.exec("UPDATE batch SET verb = 'ignore'")).toThrow('append-only')
    db.close()
  })
})

describe('a database that cannot be used', () => {
  const refusal = (file: string) => {
    const reply = openDatabase(file)
    if (reply.ok) {
      reply.value.close()
      throw new Error('it was opened')
    }
    return reply.error
  }

  it('is refused when a newer Doorman wrote it, and left byte for byte as it was', () => {
    const file = fileIn()
    opened(file).close()
    const db = new Sqlite(file)
    db.pragma('user_version = 9999')
    db.close()
    const before = readFileSync(file)
    expect(refusal(file)).toMatchObject({ code: 'newer-database' })
    expect(refusal(file).message).toContain(file)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is refused when it is not SQLite at all', () => {
    const file = fileIn()
    writeFileSync(file, 'This is a broken DB, and long enough to be read as one. '.repeat(20))
    const before = readFileSync(file)
    expect(refusal(file)).toMatchObject({ code: 'not-a-database' })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is refused when it belongs to another program', () => {
    const file = fileIn()
    const db = new Sqlite(file)
    db.exec('CREATE TABLE recipe(name TEXT)')
    db.close()
    const before = readFileSync(file)
    expect(refusal(file)).toMatchObject({ code: 'not-a-database' })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is refused when its tables are not those of its version', () => {
    const file = fileIn()
    const db = opened(file)
    db.exec('ALTER TABLE setting RENAME COLUMN value TO worth')
    db.close()
    expect(refusal(file)).toMatchObject({ code: 'not-a-database' })
    expect(refusal(file).message).toContain(file)
  })

  it('is refused when a page of it is torn', () => {
    const file = fileIn()
    const db = opened(file)
    for (let i = 0; i < 500; i += 1)
      db.prepare('INSERT INTO setting VALUES (?, ?)').run(`n${i}`, 'x'.repeat(500))
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, bytes.length - 12_288, bytes.length - 4_096)
    writeFileSync(file, bytes)
    expect(refusal(file)).toMatchObject({ code: 'corrupt' })
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('is said to be read-only when it is, or its folder', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'doorman.sqlite')
    opened(file).close()
    chmodSync(folder, 0o777)
    chmodSync(file, 0o444)
    const ofFile = await asOrdinaryUser(async () => refusal(file))
    expect(ofFile).toMatchObject({
      code: 'read-only',
      message: expect.stringContaining(`${file} is read-only`),
    })
    chmodSync(file, 0o666)
    chmodSync(folder, 0o555)
    for (const name of ['doorman.sqlite', 'new.sqlite']) {
      const ofFolder = await asOrdinaryUser(async () => refusal(join(folder, name)))
      expect(ofFolder.message).toContain(`${folder} is read-only`)
    }
    chmodSync(folder, 0o755)
  })

  it('is refused with a sentence when its place is a folder', () => {
    const folder = join(temporaryFolder(), 'doorman.sqlite')
    mkdirSync(folder)
    expect(refusal(folder).message).toContain(folder)
  })
})
