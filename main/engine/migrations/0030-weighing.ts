import type { Database } from 'better-sqlite3'

/**
 * How the owner weighs, whole for each time it was changed, as part of the log; and for each person at a door what
 * the rules saw, in place of the verdict that was made of it: other weights then need no rule to be asked again.
 * Verdicts are derived, so those of before are not carried over. A decision keeps what the rules saw when it was made;
 * of those of before it is not known.
 */
export function weighing(db: Database): void {
  db.exec(`
    CREATE TABLE weighing(
      batch INTEGER PRIMARY KEY REFERENCES batch(id),
      weighing TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER weighing_is_final BEFORE UPDATE ON weighing BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

    ALTER TABLE decision ADD COLUMN seen TEXT;

    DELETE FROM verdict;
    ALTER TABLE verdict RENAME COLUMN verdict TO seen;
    DELETE FROM setting WHERE name = 'judged';
  `)
}
