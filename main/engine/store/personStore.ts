import type { Database } from 'better-sqlite3'
import type { ResolvedPerson, StoredIdentity } from '../people.ts'
import { foldName } from '../readers/identity.ts'

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

type Known = { readonly id: number; readonly key: string; readonly name: string; readonly slug: string }

/** Who is who: worked out anew after each import. */
export class PersonStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /**
   * The identities that something is known of: a fact, or the owner's typing. Whoever a typed link named and nothing
   * else ever did is nobody once it is taken back.
   */
  identities(): readonly StoredIdentity[] {
    return this.#db
      .prepare<[], StoredIdentity>(`
        SELECT i.id, i.slug, i.urn, i.email, i.name, i.as_of AS asOf,
          coalesce((SELECT CASE WHEN max(r.channel = 'page') THEN max(CASE r.channel WHEN 'page' THEN r.seen_at END)
              ELSE min(CASE r.sent_at WHEN '' THEN r.seen_at ELSE r.sent_at END) END
            FROM reading r WHERE r.identity = i.id AND r.direction = 'incoming'), '') AS waitedAt,
          coalesce((SELECT c.connected_on FROM connection c WHERE c.identity = i.id), '') AS connectedOn
        FROM identity i
        WHERE EXISTS (SELECT 1 FROM reading r WHERE r.identity = i.id)
          OR EXISTS (SELECT 1 FROM connection c WHERE c.identity = i.id)
          OR EXISTS (SELECT 1 FROM message m WHERE m.identity = i.id)
          OR EXISTS (SELECT 1 FROM about a WHERE a.identity = i.id)
          OR EXISTS (SELECT 1 FROM acceptance a WHERE a.identity = i.id)
          OR EXISTS (SELECT 1 FROM typed t WHERE t.identity = i.id OR t.linked = i.id)
          OR EXISTS (SELECT 1 FROM same_row s WHERE s.b = i.id OR s.a = i.id)`)
      .all()
  }

  /**
   * The identity of a person on which what a decision is about hangs: their newest invitation or their connection; the
   * first identity for all that concerns the person. So a decision stays with its half when a merge is undone.
   */
  identityAt(person: number, subject: 'invitation' | 'connection' | 'person'): number {
    const sql = {
      person: 'SELECT i.id FROM identity i WHERE i.person = ? ORDER BY i.id LIMIT 1',
      connection: `
        SELECT i.id FROM identity i JOIN connection c ON c.identity = i.id WHERE i.person = ?
        ORDER BY c.as_of DESC, c.connected_on DESC, i.id LIMIT 1`,
      invitation: `
        SELECT id FROM (
          SELECT i.id, CASE r.seen_at WHEN '' THEN r.sent_at ELSE r.seen_at END AS at
            FROM identity i JOIN reading r ON r.identity = i.id WHERE i.person = @person AND r.direction = 'incoming'
          UNION ALL SELECT i.id, t.said_at FROM identity i JOIN typed t ON t.identity = i.id WHERE i.person = @person)
        ORDER BY at DESC, id LIMIT 1`,
    }[subject]
    const found = this.#db
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(subject === 'invitation' ? { person } : person)
    return found ?? person
  }

  /**
   * Makes these all the people there are. Facts and decisions stay where they are: on identities. Whoever changed
   * loses their verdicts; the others keep them.
   * @returns the people who are new, or whose identities or names changed
   */
  replace(people: readonly ResolvedPerson[]): readonly number[] {
    const stored = new Map(
      this.#db
        .prepare<[], Known>('SELECT id, key, name, slug FROM person')
        .all()
        .map((one) => [one.id, one]),
    )
    const houses = this.#houses()
    const isSame = ({ id, key, name, slug, identities }: ResolvedPerson): boolean => {
      const old = stored.get(id)
      if (old?.key !== key || old.name !== name || old.slug !== slug) return false
      const [count, moved] = [houses.sizes.get(id) ?? 0, identities.some((one) => houses.of.get(one) !== id)]
      return count === identities.length && !moved
    }
    const changed = people.filter((one) => !isSame(one))
    const kept = new Set(people.map(({ id }) => id))
    for (const { id } of changed) kept.delete(id)
    this.#remove([...stored.keys()].filter((id) => !kept.has(id)))
    const add = this.#db.prepare('INSERT INTO person(id, key, name, slug, folded) VALUES (?, ?, ?, ?, ?)')
    const place = this.#db.prepare('UPDATE identity SET person = ? WHERE id = ?')
    for (const person of changed) {
      add.run(person.id, person.key, person.name, person.slug, foldName(person.name))
      for (const identity of person.identities) place.run(person.id, identity)
    }
    this.describe()
    return changed.map(({ id }) => id)
  }

  #houses() {
    const of = new Map<number, number>()
    const sizes = new Map<number, number>()
    const rows = this.#db
      .prepare<[], { id: number; person: number }>('SELECT id, person FROM identity WHERE person IS NOT NULL')
      .iterate()
    for (const { id, person } of rows) {
      of.set(id, person)
      sizes.set(person, (sizes.get(person) ?? 0) + 1)
    }
    return { of, sizes }
  }

  #remove(ids: readonly number[]): void {
    const empty = this.#db.prepare('UPDATE identity SET person = NULL WHERE person = ?')
    const remove = this.#db.prepare('DELETE FROM person WHERE id = ?')
    for (const id of ids) {
      empty.run(id)
      remove.run(id)
    }
  }

  /** Copies to each person what lists show of them: the newest company and position, and what they call themselves. */
  describe(): void {
    this.#db.exec(`
      UPDATE person SET (company, position) = (
        SELECT c.company, c.position FROM identity i JOIN connection c ON c.identity = i.id
        WHERE i.person = person.id ORDER BY c.as_of DESC, c.connected_on DESC, c.company, c.position LIMIT 1);
      UPDATE person SET headline = coalesce(
        (SELECT t.headline FROM identity i JOIN typed t ON t.identity = i.id
          WHERE i.person = person.id ORDER BY t.said_at DESC, i.id LIMIT 1),
        (SELECT headline FROM (
          SELECT r.headline, r.seen_at AS at FROM identity i JOIN reading r ON r.identity = i.id
            WHERE i.person = person.id AND r.headline IS NOT NULL
          UNION ALL SELECT a.headline, a.at FROM identity i JOIN acceptance a ON a.identity = i.id
            WHERE i.person = person.id AND a.headline IS NOT NULL
          ORDER BY at DESC, headline LIMIT 1)))`)
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
