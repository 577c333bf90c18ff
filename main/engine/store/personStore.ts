import type { Database } from 'better-sqlite3'
import type { ResolvedPerson, StoredIdentity } from '../people.ts'

/** Who is who: written anew after each import. */
export class PersonStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  identities(): readonly StoredIdentity[] {
    return this.#db
      .prepare<[], StoredIdentity>('SELECT id, slug, urn, email, name, as_of AS asOf FROM identity')
      .all()
  }

  /** Replaces all people. Facts and decisions stay where they are: on identities. */
  replace(people: readonly ResolvedPerson[]): void {
    const place = this.#db.prepare('UPDATE identity SET person = ? WHERE id = ? AND person IS NOT ?')
    const add = this.#db.prepare('INSERT INTO person(id, key, name, slug) VALUES (?, ?, ?, ?)')
    this.#db.exec('DELETE FROM verdict; UPDATE identity SET person = NULL; DELETE FROM person')
    for (const person of people) {
      add.run(person.id, person.key, person.name, person.slug)
      for (const identity of person.identities) place.run(person.id, identity, person.id)
    }
    this.#db.exec(`
      UPDATE person SET (company, position) = (
        SELECT c.company, c.position FROM identity i JOIN connection c ON c.identity = i.id
        WHERE i.person = person.id ORDER BY c.as_of DESC, c.connected_on DESC, c.company, c.position LIMIT 1)`)
  }

  /** How many people the given identities are. */
  countPeople(identities: Iterable<number>): number {
    const personOf = this.#db.prepare<[number], number>('SELECT person FROM identity WHERE id = ?').pluck()
    return new Set([...identities].map((id) => personOf.get(id))).size
  }

  /** The id of a person by key; null when there is none. */
  byKey(key: string): number | null {
    return this.#db.prepare<[string], number>('SELECT id FROM person WHERE key = ?').pluck().get(key) ?? null
  }

  /** The profile link's slug by key, empty when unknown; null when there is no such person. */
  slugOf(key: string): string | null {
    return (
      this.#db.prepare<[string], string>('SELECT slug FROM person WHERE key = ?').pluck().get(key) ?? null
    )
  }
}
