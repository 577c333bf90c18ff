import type { Database } from 'better-sqlite3'

/**
 * How many rows of a file were read, as the report of its import says. Of what was imported before that is known by
 * its facts alone, which in most kinds of file are as many.
 */
export function rows(db: Database): void {
  db.exec(`
    ALTER TABLE file ADD COLUMN rows INTEGER NOT NULL DEFAULT 0;
    UPDATE file SET rows = facts;
  `)
}
