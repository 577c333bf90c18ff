import type { Database, Statement } from 'better-sqlite3'
import {
  type Action,
  type Level,
  type Stage,
  type Verdict,
  verdict as verdictShape,
} from '../../../shared/model/verdict.ts'

/** One person at one door, judged: what a list shows without gathering the dossier again. */
export type JudgedRow = {
  readonly person: number
  readonly stage: Stage
  readonly status: string
  /** Higher stands higher in the queue. */
  readonly rank: number
  /** When they invited or connected, ISO 8601; empty when unknown. */
  readonly at: string
  /** The latest it can have been; null when `at` is exact. */
  readonly until: string | null
  /** When the invitation page last held it; null when none did. */
  readonly seenAt: string | null
  readonly snippet: string
  readonly verdict: Verdict
}

/** What a list shows of a judged person: no reasons, so that thousands are read at once. */
export type ListedRow = {
  readonly person: number
  readonly status: string
  readonly rank: number
  readonly at: string
  readonly until: string | null
  readonly seenAt: string | null
  readonly action: Action
  readonly level: Level
  readonly snippet: string
  readonly key: string
  readonly name: string
  readonly slug: string
  readonly company: string | null
  readonly position: string | null
  readonly headline: string | null
}

const LISTED = `
  SELECT v.person, v.status, v.rank, v.at, v.until, v.seen_at AS seenAt, v.action, v.level, v.snippet, p.key, p.name, p.slug, p.company, p.position,
    p.headline
  FROM verdict v JOIN person p ON p.id = v.person`

/** The verdicts in force. They are derived: an import or a new day makes them anew. */
export class VerdictStore {
  readonly #db: Database
  readonly #write: Statement

  constructor(db: Database) {
    this.#db = db
    this.#write = db.prepare(`
      INSERT INTO verdict(person, stage, status, rank, at, until, seen_at, action, level, snippet, verdict)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET status = excluded.status, rank = excluded.rank, at = excluded.at,
        until = excluded.until, seen_at = excluded.seen_at, action = excluded.action, level = excluded.level,
        snippet = excluded.snippet, verdict = excluded.verdict`)
  }

  write(row: JudgedRow): void {
    const { person, stage, status, rank, at, until, seenAt, snippet, verdict } = row
    this.#write.run(
      person,
      stage,
      status,
      rank,
      at,
      until,
      seenAt,
      verdict.action,
      verdict.level,
      snippet,
      JSON.stringify(verdict),
    )
  }

  /** Takes the verdicts on one person back. */
  forget(person: number): void {
    this.#db.prepare('DELETE FROM verdict WHERE person = ?').run(person)
  }

  clear(): void {
    this.#db.exec('DELETE FROM verdict')
  }

  /** Everyone at a door, in the order of the queue: highest rank first, then newest. */
  list(stage: Stage): readonly ListedRow[] {
    return this.#db
      .prepare<[string], ListedRow>(`${LISTED} WHERE v.stage = ? ORDER BY v.rank DESC, v.at DESC, p.key`)
      .all(stage)
  }

  of(person: number, stage: Stage): ListedRow | null {
    const row = this.#db
      .prepare<[number, string], ListedRow>(`${LISTED} WHERE v.person = ? AND v.stage = ?`)
      .get(person, stage)
    return row ?? null
  }

  /** The whole verdict on one person at one door, with its reasons. */
  verdict(person: number, stage: Stage): Verdict {
    const text = this.#db
      .prepare<[number, string], string>('SELECT verdict FROM verdict WHERE person = ? AND stage = ?')
      .pluck()
      .get(person, stage)
    if (text === undefined) throw new Error(`person ${person} was not judged`)
    return verdictShape.parse(JSON.parse(text))
  }
}
