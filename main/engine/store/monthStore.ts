import type { Database } from 'better-sqlite3'

/** How many in a month, written `2026-03`. */
type MonthRow = { readonly month: string; readonly people: number }

/** What happened when, counted. */
export class MonthStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** When people became connections, as far as the day is known. */
  connected(): readonly MonthRow[] {
    return this.#db
      .prepare<[], MonthRow>(`
        SELECT substr(at, 1, 7) AS month, count(*) AS people FROM verdict
        WHERE stage = 'connection' AND at <> '' GROUP BY month`)
      .all()
  }

  /** When connections wrote to the owner, each person once a month. */
  wrote(): readonly MonthRow[] {
    return this.#db
      .prepare<[], MonthRow>(`
        SELECT substr(m.at, 1, 7) AS month, count(DISTINCT i.person) AS people
        FROM message m JOIN identity i ON i.id = m.identity
        JOIN verdict v ON v.person = i.person AND v.stage = 'connection'
        WHERE m.from_owner = 0 AND m.in_group = 0 AND m.text <> '' GROUP BY month`)
      .all()
  }
}
