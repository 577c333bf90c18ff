import type { Database, Statement } from 'better-sqlite3'

export type PersonRow = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly slug: string
  readonly company: string | null
  readonly position: string | null
}
export type InvitationRow = {
  readonly direction: 'incoming' | 'outgoing'
  readonly sentAt: string
  readonly note: string | null
  readonly mutual: number | null
  readonly source: string
}
export type ConnectionRow = {
  readonly connectedOn: string | null
  readonly company: string | null
  readonly position: string | null
  readonly asOf: string
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
  readonly name: string
  readonly rows: number
  readonly asOf: string
}

/** Reads what is known of one person, on indexes alone. */
export class DossierStore {
  readonly #db: Database
  readonly #person: Statement<[number], PersonRow>
  readonly #invitations: Statement<[number], InvitationRow>
  readonly #connection: Statement<[number], ConnectionRow>
  readonly #messages: Statement<[number], StoredMessage>

  constructor(db: Database) {
    this.#db = db
    this.#person = db.prepare('SELECT id, key, name, slug, company, position FROM person WHERE id = ?')
    this.#invitations = db.prepare(`
      SELECT v.direction, v.sent_at AS sentAt, v.note, v.mutual, v.source
      FROM identity i JOIN invitation v ON v.identity = i.id WHERE i.person = ?
      ORDER BY v.sent_at, v.direction, v.note`)
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
  invitations = (person: number): readonly InvitationRow[] => this.#invitations.all(person)
  connection = (person: number): ConnectionRow | undefined => this.#connection.get(person)
  messages = (person: number): readonly StoredMessage[] => this.#messages.all(person)

  /** The relationships set by hand, by person. */
  relationships(): ReadonlyMap<number, string> {
    const rows = this.#db
      .prepare<[], [number, string]>(`
        SELECT i.person, r.relationship FROM relationship r JOIN identity i ON i.id = r.identity ORDER BY i.id DESC`)
      .raw()
      .all() as readonly [number, string][]
    return new Map(rows)
  }

  /** The kinds of file that were imported, with their newest date. */
  sources(): readonly SourceRow[] {
    return this.#db
      .prepare<[], SourceRow>(`
        SELECT kind, min(name) AS name, sum(facts) AS rows, max(as_of) AS asOf FROM file GROUP BY kind ORDER BY kind`)
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

  /** All people who stand at one of the two doors: they invited the owner, or they are a connection. */
  judged(): readonly number[] {
    return this.#db
      .prepare<[], number>(`
        SELECT i.person FROM identity i JOIN invitation v ON v.identity = i.id AND v.direction = 'incoming'
        UNION SELECT i.person FROM identity i JOIN connection c ON c.identity = i.id`)
      .pluck()
      .all()
  }

  counts(): { people: number; invitations: number; connections: number; messages: number; withNote: number } {
    const count = (sql: string): number => Number(this.#db.prepare(sql).pluck().get())
    return {
      people: count('SELECT count(*) FROM person'),
      invitations: count('SELECT count(*) FROM invitation'),
      connections: count('SELECT count(*) FROM connection'),
      messages: count('SELECT count(*) FROM message'),
      withNote: count("SELECT count(*) FROM invitation WHERE direction = 'incoming' AND note IS NOT NULL"),
    }
  }

  setRelationship(person: number, relationship: string | null): void {
    this.#db
      .prepare('DELETE FROM relationship WHERE identity IN (SELECT id FROM identity WHERE person = ?)')
      .run(person)
    if (relationship !== null) {
      this.#db
        .prepare('INSERT INTO relationship(identity, relationship) VALUES (?, ?)')
        .run(person, relationship)
    }
  }
}
