import type { Database, Statement } from 'better-sqlite3'
import type { AcceptanceFact, InvitationFact } from '../readers/fact.ts'
import type { Change } from './factStore.ts'
import { richer } from './richer.ts'

/** One reading of an invitation, as stored: empty strings for times and numbers that the source did not give. */
export type ReadingRow = {
  readonly identity: number
  readonly direction: 'incoming' | 'outgoing'
  readonly channel: 'export' | 'mail' | 'reminder' | 'page'
  readonly number: string
  readonly sentAt: string
  readonly sentUntil: string
  readonly seenAt: string
  readonly note: string | null
  readonly relationship: string | null
  readonly mutual: number | null
  readonly mutualName: string | null
  readonly headline: string | null
  readonly place: string | null
  readonly shared: string | null
  readonly follows: 0 | 1
  readonly source: string
}

export type PersonsReading = ReadingRow & { readonly person: number }

const COLUMNS = `r.identity, r.direction, r.channel, r.number, r.sent_at AS sentAt, r.sent_until AS sentUntil,
  r.seen_at AS seenAt, r.note, r.relationship, r.mutual, r.mutual_name AS mutualName, r.headline, r.place, r.shared,
  r.follows, r.source`

const OF_PEOPLE = `
  SELECT i.person, ${COLUMNS} FROM reading r JOIN identity i ON i.id = r.identity WHERE i.person IS NOT NULL`

const highest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)

/** Invitations, each source's reading of them by itself, and what mails and captured pages say besides. */
export class ReadingStore {
  readonly #db: Database
  readonly #find: Statement<[object], ReadingRow & { readonly id: number }>
  readonly #add: Statement<[object]>
  readonly #change: Statement<[object]>
  readonly #of: Statement<[number], ReadingRow>
  readonly #acceptedAt: Statement<[number], string | null>

  constructor(db: Database) {
    this.#db = db
    this.#find = db.prepare(`
      SELECT r.id, ${COLUMNS} FROM reading r WHERE identity = @identity AND direction = @direction
        AND channel = @channel AND number = @number AND sent_at = @sentAt AND sent_until = @sentUntil
        AND seen_at = @seenAt`)
    this.#add = db.prepare(`
      INSERT INTO reading(identity, direction, channel, number, sent_at, sent_until, seen_at, note, relationship,
        mutual, mutual_name, headline, place, shared, follows, source)
      VALUES (@identity, @direction, @channel, @number, @sentAt, @sentUntil, @seenAt, @note, @relationship,
        @mutual, @mutualName, @headline, @place, @shared, @follows, @source)`)
    this.#change = db.prepare(`
      UPDATE reading SET note = @note, relationship = @relationship, mutual = @mutual, mutual_name = @mutualName,
        headline = @headline, place = @place, shared = @shared, follows = @follows, source = @source WHERE id = @id`)
    this.#of = db.prepare(`
      SELECT ${COLUMNS} FROM identity i JOIN reading r ON r.identity = i.id WHERE i.person = ?`)
    this.#acceptedAt = db
      .prepare<[number], string | null>(`
        SELECT max(a.at) FROM identity i JOIN acceptance a ON a.identity = i.id WHERE i.person = ?`)
      .pluck()
  }

  /** Adds one reading, or what it knows more than the same reading from another file. */
  invitation(identity: number, fact: InvitationFact, source: string): Change {
    const fresh = {
      identity,
      direction: fact.direction,
      channel: fact.channel,
      number: fact.number ?? '',
      sentAt: fact.sentAt?.at ?? '',
      sentUntil: fact.sentAt?.until ?? '',
      seenAt: fact.seenAt ?? '',
      note: fact.note,
      relationship: fact.relationship,
      mutual: fact.mutual,
      mutualName: fact.mutualName,
      headline: fact.headline,
      place: fact.place,
      shared: fact.shared,
      follows: fact.follows ? 1 : 0,
      source,
    }
    const old = this.#find.get(fresh)
    if (!old) {
      this.#add.run(fresh)
      return 'added'
    }
    const both = {
      id: old.id,
      note: richer(old.note, fresh.note),
      relationship: richer(old.relationship, fresh.relationship),
      mutual: highest(old.mutual, fresh.mutual),
      mutualName: richer(old.mutualName, fresh.mutualName),
      headline: richer(old.headline, fresh.headline),
      place: richer(old.place, fresh.place),
      shared: richer(old.shared, fresh.shared),
      follows: Math.max(old.follows, fresh.follows),
      source: source < old.source ? source : old.source,
    }
    const { id: _, source: __, ...known } = both
    const isRicher = Object.entries(known).some(([name, value]) => old[name as keyof ReadingRow] !== value)
    if (isRicher || both.source !== old.source) this.#change.run(both)
    return isRicher ? 'updated' : 'unchanged'
  }

  acceptance(identity: number, fact: AcceptanceFact): Change {
    const { changes } = this.#db
      .prepare(
        'INSERT INTO acceptance(identity, at, number, headline) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      )
      .run(identity, fact.at, fact.number ?? '', fact.headline)
    return changes > 0 ? 'added' : 'unchanged'
  }

  /** Every reading of invitations between the owner and a person, in no order. */
  of = (person: number): readonly ReadingRow[] => this.#of.all(person)

  /** Every reading of invitations, with the person whose it is, in no order. */
  all(): readonly PersonsReading[] {
    return this.#db.prepare<[], PersonsReading>(OF_PEOPLE).all()
  }

  /** Those of incoming invitations. */
  incoming(): readonly PersonsReading[] {
    return this.#db.prepare<[], PersonsReading>(`${OF_PEOPLE} AND r.direction = 'incoming'`).all()
  }

  /** The people to whom the owner sent the newest invitations with a note, newest first. */
  newestNotesSent(most: number): readonly number[] {
    return this.#db
      .prepare<[number], number>(`
        SELECT i.person FROM reading r JOIN identity i ON i.id = r.identity
        WHERE r.direction = 'outgoing' AND trim(r.note) <> '' AND i.person IS NOT NULL
        GROUP BY i.person ORDER BY max(r.sent_at) DESC, i.person LIMIT ?`)
      .pluck()
      .all(most)
  }

  /** When a mail last said that this person accepted the owner's invitation, ISO 8601 UTC; null when none did. */
  acceptedAt = (person: number): string | null => this.#acceptedAt.get(person) ?? null

  /** Everybody who invited the owner. */
  inviters(): readonly number[] {
    return this.#db
      .prepare<[], number>(`
        SELECT DISTINCT i.person FROM reading r JOIN identity i ON i.id = r.identity
        WHERE r.direction = 'incoming' AND i.person IS NOT NULL ORDER BY i.person`)
      .pluck()
      .all()
  }

  /** The names on captured pages since then of people without a profile link. */
  namesSeenSince(moment: string): readonly string[] {
    return this.#db
      .prepare<[string], string>(`
        SELECT DISTINCT i.name FROM reading r JOIN identity i ON i.id = r.identity
        WHERE r.channel = 'page' AND r.direction = 'incoming' AND r.seen_at >= ? AND i.slug = ''`)
      .pluck()
      .all(moment)
  }

  /** Pairs of identities that carry the same number of LinkedIn's for their invitation. */
  sameNumbers(): readonly (readonly [number, number])[] {
    return this.#db
      .prepare<[], [number, number]>(`
        WITH numbered AS (
          SELECT number, direction, identity FROM reading WHERE number <> ''
          UNION SELECT number, 'outgoing', identity FROM acceptance WHERE number <> '')
        SELECT DISTINCT min(a.identity), b.identity
        FROM numbered a JOIN numbered b ON a.number = b.number AND a.direction = b.direction
        GROUP BY b.number, b.direction, b.identity HAVING min(a.identity) <> b.identity`)
      .raw()
      .all() as unknown as readonly (readonly [number, number])[]
  }
}
