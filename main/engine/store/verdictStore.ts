import type { Database, Statement } from 'better-sqlite3'
import { type Stage, type Verdict, verdict as verdictShape } from '../../../shared/model/verdict.ts'

/** One person at one door, judged: what a list shows without gathering the dossier again. */
export type JudgedRow = {
  readonly person: number
  readonly stage: Stage
  readonly status: string
  /** Higher stands higher in the queue. */
  readonly rank: number
  /** When they invited or connected, ISO 8601; empty when unknown. */
  readonly at: string
  readonly snippet: string
  readonly verdict: Verdict
}

export type ListedRow = Omit<JudgedRow, 'stage'> & {
  readonly key: string
  readonly name: string
  readonly company: string | null
  readonly position: string | null
}

type Raw = Omit<ListedRow, 'verdict'> & { readonly verdict: string }

const LISTED = `
  SELECT v.person, v.status, v.rank, v.at, v.snippet, v.verdict, p.key, p.name, p.company, p.position
  FROM verdict v JOIN person p ON p.id = v.person`

/** The verdicts in force. They are derived: an import or a new day makes them anew. */
export class VerdictStore {
  readonly #db: Database
  readonly #write: Statement

  constructor(db: Database) {
    this.#db = db
    this.#write = db.prepare(`
      INSERT INTO verdict(person, stage, status, rank, at, snippet, verdict) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET status = excluded.status, rank = excluded.rank, at = excluded.at,
        snippet = excluded.snippet, verdict = excluded.verdict`)
  }

  write(row: JudgedRow): void {
    const { person, stage, status, rank, at, snippet, verdict } = row
    this.#write.run(person, stage, status, rank, at, snippet, JSON.stringify(verdict))
  }

  clear(): void {
    this.#db.exec('DELETE FROM verdict')
  }

  /** Everyone at a door, in the order of the queue: highest rank first, then newest. */
  list(stage: Stage): readonly ListedRow[] {
    return this.#db
      .prepare<[string], Raw>(`${LISTED} WHERE v.stage = ? ORDER BY v.rank DESC, v.at DESC, p.key`)
      .all(stage)
      .map(parse)
  }

  of(person: number, stage: Stage): ListedRow | null {
    const row = this.#db
      .prepare<[number, string], Raw>(`${LISTED} WHERE v.person = ? AND v.stage = ?`)
      .get(person, stage)
    return row ? parse(row) : null
  }
}

const parse = (row: Raw): ListedRow => ({ ...row, verdict: verdictShape.parse(JSON.parse(row.verdict)) })
