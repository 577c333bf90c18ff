import type { Database } from 'better-sqlite3'
import type { Weighing } from '../../../shared/model/weighing.ts'
import { readWeighing } from './storedWeighing.ts'

/** How the owner wanted to weigh from a batch of the log on. */
export type WeighingRow = { readonly batch: number; readonly weighing: Weighing }

/** Every weighing that was ever saved, whole. */
export class WeighingStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Records, as part of a batch, how the owner weighs from now on. */
  save(batch: number, weighing: Weighing): void {
    this.#db.prepare('INSERT INTO weighing VALUES (?, ?)').run(batch, JSON.stringify(weighing))
  }

  /** All of them, the first batch first. */
  saved(): readonly WeighingRow[] {
    return this.#db
      .prepare<[], { batch: number; weighing: string }>('SELECT batch, weighing FROM weighing ORDER BY batch')
      .all()
      .map(({ batch, weighing }) => ({ batch, weighing: readWeighing(weighing) }))
  }
}
