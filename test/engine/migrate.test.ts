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

/** A database as the first version left it. */
function firstVersion(): Database {
  const db = emptyDatabase()
  migrate(db, migrations.slice(0, 1))
  return db
}

/** A database as the second version left it. */
function version20(): Database {
  const db = firstVersion()
  migrate(db, migrations.slice(0, 2))
  return db
}

const tables = (db: Database): unknown =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

describe('step 10, the facts', () => {
  it('makes the tables that everything stands on', () => {
    expect(tables(firstVersion())).toEqual([
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

describe('step 20, the sources', () => {
  it('makes room for readings, facts about the owner and others, captures, and what is typed', () => {
    const db = version20()
    expect(tables(db)).toEqual([
      'about',
      'acceptance',
      'batch',
      'connection',
      'decision',
      'file',
      'identity',
      'message',
      'own',
      'person',
      'reading',
      'same_row',
      'setting',
      'settled',
      'typed',
      'verdict',
      'whole',
    ])
  })

  it('keeps the invitations, as the export told them, and the relationships that were chosen', () => {
    const db = firstVersion()
    db.exec(`
      INSERT INTO identity(id, slug, urn, email, name, as_of) VALUES (1, 'ana', '', '', 'Ana Silva', '2026-06-01');
      INSERT INTO invitation(identity, direction, sent_at, note, mutual, source, as_of)
        VALUES (1, 'incoming', '2026-05-01T10:00:00Z', 'Hello', 3, 'Invitations.csv', '2026-06-01');
      INSERT INTO relationship VALUES (1, 'Colleague')`)
    migrate(db)
    expect(db.prepare('SELECT direction, channel, sent_at, note, mutual, source FROM reading').all()).toEqual(
      [
        {
          direction: 'incoming',
          channel: 'export',
          sent_at: '2026-05-01T10:00:00Z',
          note: 'Hello',
          mutual: 3,
          source: 'Invitations.csv',
        },
      ],
    )
    expect(db.prepare('SELECT identity, relationship FROM typed').all()).toEqual([
      { identity: 1, relationship: 'Colleague' },
    ])
  })
})

describe('step 30, the weighing', () => {
  it('keeps the log, and leaves no verdict in which nothing says what the rules saw', () => {
    const db = version20()
    db.exec(`
      INSERT INTO person(id, key, name, slug) VALUES (1, 'ana', 'Ana Silva', 'ana');
      INSERT INTO verdict(person, stage, status, rank, at, action, level, snippet, verdict)
        VALUES (1, 'invitation', 'pending', 21, '', 'ignore', 'likely', 'No note', '{}');
      INSERT INTO setting VALUES ('judged', '"as it was"'), ('settings', '{}');
      INSERT INTO batch(id, at, verb) VALUES (1, '2026-06-01T10:00:00Z', 'ignore');
      INSERT INTO identity(id, slug, urn, email, name, as_of) VALUES (1, 'ana', '', '', 'Ana Silva', '');
      INSERT INTO decision(batch, identity, subject, from_state, to_state, said_at)
        VALUES (1, 1, 'invitation', 'open', 'ignore', '2026-06-01T10:00:00Z')`)
    migrate(db)
    expect(db.prepare('SELECT count(*) FROM verdict').pluck().get()).toBe(0)
    expect(db.prepare('SELECT name FROM setting').pluck().all()).toEqual(['settings'])
    expect(db.prepare('SELECT verb FROM batch').pluck().all()).toEqual(['ignore'])
    expect(db.prepare('SELECT to_state, seen FROM decision').all()).toEqual([
      { to_state: 'ignore', seen: null },
    ])
  })

  it('keeps a weighing as it was saved', () => {
    const db = version20()
    migrate(db)
    db.exec("INSERT INTO batch(id, at, verb) VALUES (1, '', 'weigh'); INSERT INTO weighing VALUES (1, '{}')")
    expect(() => db.exec("UPDATE weighing SET weighing = '{ }'")).toThrow('append-only')
  })
})

describe('step 40, the typing', () => {
  /** A database of the third version in which the owner typed the link and the note of somebody. */
  function typed(): Database {
    const db = emptyDatabase()
    migrate(db, migrations.slice(0, 3))
    db.exec(`
      INSERT INTO identity(id, slug, urn, email, name, as_of)
        VALUES (1, '', '', '', 'Bo Lindqvist', ''), (2, 'bo', '', '', 'Bo Lindqvist', '');
      INSERT INTO typed(identity, slug, note, added, said_at) VALUES (1, 'bo', 'Hello', 1, '2026-06-01T10:00:00Z')`)
    migrate(db)
    return db
  }

  it('keeps what was typed, with the link that it was made into, and as a word that no batch undoes', () => {
    const row = {
      identity: 1,
      slug: 'bo',
      note: 'Hello',
      added: 1,
      said_at: '2026-06-01T10:00:00Z',
      linked: 2,
    }
    const db = typed()
    expect(db.prepare('SELECT * FROM typed').all()).toMatchObject([row])
    expect(db.prepare('SELECT * FROM typing').all()).toMatchObject([{ ...row, batch: null }])
  })

  it('keeps every word as it was typed', () => {
    expect(() => typed().exec("UPDATE typing SET note = 'Goodbye'")).toThrow('append-only')
  })
})

describe('step 50, the rows', () => {
  it('takes the facts of a file for its rows where it was imported before', () => {
    const db = emptyDatabase()
    migrate(db, migrations.slice(0, 4))
    db.exec(`
      INSERT INTO file(name, kind, digest, as_of, facts, imported_at)
        VALUES ('Connections.csv', 'connections', x'01', '2026-06-01T10:00:00Z', 7, '2026-06-02T10:00:00Z')`)
    migrate(db)
    expect(db.prepare('SELECT rows FROM file').pluck().all()).toEqual([7])
  })
})
