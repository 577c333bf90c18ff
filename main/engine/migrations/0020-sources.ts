import type { Database } from 'better-sqlite3'

/**
 * Invitations as each source reads them: several readings of one invitation lie side by side and are united when a
 * dossier is gathered, so that no order of imports can lose what one of them knew. And what else the export holds:
 * facts of the owner (`own`) and of other people (`about`), acceptances by mail, what the owner
 * typed, which captured pages they called whole, and which identities are one person for another reason than their aliases.
 */
export function sources(db: Database): void {
  db.exec(`
    CREATE TABLE reading(
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL REFERENCES identity(id),
      direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
      channel TEXT NOT NULL CHECK (channel IN ('export', 'mail', 'reminder', 'page')),
      number TEXT NOT NULL,
      sent_at TEXT NOT NULL,
      sent_until TEXT NOT NULL,
      seen_at TEXT NOT NULL,
      note TEXT,
      relationship TEXT,
      mutual INTEGER,
      mutual_name TEXT,
      headline TEXT,
      place TEXT,
      shared TEXT,
      follows INTEGER NOT NULL,
      source TEXT NOT NULL,
      UNIQUE(identity, direction, channel, number, sent_at, sent_until, seen_at)
    ) STRICT;
    INSERT INTO reading(id, identity, direction, channel, number, sent_at, sent_until, seen_at, note, mutual, follows,
      source)
      SELECT id, identity, direction, 'export', '', sent_at, '', '', note, mutual, 0, source FROM invitation;
    DROP TABLE invitation;
    CREATE INDEX reading_number ON reading(number) WHERE number <> '';

    CREATE TABLE acceptance(
      identity INTEGER NOT NULL REFERENCES identity(id),
      at TEXT NOT NULL,
      number TEXT NOT NULL,
      headline TEXT,
      PRIMARY KEY(identity, at, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX acceptance_number ON acceptance(number) WHERE number <> '';

    CREATE TABLE whole(
      batch INTEGER PRIMARY KEY REFERENCES batch(id),
      whole_from TEXT NOT NULL
    ) STRICT;

    CREATE TABLE own(
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      detail TEXT NOT NULL,
      since TEXT NOT NULL,
      until TEXT NOT NULL,
      source TEXT NOT NULL,
      as_of TEXT NOT NULL,
      PRIMARY KEY(kind, name, detail, since)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE about(
      identity INTEGER NOT NULL REFERENCES identity(id),
      kind TEXT NOT NULL,
      what TEXT NOT NULL,
      detail TEXT NOT NULL,
      at TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY(identity, kind, what, detail, at)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE typed(
      identity INTEGER PRIMARY KEY REFERENCES identity(id),
      slug TEXT NOT NULL,
      headline TEXT,
      note TEXT,
      relationship TEXT,
      sent_on TEXT,
      added INTEGER NOT NULL,
      said_at TEXT NOT NULL
    ) STRICT;
    INSERT INTO typed(identity, slug, relationship, added, said_at) SELECT identity, '', relationship, 0, '' FROM relationship;
    DROP TABLE relationship;

    CREATE TABLE same_row(
      a INTEGER NOT NULL REFERENCES identity(id),
      b INTEGER NOT NULL REFERENCES identity(id),
      PRIMARY KEY(a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX same_row_b ON same_row(b);

    CREATE TABLE settled(
      id INTEGER PRIMARY KEY,
      batch INTEGER NOT NULL REFERENCES batch(id),
      a INTEGER NOT NULL REFERENCES identity(id),
      b INTEGER NOT NULL REFERENCES identity(id),
      same INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX settled_batch ON settled(batch);
    CREATE TRIGGER whole_is_final BEFORE UPDATE ON whole BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER settled_is_final BEFORE UPDATE ON settled BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

    ALTER TABLE person ADD COLUMN headline TEXT;
    ALTER TABLE person ADD COLUMN folded TEXT NOT NULL DEFAULT '';
    CREATE INDEX person_folded ON person(folded);
    ALTER TABLE verdict ADD COLUMN until TEXT;
    ALTER TABLE verdict ADD COLUMN seen_at TEXT;
    ALTER TABLE decision ADD COLUMN about TEXT NOT NULL DEFAULT '';
  `)
}
