import type { Database } from 'better-sqlite3'

/** Two identities, by id. */
export type Pair = readonly [number, number]

/** The owner's word on two people, as one line of the log of decisions. */
export type SettledRow = {
  readonly batch: number
  readonly a: number
  readonly b: number
  readonly same: 0 | 1
}

/** Which identities are one person for another reason than a shared alias. */
export class SamenessStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Notes that one row of a file, or the owner's own typing, gave both. */
  sameRow(a: number, b: number): void {
    if (a === b) return
    this.#db
      .prepare('INSERT INTO same_row(a, b) VALUES (?, ?) ON CONFLICT DO NOTHING')
      .run(Math.min(a, b), Math.max(a, b))
  }

  sameRows(): readonly Pair[] {
    return this.#db.prepare('SELECT a, b FROM same_row').raw().all() as unknown as readonly Pair[]
  }

  /** Records what the owner said of two people, as part of a batch. */
  settle(batch: number, a: number, b: number, same: boolean): void {
    this.#db
      .prepare('INSERT INTO settled(batch, a, b, same) VALUES (?, ?, ?, ?)')
      .run(batch, a, b, Number(same))
  }

  settled(): readonly SettledRow[] {
    return this.#db.prepare<[], SettledRow>('SELECT batch, a, b, same FROM settled ORDER BY id').all()
  }
}
