import type { Database, Statement } from 'better-sqlite3'
import type { KnownConnection } from '../ties/tieData.ts'

export type PersonRow = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly slug: string
  readonly company: string | null
  readonly position: string | null
  readonly headline: string | null
}
export type ConnectionRow = {
  readonly connectedOn: string | null
  readonly company: string | null
  readonly position: string | null
  readonly asOf: string
}
export type AliasRow = {
  readonly slug: string
  readonly urn: string
  readonly email: string
  readonly name: string
}
export type StoredMessage = {
  readonly at: string
  readonly precision: string
  readonly fromOwner: 0 | 1
  readonly spam: 0 | 1
  readonly text: string
}
export type SourceRow = {
  readonly kind: string
  readonly rows: number
  readonly asOf: string
}

/** Reads what is known of one person, on indexes alone. */
export class DossierStore {
  readonly #db: Database
  readonly #person: Statement<[number], PersonRow>
  readonly #connection: Statement<[number], ConnectionRow>
  readonly #messages: Statement<[number], StoredMessage>

  constructor(db: Database) {
    this.#db = db
    this.#person = db.prepare(
      'SELECT id, key, name, slug, company, position, headline FROM person WHERE id = ?',
    )
    this.#connection = db.prepare(`
      SELECT c.connected_on AS connectedOn, c.company, c.position, c.as_of AS asOf
      FROM identity i JOIN connection c ON c.identity = i.id WHERE i.person = ?
      ORDER BY c.as_of DESC, c.connected_on DESC, c.company, c.position LIMIT 1`)
    this.#messages = db.prepare(`
      SELECT m.at, m.precision, m.from_owner AS fromOwner, m.spam, m.text
      FROM identity i JOIN message m ON m.identity = i.id WHERE i.person = ? AND m.in_group = 0
      ORDER BY m.at, m.from_owner, m.text`)
  }

  person = (id: number): PersonRow | undefined => this.#person.get(id)
  connection = (person: number): ConnectionRow | undefined => this.#connection.get(person)
  messages = (person: number): readonly StoredMessage[] => this.#messages.all(person)

  /**
   * The kinds of source that were imported: of an export's file how many rows of the newest that has any were read, and
   * its date; of mails and captured pages, which overlap, how many invitations and answers are kept of all of them. Two
   * exports of one day overlap as well: the one imported last counts; of one that came in parts, all that came at once.
   */
  sources(): readonly SourceRow[] {
    return this.#db
      .prepare<[], SourceRow>(`
        WITH captured(kind, rows) AS (
          SELECT CASE channel WHEN 'page' THEN 'page' ELSE 'mail' END, count(*) FROM reading
            WHERE channel <> 'export' GROUP BY 1
          UNION ALL SELECT 'mail', count(*) FROM acceptance),
        ranked AS (
          SELECT kind, as_of, rows,
            rank() OVER (PARTITION BY kind ORDER BY rows > 0 DESC, as_of DESC, imported_at DESC) AS place FROM file)
        SELECT kind, as_of AS asOf, CASE WHEN kind IN ('mail', 'page')
          THEN (SELECT coalesce(sum(c.rows), 0) FROM captured c WHERE c.kind = f.kind) ELSE sum(rows) END AS rows
        FROM ranked f WHERE place = 1 GROUP BY kind ORDER BY kind`)
      .all()
  }

  /** The date of the newest connections file, ISO 8601; null when there is none. */
  connectionsAsOf(): string | null {
    return (
      this.#db
        .prepare<[], string | null>("SELECT max(as_of) FROM file WHERE kind = 'connections'")
        .pluck()
        .get() ?? null
    )
  }

  /** The names under which connections are known. */
  connectionNames(): readonly string[] {
    return this.#db
      .prepare<[], string>('SELECT DISTINCT i.name FROM connection c JOIN identity i ON i.id = c.identity')
      .pluck()
      .all()
  }

  /** Everybody whom the newest connections file holds, with where they worked then. */
  presentConnections(): readonly KnownConnection[] {
    return this.#db
      .prepare<[], KnownConnection>(`
        SELECT p.id AS person, p.name, p.company FROM person p WHERE p.id IN (
          SELECT i.person FROM connection c JOIN identity i ON i.id = c.identity
          WHERE c.as_of = (SELECT max(as_of) FROM file WHERE kind = 'connections'))
        ORDER BY p.key`)
      .all()
  }

  /** Every alias under which the sources name a person. */
  aliases(person: number): readonly AliasRow[] {
    return this.#db
      .prepare<[number], AliasRow>(
        'SELECT slug, urn, email, name FROM identity WHERE person = ? ORDER BY slug, urn, email, name',
      )
      .all(person)
  }

  /** All people who stand at one of the two doors: they invited the owner, or they are a connection. */
  judged(): readonly number[] {
    return this.#db
      .prepare<[], number>(`
        SELECT i.person FROM identity i JOIN reading r ON r.identity = i.id AND r.direction = 'incoming'
          WHERE i.person IS NOT NULL
        UNION SELECT i.person FROM identity i JOIN typed t ON t.identity = i.id WHERE i.person IS NOT NULL
        UNION SELECT i.person FROM identity i JOIN connection c ON c.identity = i.id WHERE i.person IS NOT NULL`)
      .pluck()
      .all()
  }

  counts(): { people: number; connections: number; messages: number } {
    const count = (sql: string): number => Number(this.#db.prepare(sql).pluck().get())
    return {
      people: count('SELECT count(*) FROM person'),
      connections: count('SELECT count(*) FROM connection'),
      messages: count('SELECT count(*) FROM message'),
    }
  }
}
