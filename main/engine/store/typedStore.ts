import type { Database, Statement } from 'better-sqlite3'
import type { Pair, SettledRow } from './samenessStore.ts'

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
  /** The identity that the link was made into; null without one. */
  readonly linked: number | null
}

/** One line of the log about the profile link of an identity. */
export type TypedLink = {
  /** Null for what an earlier Doorman kept without one. */
  readonly batch: number | null
  readonly identity: number
  /** Empty when no link was typed, or it was taken back. */
  readonly slug: string
}

const TYPED = `
  SELECT t.slug, t.headline, t.note, t.relationship, t.sent_on AS sentOn, t.added, t.said_at AS saidAt,
    t.linked
  FROM identity i JOIN typed t ON t.identity = i.id`

const COLUMNS = 'identity, slug, headline, note, relationship, sent_on, added, said_at, linked'

/** The rows of the person whose identity this is. */
const THEIRS = `identity = @identity OR identity IN (
  SELECT other.id FROM identity mine JOIN identity other ON other.person = mine.person WHERE mine.id = @identity)`

/** What the owner typed by hand: one word about a person, the last one. Every word is a line of the log as well. */
export class TypedStore {
  readonly #db: Database
  readonly #of: Statement<[number], TypedRow>

  constructor(db: Database) {
    this.#db = db
    this.#of = db.prepare(`${TYPED} WHERE i.person = ? ORDER BY t.said_at DESC, i.id DESC LIMIT 1`)
  }

  /** Everything typed of a person, the earliest first: more than one row where two turned out to be one person; the last is what shows. */
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

  /**
   * Replaces, as part of a batch, what was typed of the person whose identity this is. It stays with the identity of
   * which something was typed first: what was decided hangs on that one.
   * @returns that identity
   */
  write(batch: number, identity: number, typed: TypedRow): number {
    const first = this.#db
      .prepare<object, number>(
        `SELECT identity FROM typed WHERE ${THEIRS} ORDER BY said_at, identity LIMIT 1`,
      )
      .pluck()
      .get({ identity })
    const place = first ?? identity
    this.drop(batch, identity)
    this.#db
      .prepare(`INSERT INTO typed(${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(
        place,
        typed.slug,
        typed.headline,
        typed.note,
        typed.relationship,
        typed.sentOn,
        typed.added,
        typed.saidAt,
        typed.linked,
      )
    this.#db
      .prepare(`INSERT INTO typing(batch, ${COLUMNS}) SELECT ?, ${COLUMNS} FROM typed WHERE identity = ?`)
      .run(batch, place)
    return place
  }

  /** Takes back, as part of a batch, what was typed of the person whose identity this is. */
  drop(batch: number, identity: number): void {
    this.#db
      .prepare(`INSERT INTO typing(batch, identity) SELECT @batch, identity FROM typed WHERE ${THEIRS}`)
      .run({ batch, identity })
    this.#db.prepare(`DELETE FROM typed WHERE ${THEIRS}`).run({ identity })
  }

  /** The identities of which a batch typed something, or took it back. */
  identitiesOf(batch: number): readonly number[] {
    return this.#db
      .prepare<[number], number>('SELECT DISTINCT identity FROM typing WHERE batch = ? ORDER BY identity')
      .pluck()
      .all(batch)
  }

  /** Those of these identities that are nobody now, though the owner decided on them. */
  orphans(identities: readonly number[]): readonly number[] {
    return this.#db
      .prepare<[string], number>(`
        SELECT i.id FROM identity i WHERE i.person IS NULL AND i.id IN (SELECT value FROM json_each(?))
          AND EXISTS (SELECT 1 FROM decision d WHERE d.identity = i.id) ORDER BY i.id`)
      .pluck()
      .all(JSON.stringify(identities))
  }

  /** The lines that say whose an identity is whose words went to another: `b` is that one, `a` has the words. In the order of the log. */
  heirs(): readonly SettledRow[] {
    return this.#db
      .prepare<[], SettledRow>(
        'SELECT batch, a, b, same FROM settled WHERE batch IN (SELECT batch FROM typing) ORDER BY id',
      )
      .all()
  }

  /** Every profile link that was typed of an identity, and that there was none or no more, in the order of the log. */
  linkLog(): readonly TypedLink[] {
    return this.#db
      .prepare<[], TypedLink>("SELECT batch, identity, coalesce(slug, '') AS slug FROM typing ORDER BY id")
      .all()
  }

  /** Makes the last word on an identity, when only the given batches count, what is typed of it. */
  restore(identity: number, effective: ReadonlySet<number>): void {
    const last = this.#db
      .prepare<[number], { id: number; batch: number | null }>(
        'SELECT id, batch FROM typing WHERE identity = ? ORDER BY id',
      )
      .all(identity)
      .findLast(({ batch }) => batch === null || effective.has(batch))
    this.#db.prepare('DELETE FROM typed WHERE identity = ?').run(identity)
    this.#db
      .prepare(
        `INSERT INTO typed(${COLUMNS}) SELECT ${COLUMNS} FROM typing WHERE id = ? AND slug IS NOT NULL`,
      )
      .run(last?.id ?? 0)
  }
}
