import type { Database } from 'better-sqlite3'

/** What lists show of a person, and whether they stand at a door. */
export type BriefPerson = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly slug: string
  /** The name as names are compared. */
  readonly folded: string
  readonly company: string | null
  readonly position: string | null
  readonly headline: string | null
  readonly atDoor: 0 | 1
}

const BRIEF = `
  SELECT p.id, p.key, p.name, p.slug, p.folded, p.company, p.position, p.headline,
    EXISTS (SELECT 1 FROM verdict v WHERE v.person = p.id) AS atDoor
  FROM person p`

/** Finds people: by key, link or name, by their identities, and these by them. */
export class PersonStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /**
   * The identity of a person on which what a decision is about hangs: their newest invitation, one that a source has
   * before one that was typed, whose words may go to another; or their connection; the first identity for all that
   * concerns the person. So a decision stays with its half when a merge is undone.
   */
  identityAt(person: number, subject: 'invitation' | 'connection' | 'person'): number {
    const sql = {
      person: 'SELECT i.id FROM identity i WHERE i.person = ? ORDER BY i.id LIMIT 1',
      connection: `
        SELECT i.id FROM identity i JOIN connection c ON c.identity = i.id WHERE i.person = ?
        ORDER BY c.as_of DESC, c.connected_on DESC, i.id LIMIT 1`,
      invitation: `
        SELECT id FROM (
          SELECT i.id, 0 AS typed, CASE r.seen_at WHEN '' THEN r.sent_at ELSE r.seen_at END AS at
            FROM identity i JOIN reading r ON r.identity = i.id WHERE i.person = @person AND r.direction = 'incoming'
          UNION ALL SELECT i.id, 1, t.said_at FROM identity i JOIN typed t ON t.identity = i.id WHERE i.person = @person)
        ORDER BY typed, at DESC, id LIMIT 1`,
    }[subject]
    const found = this.#db
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(subject === 'invitation' ? { person } : person)
    return found ?? person
  }

  /** How many people the given identities are. */
  countPeople(identities: Iterable<number>): number {
    const personOf = this.#db
      .prepare<[number], number | null>('SELECT person FROM identity WHERE id = ?')
      .pluck()
    const found = new Set([...identities].map((id) => personOf.get(id) ?? null))
    found.delete(null)
    return found.size
  }

  /** The person that an identity belongs to; null for one of the owner's. */
  ofIdentity(identity: number): number | null {
    return (
      this.#db
        .prepare<[number], number | null>('SELECT person FROM identity WHERE id = ?')
        .pluck()
        .get(identity) ?? null
    )
  }

  /** The identities of a person, in the order in which they were met. */
  identitiesOf(person: number): readonly number[] {
    return this.#db
      .prepare<[number], number>('SELECT id FROM identity WHERE person = ? ORDER BY id')
      .pluck()
      .all(person)
  }

  /** The person of every identity; the owner's own have none. */
  peopleByIdentity(): ReadonlyMap<number, number> {
    const rows = this.#db.prepare('SELECT id, person FROM identity WHERE person IS NOT NULL').raw().all()
    return new Map(rows as readonly (readonly [number, number])[])
  }

  /** The key of the person that an identity belongs to; null for one of the owner's. */
  keyOf(identity: number): string | null {
    const key = this.#db
      .prepare<[number], string>(
        'SELECT p.key FROM identity i JOIN person p ON p.id = i.person WHERE i.id = ?',
      )
      .pluck()
      .get(identity)
    return key ?? null
  }

  brief(): readonly BriefPerson[] {
    return this.#db.prepare<[], BriefPerson>(`${BRIEF} ORDER BY p.key`).all()
  }

  /** The people who have this one's name, as names are compared, this one among them. */
  namesakes(person: number): readonly BriefPerson[] {
    return this.#db
      .prepare<[number], BriefPerson>(
        `${BRIEF} WHERE p.folded = (SELECT folded FROM person WHERE id = ?) ORDER BY p.key`,
      )
      .all(person)
  }

  /** The people of a folded name; nobody for an empty one. */
  named(folded: string): readonly BriefPerson[] {
    if (folded === '') return []
    return this.#db.prepare<[string], BriefPerson>(`${BRIEF} WHERE p.folded = ? ORDER BY p.key`).all(folded)
  }

  /** The id of a person by key; null when there is none. */
  byKey(key: string): number | null {
    return this.#db.prepare<[string], number>('SELECT id FROM person WHERE key = ?').pluck().get(key) ?? null
  }

  /** The person whose profile link has this slug; null when there is none. */
  bySlug(slug: string): number | null {
    return (
      this.#db
        .prepare<[string], number | null>('SELECT person FROM identity WHERE slug = ? AND person IS NOT NULL')
        .pluck()
        .get(slug) ?? null
    )
  }

  /** The profile link's slug by key, empty when unknown; null when there is no such person. */
  slugOf(key: string): string | null {
    return (
      this.#db.prepare<[string], string>('SELECT slug FROM person WHERE key = ?').pluck().get(key) ?? null
    )
  }
}
