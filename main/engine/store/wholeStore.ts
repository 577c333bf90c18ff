import type { Database } from 'better-sqlite3'

/** From when on the captured received list is whole, as the owner said in a batch of the log. */
export type WholeRow = { readonly batch: number; readonly wholeFrom: string }

/** The owner's word that a captured list holds everybody. */
export class WholeStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Records, as part of a batch, that the owner called the captured received list whole from this moment on. */
  call(batch: number, wholeFrom: string): void {
    this.#db.prepare('INSERT INTO whole VALUES (?, ?)').run(batch, wholeFrom)
  }

  /** Every time the owner called a list whole, with the batch that says so. */
  called(): readonly WholeRow[] {
    return this.#db
      .prepare<[], WholeRow>('SELECT batch, whole_from AS wholeFrom FROM whole ORDER BY batch')
      .all()
  }
}
