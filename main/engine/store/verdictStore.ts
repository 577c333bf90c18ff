import type { Database, Statement } from 'better-sqlite3'
import type { Seen } from '../../../shared/model/seen.ts'
import type { Action, Level, Stage } from '../../../shared/model/verdict.ts'

/** What a list shows of a verdict. */
export type Outcome = {
  readonly action: Action
  readonly level: Level
  /** Higher stands higher in the queue. */
  readonly rank: number
  readonly snippet: string
}

/** One person at one door, judged: what a list shows without gathering the dossier again, and what the rules saw. */
export type JudgedRow = {
  readonly person: number
  readonly stage: Stage
  readonly status: string
  /** When they invited or connected, ISO 8601; empty when unknown. */
  readonly at: string
  /** The latest it can have been; null when `at` is exact. */
  readonly until: string | null
  /** When the invitation page last held it; null when none did. */
  readonly seenAt: string | null
  readonly seen: Seen
  readonly outcome: Outcome
}

/** What the rules saw of one person at one door, with what was made of it. */
type SeenRow = Outcome & { readonly person: number; readonly stage: Stage; readonly seen: Seen }

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

/** As `write` wrote it: verdicts of another version are made anew before they are read, so nothing is checked. */
const seenOf = (text: string): Seen => JSON.parse(text)

/** The verdicts in force. They are derived: an import, a new day or other weights make them anew. */
export class VerdictStore {
  readonly #db: Database
  readonly #write: Statement

  constructor(db: Database) {
    this.#db = db
    this.#write = db.prepare(`
      INSERT INTO verdict(person, stage, status, rank, at, until, seen_at, action, level, snippet, seen)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET status = excluded.status, rank = excluded.rank, at = excluded.at,
        until = excluded.until, seen_at = excluded.seen_at, action = excluded.action, level = excluded.level,
        snippet = excluded.snippet, seen = excluded.seen`)
  }

  write({ person, stage, status, at, until, seenAt, seen, outcome }: JudgedRow): void {
    const { rank, action, level, snippet } = outcome
    const text = JSON.stringify(seen)
    this.#write.run(person, stage, status, rank, at, until, seenAt, action, level, snippet, text)
  }

  /** Puts other outcomes in the place of those of the same people at the same doors. */
  replaceOutcomes(rows: readonly (Outcome & Pick<SeenRow, 'person' | 'stage'>)[]): void {
    const replace = this.#db.prepare(
      'UPDATE verdict SET rank = ?, action = ?, level = ?, snippet = ? WHERE person = ? AND stage = ?',
    )
    for (const { rank, action, level, snippet, person, stage } of rows) {
      replace.run(rank, action, level, snippet, person, stage)
    }
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

  /** What the rules saw of one person at one door. */
  seen(person: number, stage: Stage): Seen {
    const text = this.#db
      .prepare<[number, string], string>('SELECT seen FROM verdict WHERE person = ? AND stage = ?')
      .pluck()
      .get(person, stage)
    if (text === undefined) throw new Error(`person ${person} was not judged`)
    return seenOf(text)
  }

  /** The connections that should go, with the day they connected on (ISO 8601; empty when unknown) and what the rules saw. */
  flaggedConnections(): readonly { readonly connectedOn: string; readonly seen: Seen }[] {
    return this.#db
      .prepare<[], { connectedOn: string; seen: string }>(
        "SELECT at AS connectedOn, seen FROM verdict WHERE stage = 'connection' AND action = 'remove'",
      )
      .all()
      .map(({ connectedOn, seen }) => ({ connectedOn, seen: seenOf(seen) }))
  }

  /** What the rules saw of everyone, one by one; nothing may be written meanwhile. */
  *allSeen(): Iterable<SeenRow> {
    const rows = this.#db
      .prepare<[], Omit<SeenRow, 'seen'> & { seen: string }>(
        'SELECT person, stage, action, level, rank, snippet, seen FROM verdict',
      )
      .iterate()
    for (const row of rows) yield { ...row, seen: seenOf(row.seen) }
  }
}
