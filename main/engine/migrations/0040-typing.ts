import type { Database } from 'better-sqlite3'

/**
 * What the owner typed, as part of the log: what is typed of an identity from a batch on, or, where even the slug is
 * null, that nothing is any more. What was typed before stands in no batch: it holds until something else is typed.
 * `linked` is the identity that the typed link was made into: it is somebody's as long as this is typed.
 */
export function typing(db: Database): void {
  db.exec(`
    ALTER TABLE typed ADD COLUMN linked INTEGER REFERENCES identity(id);
    UPDATE typed SET linked = (SELECT min(i.id) FROM identity i WHERE i.slug = typed.slug) WHERE slug <> '';

    CREATE TABLE typing(
      id INTEGER PRIMARY KEY,
      batch INTEGER REFERENCES batch(id),
      identity INTEGER NOT NULL REFERENCES identity(id),
      slug TEXT,
      headline TEXT,
      note TEXT,
      relationship TEXT,
      sent_on TEXT,
      added INTEGER,
      said_at TEXT,
      linked INTEGER REFERENCES identity(id)
    ) STRICT;
    CREATE INDEX typing_batch ON typing(batch);
    CREATE INDEX typing_identity ON typing(identity);
    CREATE TRIGGER typing_is_final BEFORE UPDATE ON typing BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

    INSERT INTO typing(identity, slug, headline, note, relationship, sent_on, added, said_at, linked)
      SELECT identity, slug, headline, note, relationship, sent_on, added, said_at, linked FROM typed;
  `)
}
