import type { Database } from 'better-sqlite3'
import type { MessageFact } from '../readers/fact.ts'
import type { ReadFact } from '../readers/source.ts'

/** A message as it waits for the merge: which side the owner is on is not settled yet. */
export type StagedMessage = {
  readonly seq: number
  readonly file: number
  readonly conversation: string
  readonly fromSlug: string
  readonly fromName: string
  readonly toName: string
  /** Joined by line feeds. */
  readonly toSlugs: string
  readonly at: string
  readonly precision: string
  readonly text: string
  readonly folder: string
  readonly direction: string
}

export type Sender = { readonly conversation: string; readonly slug: string; readonly name: string }

const PAGE = 2000

/** Messages on their way in, in a temporary table that dies with the connection: memory stays flat. */
export class StagingStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
    db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS staged_message(
        seq INTEGER PRIMARY KEY,
        file INTEGER NOT NULL,
        conversation TEXT NOT NULL,
        from_slug TEXT NOT NULL,
        from_name TEXT NOT NULL,
        to_name TEXT NOT NULL,
        to_slugs TEXT NOT NULL,
        at TEXT NOT NULL,
        precision TEXT NOT NULL,
        text TEXT NOT NULL,
        folder TEXT NOT NULL,
        direction TEXT NOT NULL
      ) STRICT`)
  }

  clear(): void {
    this.#db.exec('DELETE FROM temp.staged_message')
  }

  /** Adds the messages among the facts of one chunk. `file` is the file's place in the import, from 0. */
  add(file: number, facts: readonly ReadFact[]): void {
    const insert = this.#db.prepare(
      'INSERT INTO temp.staged_message VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#db.transaction(() => {
      for (const { fact } of facts) {
        if (fact.type !== 'message') continue
        const { from, to, toSlugs, at, text, folder, direction, conversation }: MessageFact = fact
        insert.run(
          file,
          conversation,
          from.slug ?? '',
          from.name,
          to,
          toSlugs.join('\n'),
          at.at,
          at.precision,
          text,
          folder,
          direction ?? '',
        )
      }
    })()
  }

  /** The staged messages of one file, a page at a time, in the order of the file. */
  *pages(file: number): Generator<readonly StagedMessage[]> {
    const next = this.#db.prepare<[number, number, number], StagedMessage>(`
      SELECT seq, file, conversation, from_slug AS fromSlug, from_name AS fromName, to_name AS toName,
        to_slugs AS toSlugs, at, precision, text, folder, direction
      FROM temp.staged_message WHERE seq > ? AND file = ? ORDER BY seq LIMIT ?`)
    let last = 0
    for (;;) {
      const page = next.all(last, file, PAGE)
      const end = page.at(-1)
      if (!end) return
      last = end.seq
      yield page
    }
  }

  /** Who wrote in the conversations of a file that does not give the recipients' profile links. */
  sendersWithoutRecipients(file: number): readonly Sender[] {
    return this.#db
      .prepare<[number], Sender>(`
        SELECT DISTINCT conversation, from_slug AS slug, from_name AS name
        FROM temp.staged_message WHERE file = ? AND to_slugs = '' AND conversation <> ''`)
      .all(file)
  }
}
