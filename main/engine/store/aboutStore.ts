import type { Database, Statement } from 'better-sqlite3'
import type { AboutFact, AboutKind, OwnFact, OwnKind } from '../readers/fact.ts'
import type { Change } from './factStore.ts'

/** As stored: empty strings for what the file did not give; `source` is the kind of the file. */
export type StoredOwn = {
  readonly kind: OwnKind
  readonly name: string
  readonly detail: string
  readonly since: string
  readonly until: string
  readonly source: string
}
export type StoredAbout = {
  readonly kind: AboutKind
  readonly what: string
  readonly detail: string
  readonly at: string
  readonly source: string
}

/** What the export says of the owner, and of other people apart from invitations, connections and messages. */
export class AboutStore {
  readonly #db: Database
  readonly #addAbout: Statement
  readonly #of: Statement<[number], StoredAbout>

  constructor(db: Database) {
    this.#db = db
    this.#addAbout = db.prepare(`
      INSERT INTO about(identity, kind, what, detail, at, source) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
    this.#of = db.prepare(`
      SELECT DISTINCT a.kind, a.what, a.detail, a.at, a.source FROM identity i JOIN about a ON a.identity = i.id
      WHERE i.person = ? ORDER BY a.kind, a.at, a.what, a.detail`)
  }

  /** Keeps the newest word on how long something lasted; of two as new the longer. */
  own(fact: OwnFact, source: string, asOf: string): Change {
    const key = [fact.kind, fact.name, fact.detail ?? '', fact.since ?? ''] as const
    const old = this.#db
      .prepare<[string, string, string, string], { until: string; as_of: string }>(
        'SELECT until, as_of FROM own WHERE kind = ? AND name = ? AND detail = ? AND since = ?',
      )
      .get(...key)
    const until = fact.until ?? ''
    if (!old) {
      this.#db.prepare('INSERT INTO own VALUES (?, ?, ?, ?, ?, ?, ?)').run(...key, until, source, asOf)
      return 'added'
    }
    if (asOf < old.as_of || (asOf === old.as_of && until <= old.until)) return 'unchanged'
    this.#db
      .prepare('UPDATE own SET until = ?, as_of = ? WHERE kind = ? AND name = ? AND detail = ? AND since = ?')
      .run(until, asOf, ...key)
    return until === old.until ? 'unchanged' : 'updated'
  }

  about(identity: number, fact: AboutFact, source: string): Change {
    const { changes } = this.#addAbout.run(
      identity,
      fact.kind,
      fact.what ?? '',
      fact.detail ?? '',
      fact.at?.at ?? '',
      source,
    )
    return changes > 0 ? 'added' : 'unchanged'
  }

  ownFacts(): readonly StoredOwn[] {
    return this.#db
      .prepare<[], StoredOwn>(
        'SELECT kind, name, detail, since, until, source FROM own ORDER BY kind, name, since, detail',
      )
      .all()
  }

  of = (person: number): readonly StoredAbout[] => this.#of.all(person)
}
