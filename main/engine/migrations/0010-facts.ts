import type { Database } from 'better-sqlite3'

/**
 * What the imported files say, who it is about, and what the owner decided. Facts hang on an identity (the aliases
 * one row gave) and never move; which person an identity belongs to is worked out again after each import, so the
 * order of imports does not matter and a merge loses nothing.
 */
export function facts(db: Database): void {
  db.exec(`
    CREATE TABLE setting(
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE file(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      digest BLOB NOT NULL UNIQUE,
      as_of TEXT NOT NULL,
      facts INTEGER NOT NULL,
      imported_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE person(
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      slug TEXT NOT NULL,
      company TEXT,
      position TEXT
    ) STRICT;

    CREATE TABLE identity(
      id INTEGER PRIMARY KEY,
      slug TEXT NOT NULL,
      urn TEXT NOT NULL,
      email TEXT NOT NULL,
      name TEXT NOT NULL,
      as_of TEXT NOT NULL,
      person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      UNIQUE(slug, urn, email, name)
    ) STRICT;
    CREATE INDEX identity_person ON identity(person);

    CREATE TABLE invitation(
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL REFERENCES identity(id),
      direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
      sent_at TEXT NOT NULL,
      note TEXT,
      mutual INTEGER,
      source TEXT NOT NULL,
      as_of TEXT NOT NULL,
      UNIQUE(identity, direction, sent_at)
    ) STRICT;

    CREATE TABLE connection(
      identity INTEGER PRIMARY KEY REFERENCES identity(id),
      connected_on TEXT,
      company TEXT,
      position TEXT,
      as_of TEXT NOT NULL
    ) STRICT;

    CREATE TABLE message(
      id INTEGER PRIMARY KEY,
      digest BLOB NOT NULL UNIQUE,
      identity INTEGER REFERENCES identity(id),
      at TEXT NOT NULL,
      precision TEXT NOT NULL,
      from_owner INTEGER NOT NULL,
      in_group INTEGER NOT NULL,
      spam INTEGER NOT NULL,
      text TEXT NOT NULL,
      file INTEGER NOT NULL REFERENCES file(id)
    ) STRICT;
    CREATE INDEX message_identity ON message(identity, at) WHERE identity IS NOT NULL;

    CREATE TABLE relationship(
      identity INTEGER PRIMARY KEY REFERENCES identity(id),
      relationship TEXT NOT NULL
    ) STRICT;

    CREATE TABLE verdict(
      person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      stage TEXT NOT NULL CHECK (stage IN ('invitation', 'connection')),
      status TEXT NOT NULL,
      rank INTEGER NOT NULL,
      at TEXT NOT NULL,
      action TEXT NOT NULL,
      level TEXT NOT NULL,
      snippet TEXT NOT NULL,
      verdict TEXT NOT NULL,
      PRIMARY KEY (person, stage)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX verdict_queue ON verdict(stage, rank DESC, at DESC);

    CREATE TABLE batch(
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      verb TEXT NOT NULL,
      of INTEGER REFERENCES batch(id)
    ) STRICT;

    CREATE TABLE decision(
      id INTEGER PRIMARY KEY,
      batch INTEGER NOT NULL REFERENCES batch(id),
      identity INTEGER NOT NULL REFERENCES identity(id),
      subject TEXT NOT NULL CHECK (subject IN ('invitation', 'connection', 'person')),
      from_state TEXT NOT NULL,
      to_state TEXT NOT NULL,
      said_at TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX decision_subject ON decision(identity, subject, id);
    CREATE INDEX decision_batch ON decision(batch);

    CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER batch_is_final BEFORE UPDATE ON batch BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  `)
}
