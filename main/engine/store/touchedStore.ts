import type { Database } from 'better-sqlite3'
import { keyOfAliases } from '../describePerson.ts'

type NamedPerson = { readonly key: string; readonly name: string }

/**
 * Everybody whom a batch touched: by a decision, by settling who is who, or by what was typed. Somebody who was typed
 * and is nobody without it goes by their own aliases, unless the same batch typed more of somebody of that name.
 */
const TOUCHED = `
  SELECT t.batch, p.key, coalesce(p.name, i.name) AS name, i.slug, i.urn, i.email
  FROM (
    SELECT batch, identity, id AS place, 0 AS typed FROM decision
    UNION ALL SELECT batch, a, id * 2, 0 FROM settled
    UNION ALL SELECT batch, b, id * 2 + 1, 0 FROM settled
    UNION ALL SELECT batch, identity, id, 1 FROM typing) t
  JOIN identity i ON i.id = t.identity LEFT JOIN person p ON p.id = i.person
  WHERE (p.id IS NOT NULL OR t.typed AND NOT EXISTS (
    SELECT 1 FROM typing o JOIN identity j ON j.id = o.identity JOIN person q ON q.id = j.person
    WHERE o.batch = t.batch AND j.name = i.name))`

type TouchedRow = Parameters<typeof keyOfAliases>[0] & { readonly batch: number; readonly key: string | null }

const named = (row: TouchedRow): NamedPerson => ({ key: row.key ?? keyOfAliases(row), name: row.name })

/** Whom the batches of the log were about. */
export class TouchedStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** The people of a batch, by key and name. */
  peopleOf(batch: number): readonly NamedPerson[] {
    return this.#db
      .prepare<[number], TouchedRow>(
        `${TOUCHED} AND t.batch = ? GROUP BY coalesce(p.id, -i.id) ORDER BY min(t.place)`,
      )
      .all(batch)
      .map(named)
  }

  /** The first people of every batch, and how many there are. */
  peopleByBatch(
    first: number,
  ): ReadonlyMap<number, { readonly people: NamedPerson[]; readonly count: number }> {
    const found = new Map<number, { people: NamedPerson[]; count: number }>()
    const rows = this.#db
      .prepare<[], TouchedRow>(
        `${TOUCHED} AND t.batch IS NOT NULL GROUP BY t.batch, coalesce(p.id, -i.id) ORDER BY t.batch, min(t.place)`,
      )
      .iterate()
    for (const row of rows) {
      const entry = found.get(row.batch) ?? { people: [], count: 0 }
      if (entry.count < first) entry.people.push(named(row))
      entry.count += 1
      found.set(row.batch, entry)
    }
    return found
  }
}
