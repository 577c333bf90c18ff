import type { Database } from 'better-sqlite3'
import type { ResolvedPerson } from '../describePerson.ts'
import type { StoredIdentity } from '../people.ts'
import { foldName } from '../readers/identity.ts'
import type { Pair } from './samenessStore.ts'

type Known = { readonly id: number; readonly key: string; readonly name: string; readonly slug: string }

const IDENTITY = `
  SELECT i.id, i.slug, i.urn, i.email, i.name, i.as_of AS asOf,
    coalesce((SELECT CASE WHEN max(r.channel = 'page') THEN max(CASE r.channel WHEN 'page' THEN r.seen_at END)
        ELSE min(CASE r.sent_at WHEN '' THEN r.seen_at ELSE r.sent_at END) END
      FROM reading r WHERE r.identity = i.id AND r.direction = 'incoming'), '') AS waitedAt,
    coalesce((SELECT c.connected_on FROM connection c WHERE c.identity = i.id), '') AS connectedOn
  FROM identity i`

/** Which identities are one person: worked out anew after each import. */
export class HouseholdStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /**
   * The identities that something is known of: a fact, or the owner's typing. Whoever a typed link named and nothing
   * else ever did is nobody once it is taken back; while it is typed, whom a decision hangs on stays whose it is, though
   * the words that were typed of them went to another identity.
   * @param heirs of an identity whose words went to another, that one first: it is somebody as long as that one is. In
   *   the order of the log: who is an heir may have one later.
   */
  identities(heirs: readonly Pair[]): readonly StoredIdentity[] {
    const known = this.#db
      .prepare<[], StoredIdentity>(`
        ${IDENTITY}
        WHERE EXISTS (SELECT 1 FROM reading r WHERE r.identity = i.id)
          OR EXISTS (SELECT 1 FROM connection c WHERE c.identity = i.id)
          OR EXISTS (SELECT 1 FROM message m WHERE m.identity = i.id)
          OR EXISTS (SELECT 1 FROM about a WHERE a.identity = i.id)
          OR EXISTS (SELECT 1 FROM acceptance a WHERE a.identity = i.id)
          OR EXISTS (SELECT 1 FROM typed t WHERE t.identity = i.id OR t.linked = i.id)
          OR (i.slug <> '' AND EXISTS (SELECT 1 FROM decision d WHERE d.identity = i.id)
            AND EXISTS (SELECT 1 FROM typed t WHERE t.slug = i.slug))
          OR EXISTS (SELECT 1 FROM same_row s WHERE s.b = i.id OR s.a = i.id)`)
      .all()
    if (heirs.length === 0) return known
    const somebody = new Set(known.map(({ id }) => id))
    const kept = heirs.toReversed().flatMap(([heir, id]) => {
      if (!somebody.has(heir) || somebody.has(id)) return []
      somebody.add(id)
      return [id]
    })
    const one = this.#db.prepare<[number], StoredIdentity>(`${IDENTITY} WHERE i.id = ?`)
    return [...known, ...kept.flatMap((id) => one.get(id) ?? [])]
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
          WHERE i.person = person.id ORDER BY t.said_at DESC, i.id DESC LIMIT 1),
        (SELECT headline FROM (
          SELECT r.headline, r.seen_at AS at FROM identity i JOIN reading r ON r.identity = i.id
            WHERE i.person = person.id AND r.headline IS NOT NULL
          UNION ALL SELECT a.headline, a.at FROM identity i JOIN acceptance a ON a.identity = i.id
            WHERE i.person = person.id AND a.headline IS NOT NULL
          ORDER BY at DESC, headline LIMIT 1)))`)
  }
}
