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
  readonly at: string
}

/** One line of the log to be written. */
export type Line = {
  readonly identity: number
  readonly subject: Subject
  readonly from: DecisionState
  readonly to: DecisionState
  readonly until: string | null
}

export type LoggedLine = {
  readonly batch: number
  readonly person: number
  readonly subject: Subject
  readonly to: DecisionState
  readonly until: string | null
}

const CURRENT = `
  SELECT i.person, d.subject, d.to_state AS "to", d.from_state AS "from", d.until, b.at, max(d.id) AS last
  FROM identity i JOIN decision d ON d.identity = i.id JOIN batch b ON b.id = d.batch`

/** The append-only log of what the owner decided. */
export class DecisionStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  batches(): readonly BatchRow[] {
    return this.#db.prepare<[], BatchRow>('SELECT id, at, verb, of FROM batch ORDER BY id').all()
  }

  /** Writes one batch and its lines. To be called inside a transaction. */
  append(batch: Omit<BatchRow, 'id'>, lines: readonly Line[]): number {
    const { lastInsertRowid } = this.#db
      .prepare('INSERT INTO batch(at, verb, of) VALUES (?, ?, ?)')
      .run(batch.at, batch.verb, batch.of)
    const add = this.#db.prepare(
      'INSERT INTO decision(batch, identity, subject, from_state, to_state, until) VALUES (?, ?, ?, ?, ?, ?)',
    )
    const id = Number(lastInsertRowid)
    for (const line of lines) add.run(id, line.identity, line.subject, line.from, line.to, line.until)
    return id
  }

  /** The state of every subject anybody decided on. */
  currentStates(): readonly CurrentState[] {
    return this.#db.prepare<[], CurrentState>(`${CURRENT} GROUP BY i.person, d.subject`).all()
  }

  currentStatesOf(person: number): readonly CurrentState[] {
    return this.#db
      .prepare<[number], CurrentState>(`${CURRENT} WHERE i.person = ? GROUP BY i.person, d.subject`)
      .all(person)
  }

  /** The lines of a batch, with the person each belongs to now. */
  linesOf(batch: number): readonly LoggedLine[] {
    return this.#db
      .prepare<[number], LoggedLine>(`
        SELECT d.batch, i.person, d.subject, d.to_state AS "to", d.until
        FROM decision d JOIN identity i ON i.id = d.identity WHERE d.batch = ? ORDER BY d.id`)
      .all(batch)
  }

  /** Every line about a subject of a person, oldest first. */
  linesAbout(person: number, subject: Subject): readonly LoggedLine[] {
    return this.#db
      .prepare<[number, string], LoggedLine>(`
        SELECT d.batch, i.person, d.subject, d.to_state AS "to", d.until
        FROM identity i JOIN decision d ON d.identity = i.id
        WHERE i.person = ? AND d.subject = ? ORDER BY d.id`)
      .all(person, subject)
  }

  /** The people of a batch, by key and name. */
  peopleOf(batch: number): readonly { readonly key: string; readonly name: string }[] {
    return this.#db
      .prepare<[number], { key: string; name: string }>(`
        SELECT p.key, p.name FROM decision d JOIN identity i ON i.id = d.identity JOIN person p ON p.id = i.person
        WHERE d.batch = ? GROUP BY p.id ORDER BY min(d.id)`)
      .all(batch)
  }
}
