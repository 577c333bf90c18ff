import type { Database, Statement } from 'better-sqlite3'
import type { ConnectionFact, Identity, ProfileFact } from '../readers/fact.ts'
import { richer } from './richer.ts'
import type { SettingStore } from './settingStore.ts'

export type Change = 'added' | 'updated' | 'unchanged'

export type MessageRow = {
  readonly digest: Buffer
  readonly identity: number | null
  readonly at: string
  readonly precision: string
  readonly fromOwner: boolean
  readonly inGroup: boolean
  readonly spam: boolean
  readonly text: string
}

type StoredConnection = {
  readonly connected_on: string | null
  readonly company: string | null
  readonly position: string | null
  readonly as_of: string
}

/**
 * Writes facts. Every write gives the same rows whatever the order of the files: a fact is recognised by what it
 * is about, and of two readings of the same fact the newer file wins, or the richer one where files have no say.
 */
export class FactStore {
  readonly #db: Database
  readonly #settings: SettingStore
  readonly #identities = new Map<string, number>()
  readonly #identityAsOf = new Map<number, string>()
  readonly #addIdentity: Statement<[string, string, string, string, string], { id: number; as_of: string }>
  readonly #findMessage: Statement<
    [Buffer],
    { id: number; file: number; identity: number | null; text: string }
  >
  readonly #addMessage: Statement
  readonly #findConnection: Statement<[number], StoredConnection>

  constructor(db: Database, settings: SettingStore) {
    this.#db = db
    this.#settings = settings
    this.#addIdentity = db.prepare(`
      INSERT INTO identity(slug, urn, email, name, as_of) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET as_of = max(as_of, excluded.as_of)
      RETURNING id, as_of`)
    this.#findMessage = db.prepare('SELECT id, file, identity, text FROM message WHERE digest = ?')
    this.#addMessage = db.prepare(`
      INSERT INTO message(digest, identity, at, precision, from_owner, in_group, spam, text, file)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
    this.#findConnection = db.prepare(
      'SELECT connected_on, company, position, as_of FROM connection WHERE identity = ?',
    )
  }

  /**
   * Registers a file by its content. `rows`: those that were read, without the skipped ones.
   * @returns its id, whether these very rows were imported before, and whether it speaks for a later moment than then
   */
  file(
    file: { name: string; kind: string; digest: Buffer; asOf: string; facts: number; rows: number },
    now: string,
  ): { readonly id: number; readonly known: boolean; readonly isNewer: boolean } {
    const known = this.#db
      .prepare<[Buffer], { id: number; as_of: string }>('SELECT id, as_of FROM file WHERE digest = ?')
      .get(file.digest)
    if (known) {
      const isNewer = file.asOf > known.as_of
      if (file.asOf >= known.as_of) {
        this.#db
          .prepare('UPDATE file SET as_of = ?, rows = ?, imported_at = ? WHERE id = ?')
          .run(file.asOf, file.rows, now, known.id)
      }
      return { id: known.id, known: true, isNewer }
    }
    const { lastInsertRowid } = this.#db
      .prepare(
        'INSERT INTO file(name, kind, digest, as_of, facts, rows, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(file.name, file.kind, file.digest, file.asOf, file.facts, file.rows, now)
    return { id: Number(lastInsertRowid), known: false, isNewer: true }
  }

  /** The id of these aliases, made if they are new. */
  identity(who: Identity, asOf: string): number {
    const aliases = [who.slug ?? '', who.urn ?? '', who.email ?? '', who.name] as const
    const token = aliases.join('\n')
    const known = this.#identities.get(token)
    if (known !== undefined && (this.#identityAsOf.get(known) ?? '') >= asOf) return known
    const stored = this.#addIdentity.get(...aliases, asOf)
    if (!stored) throw new Error('an identity was not stored')
    this.#identities.set(token, stored.id)
    this.#identityAsOf.set(stored.id, stored.as_of)
    return stored.id
  }

  connection(identity: number, fact: ConnectionFact, asOf: string): Change {
    const old = this.#findConnection.get(identity)
    const fields = [fact.connectedOn, fact.company, fact.position] as const
    if (!old) {
      this.#db
        .prepare(
          'INSERT INTO connection(identity, connected_on, company, position, as_of) VALUES (?, ?, ?, ?, ?)',
        )
        .run(identity, ...fields, asOf)
      return 'added'
    }
    const [fresh, stale] = [
      JSON.stringify(fields),
      JSON.stringify([old.connected_on, old.company, old.position]),
    ]
    const newer = asOf > old.as_of || (asOf === old.as_of && fresh > stale)
    if (!newer) return 'unchanged'
    this.#db
      .prepare(
        'UPDATE connection SET connected_on = ?, company = ?, position = ?, as_of = ? WHERE identity = ?',
      )
      .run(...fields, asOf, identity)
    return fresh === stale ? 'unchanged' : 'updated'
  }

  /** Keeps the newest profile of the owner. */
  profile(fact: ProfileFact, asOf: string): Change {
    const settings = this.#settings
    const old = settings.profile()
    const fresh = { ...fact, asOf }
    if (old === null) settings.write('profile', fresh)
    if (old === null) return 'added'
    const same = JSON.stringify({ ...old, asOf }) === JSON.stringify(fresh)
    if (same || asOf < old.asOf) return 'unchanged'
    if (asOf === old.asOf && JSON.stringify(fresh) < JSON.stringify(old)) return 'unchanged'
    settings.write('profile', fresh)
    return 'updated'
  }

  /**
   * Adds a message unless it is there. Of two readings of one message the one that knows the other side's profile
   * link is kept.
   * @returns `repeated` when this very file has the same message already
   */
  message(row: MessageRow, file: number): Change | 'repeated' {
    const { changes } = this.#addMessage.run(
      row.digest,
      row.identity,
      row.at,
      row.precision,
      Number(row.fromOwner),
      Number(row.inGroup),
      Number(row.spam),
      row.text,
      file,
    )
    if (changes > 0) return 'added'
    const old = this.#findMessage.get(row.digest)
    if (!old) throw new Error('a message was not stored')
    if (old.file === file) return 'repeated'
    if (row.identity !== null && old.identity !== row.identity) this.#keepBetterIdentity(old.id, row.identity)
    this.#db
      .prepare('UPDATE message SET text = ?, spam = max(spam, ?), in_group = max(in_group, ?) WHERE id = ?')
      .run(richer(old.text, row.text), Number(row.spam), Number(row.inGroup), old.id)
    return 'unchanged'
  }

  #keepBetterIdentity(message: number, identity: number): void {
    this.#db
      .prepare(`
        UPDATE message SET identity = @identity WHERE id = @message AND (identity IS NULL OR
          (SELECT (slug <> '') || slug || char(10) || name FROM identity WHERE id = @identity) >
          (SELECT (slug <> '') || slug || char(10) || name FROM identity WHERE id = message.identity))`)
      .run({ message, identity })
  }

  /** Empties the cache of ids: after a rollback they are not there any more. */
  forgetIdentities(): void {
    this.#identities.clear()
    this.#identityAsOf.clear()
  }

  /** Forgets all facts and decisions: the made-up people leave when the owner's own data comes. */
  clear(): void {
    this.forgetIdentities()
    for (const table of [
      'decision',
      'settled',
      'whole',
      'weighing',
      'typing',
      'batch',
      'verdict',
      'typed',
      'same_row',
      'message',
      'connection',
      'reading',
      'acceptance',
      'about',
      'own',
      'identity',
      'person',
      'file',
    ]) {
      this.#db.exec(`DELETE FROM ${table}`)
    }
    this.#settings.forgetData()
  }
}
