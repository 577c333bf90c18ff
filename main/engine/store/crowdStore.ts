import type { Database } from 'better-sqlite3'
import type { Written } from '../crowd/copies.ts'

/** Tables that say nothing of most people. */
export type PersonTable = 'reading' | 'connection' | 'about' | 'acceptance' | 'typed'

/** What many people sent, side by side. */
export class CrowdStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** The notes of incoming invitations, and what each person wrote first: their first messages that are long enough. */
  texts(shortest: number, firstMessages: number): Iterable<Written> {
    return this.#db
      .prepare<[number, number, number], Written>(`
        SELECT i.person, r.sent_at AS at, r.note AS text FROM reading r JOIN identity i ON i.id = r.identity
          WHERE r.direction = 'incoming' AND i.person IS NOT NULL AND length(r.note) >= ?
        UNION ALL
        SELECT person, at, text FROM (
          SELECT i.person, m.at, m.text, row_number() OVER (PARTITION BY i.person ORDER BY m.at, m.text) AS place
          FROM message m JOIN identity i ON i.id = m.identity
          WHERE m.from_owner = 0 AND m.in_group = 0 AND i.person IS NOT NULL AND length(m.text) >= ?)
        WHERE place <= ?`)
      .iterate(shortest, shortest, firstMessages)
  }

  /** Whom a table knows: so that nobody is looked up in vain. */
  peopleIn(table: PersonTable): ReadonlySet<number> {
    const people = this.#db
      .prepare<[], number>(`SELECT DISTINCT i.person FROM ${table} t JOIN identity i ON i.id = t.identity`)
      .pluck()
      .all()
    return new Set(people)
  }

  /** When invitations without a note came, as far as a source tells the moment. */
  bareMoments(): readonly string[] {
    return this.#db
      .prepare<[], string>(`
        SELECT min(r.sent_at) FROM reading r JOIN identity i ON i.id = r.identity
        WHERE r.direction = 'incoming' AND r.note IS NULL AND r.sent_at <> '' AND r.sent_until = ''
          AND i.person IS NOT NULL
        GROUP BY i.person, substr(r.sent_at, 1, 10)`)
      .pluck()
      .all()
  }
}
