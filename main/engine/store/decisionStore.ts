import type { Database } from 'better-sqlite3'
import type { DecisionState, Subject } from '../../../shared/model/decision.ts'

export type BatchRow = {
  readonly id: number
  readonly at: string
  readonly verb: string
  readonly of: number | null
}

/** The last word on a subject of a person. */
export type CurrentState = {
  readonly person: number
  readonly subject: Subject
  readonly to: DecisionState
  readonly from: DecisionState
  readonly until: string | null
  /** When the decision was made from which the state stems, also when an undo brought it back. */
  readonly saidAt: string
  /** When the invitation came that it is about: the latest it can have been; empty when unknown. */
  readonly about: string
}

/** What the rules saw when the last decision about a subject of a person was made, as `writeSights` wrote it. */
type SightRow = { readonly person: number; readonly subject: Subject; readonly seen: string }

/** One line of the log to be written. */
export type Line = {
  readonly identity: number
  readonly subject: Subject
  readonly from: DecisionState
  readonly to: DecisionState
  readonly saidAt: string
  readonly until: string | null
  readonly about: string
  /** What the rules saw when the decision was made, as `writeSights` wrote it; null where that was not kept. */
  readonly seen: string | null
}

export type LoggedLine = {
  readonly batch: number
  readonly identity: number
  readonly person: number
  readonly subject: Subject
  readonly from: DecisionState
  readonly to: DecisionState
  readonly saidAt: string
  readonly until: string | null
  readonly about: string
  /** What the rules saw when the decision was made, as `writeSights` wrote it; null where that was not kept. */
  readonly seen: string | null
  /** It says again what an earlier line said of one of two who became one. */
  readonly restates: 0 | 1
}

export type Asking = { readonly batch: number; readonly person: number; readonly saidAt: string }

export type ProtectedPerson = {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly saidAt: string
}

/** Batches that say who is who: what stands in them was said before. */
const JOINING = 'SELECT batch FROM settled UNION SELECT batch FROM typing WHERE batch IS NOT NULL'

const LOGGED = `d.batch, d.identity, i.person, d.subject, d.from_state AS "from", d.to_state AS "to",
  d.said_at AS saidAt, d.until, d.about, d.seen, d.batch IN (${JOINING}) AS restates`

const CURRENT = `
  SELECT i.person, d.subject, d.to_state AS "to", d.from_state AS "from", d.until, d.said_at AS saidAt, d.about, max(d.id) AS last
  FROM identity i JOIN decision d ON d.identity = i.id`

/** The append-only log of what the owner decided. */
export class DecisionStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  batches(): readonly BatchRow[] {
    return this.#db.prepare<[], BatchRow>('SELECT id, at, verb, of FROM batch ORDER BY id').all()
  }

  /** The newest batch; 0 when there is none. */
  newestBatch(): number {
    return this.#db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM batch').pluck().get() ?? 0
  }

  /** Writes one batch and its lines. To be called inside a transaction. */
  append(batch: Omit<BatchRow, 'id'>, lines: readonly Line[]): number {
    const { lastInsertRowid } = this.#db
      .prepare('INSERT INTO batch(at, verb, of) VALUES (?, ?, ?)')
      .run(batch.at, batch.verb, batch.of)
    const id = Number(lastInsertRowid)
    this.add(id, lines)
    return id
  }

  /** Writes more lines of a batch that is being written. */
  add(batch: number, lines: readonly Line[]): void {
    const add = this.#db.prepare(
      'INSERT INTO decision(batch, identity, subject, from_state, to_state, said_at, until, about, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    for (const { identity, subject, from, to, saidAt, until, about, seen } of lines)
      add.run(batch, identity, subject, from, to, saidAt, until, about, seen)
  }

  /** The state of every subject anybody decided on. */
  currentStates(): readonly CurrentState[] {
    return this.#db.prepare<[], CurrentState>(`${CURRENT} GROUP BY i.person, d.subject`).all()
  }

  /** What the rules saw when what is in force was decided, of those of whom that was kept. */
  lastSights(): readonly SightRow[] {
    return this.#db
      .prepare<[], Omit<SightRow, 'seen'> & { seen: string | null }>(`
        SELECT i.person, d.subject, d.seen, max(d.id) FROM identity i JOIN decision d ON d.identity = i.id
        WHERE i.person IS NOT NULL GROUP BY i.person, d.subject`)
      .all()
      .flatMap(({ person, subject, seen }) => (seen === null ? [] : [{ person, subject, seen }]))
  }

  /** The people whom the owner protects. */
  protectedPeople(): readonly ProtectedPerson[] {
    return this.#db
      .prepare<[], ProtectedPerson & { state: string }>(`
        SELECT p.id, p.name, p.slug, d.said_at AS saidAt, d.to_state AS state, max(d.id)
        FROM decision d JOIN identity i ON i.id = d.identity JOIN person p ON p.id = i.person
        WHERE d.subject = 'person' GROUP BY p.id ORDER BY p.key`)
      .all()
      .filter(({ state }) => state === 'protect')
  }

  /** Whenever the owner asked somebody why, with the batch that says so: the earliest first. */
  askings(): readonly Asking[] {
    return this.#db
      .prepare<[], Asking>(`
        SELECT d.batch, i.person, d.said_at AS saidAt FROM decision d JOIN identity i ON i.id = d.identity
        WHERE d.to_state = 'ask' AND i.person IS NOT NULL AND d.batch NOT IN (${JOINING})
        ORDER BY d.said_at, d.id`)
      .all()
  }

  currentStatesOf(person: number): readonly CurrentState[] {
    return this.#db
      .prepare<[number], CurrentState>(`${CURRENT} WHERE i.person = ? GROUP BY i.person, d.subject`)
      .all(person)
  }

  /** The lines of a batch, with the person each belongs to now; without those about the owner, if they turned out to be. */
  linesOf(batch: number): readonly LoggedLine[] {
    return this.#db
      .prepare<[number], LoggedLine>(`
        SELECT ${LOGGED}
        FROM decision d JOIN identity i ON i.id = d.identity
        WHERE d.batch = ? AND i.person IS NOT NULL ORDER BY d.id`)
      .all(batch)
  }

  /** Every line about a subject of a person, oldest first. */
  linesAbout(person: number, subject: Subject): readonly LoggedLine[] {
    return this.#db
      .prepare<[number, string], LoggedLine>(`
        SELECT ${LOGGED}
        FROM identity i JOIN decision d ON d.identity = i.id
        WHERE i.person = ? AND d.subject = ? ORDER BY d.id`)
      .all(person, subject)
  }
}
