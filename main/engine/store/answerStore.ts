import type { Database, Statement } from 'better-sqlite3'

/** Somebody whom the owner asked: since when, ISO 8601 UTC. */
export type AskedPerson = { readonly person: number; readonly since: string }

/** Words of theirs: a message since the question, or the note of any invitation of theirs. */
export type AnswerRow = {
  readonly person: number
  readonly kind: 'message' | 'note'
  /** ISO 8601 UTC; empty for a note whose day is not known. */
  readonly at: string
  readonly text: string
}

/** What people wrote after the owner asked them why they want to connect. */
export class AnswerStore {
  readonly #since: Statement<[string], AnswerRow>

  constructor(db: Database) {
    this.#since = db.prepare(`
      WITH asked AS MATERIALIZED (
        SELECT json_extract(value, '$.person') AS person, json_extract(value, '$.since') AS since FROM json_each(?))
      SELECT a.person, 'message' AS kind, m.at, m.text
        FROM asked a CROSS JOIN identity i ON i.person = a.person CROSS JOIN message m ON m.identity = i.id
        WHERE m.at > a.since AND m.from_owner = 0 AND m.in_group = 0
      UNION ALL SELECT a.person, 'note', r.sent_at, r.note
        FROM asked a CROSS JOIN identity i ON i.person = a.person CROSS JOIN reading r ON r.identity = i.id
        WHERE r.direction = 'incoming' AND r.note IS NOT NULL
      UNION ALL SELECT a.person, 'note', '', t.note
        FROM asked a CROSS JOIN identity i ON i.person = a.person CROSS JOIN typed t ON t.identity = i.id
        WHERE t.note IS NOT NULL
      ORDER BY 3, 4`)
  }

  /** The messages and notes of all of them, oldest first, in one query. */
  since = (asked: readonly AskedPerson[]): readonly AnswerRow[] => this.#since.all(JSON.stringify(asked))
}
