import type { Database, Statement } from 'better-sqlite3'
import type { Pair } from './samenessStore.ts'

/** What the owner typed of somebody's invitation; null where they typed nothing. */
export type TypedRow = {
  /** Empty when they gave no profile link. */
  readonly slug: string
  readonly headline: string | null
  readonly note: string | null
  readonly relationship: string | null
  /** `YYYY-MM-DD`. */
  readonly sentOn: string | null
  /** They typed an invitation that no source had; else they completed one. */
  readonly added: 0 | 1
  /** ISO 8601 UTC; empty for what an earlier Doorman kept without it. */
  readonly saidAt: string
}

const TYPED = `
  SELECT t.slug, t.headline, t.note, t.relationship, t.sent_on AS sentOn, t.added, t.said_at AS saidAt
  FROM identity i JOIN typed t ON t.identity = i.id`

/** What the owner typed by hand: one word about a person, the last one. */
export class TypedStore {
  readonly #db: Database
  readonly #of: Statement<[number], TypedRow>

  constructor(db: Database) {
    this.#db = db
    this.#of = db.prepare(`${TYPED} WHERE i.person = ? ORDER BY t.said_at DESC, i.id LIMIT 1`)
  }

  /** Everything typed of a person, the earliest first: more than one row where two turned out to be one person. */
  allOf(person: number): readonly TypedRow[] {
    return this.#db
      .prepare<[number], TypedRow>(`${TYPED} WHERE i.person = ? ORDER BY t.said_at, i.id`)
      .all(person)
  }

  isEmpty = (): boolean => this.#db.prepare('SELECT 1 FROM typed').get() === undefined

  of = (person: number): TypedRow | null => this.#of.get(person) ?? null

  /** Pairs of identities that a typed profile link makes one person. */
  links(): readonly Pair[] {
    return this.#db
      .prepare("SELECT t.identity, i.id FROM typed t JOIN identity i ON i.slug = t.slug WHERE t.slug <> ''")
      .raw()
      .all() as unknown as readonly Pair[]
  }

  /** Replaces what was typed of the person whose identity this is. */
  write(identity: number, typed: TypedRow): void {
    this.drop(identity)
    this.#db
      .prepare(
        'INSERT INTO typed(identity, slug, headline, note, relationship, sent_on, added, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        identity,
        typed.slug,
        typed.headline,
        typed.note,
        typed.relationship,
        typed.sentOn,
        typed.added,
        typed.saidAt,
      )
  }

  /** Takes back what was typed of the person whose identity this is. */
  drop(identity: number): void {
    this.#db
      .prepare(`
        DELETE FROM typed WHERE identity = @identity OR identity IN (
          SELECT other.id FROM identity mine JOIN identity other ON other.person = mine.person WHERE mine.id = @identity)`)
      .run({ identity })
  }
}
