import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { firstTemplates } from '../../../shared/reply/standardReplies.ts'
import { type Settings, settings as settingsShape } from '../../../shared/results.ts'
import { type OwnerAliases, unknownOwner } from '../owner.ts'

const names = z.array(z.string()).readonly()
const ownerShape = z.object({ slugs: names, urns: names, names, name: z.string().nullable() }).readonly()
const profileShape = z
  .object({
    type: z.literal('profile'),
    name: z.string(),
    headline: z.string().nullable(),
    summary: z.string().nullable(),
    industry: z.string().nullable(),
    location: z.string().nullable(),
    asOf: z.string(),
  })
  .readonly()
export type StoredProfile = z.infer<typeof profileShape>

const standard: Settings = {
  theme: 'system',
  singleKeys: true,
  interests: { added: [], removed: [] },
  replies: firstTemplates,
}

const storedSettings = settingsShape.unwrap().extend({
  interests: settingsShape.unwrap().shape.interests.default(standard.interests),
  replies: settingsShape.unwrap().shape.replies.default(standard.replies),
})

type Name = 'owner' | 'profile' | 'settings' | 'judged' | 'weighed' | 'madeUp'

/** Small values by name, in the database itself: one file to keep, one to lose. */
export class SettingStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  write(name: Name, value: unknown): void {
    this.#db
      .prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
      .run(name, JSON.stringify(value))
  }

  #read<T>(name: Name, shape: z.ZodType<T>): T | null {
    const value = this.#db
      .prepare<[string], string>('SELECT value FROM setting WHERE name = ?')
      .pluck()
      .get(name)
    return value === undefined ? null : shape.parse(JSON.parse(value))
  }

  owner(): OwnerAliases {
    return this.#read('owner', ownerShape) ?? unknownOwner
  }

  profile(): StoredProfile | null {
    return this.#read('profile', profileShape)
  }

  settings(): Settings {
    // An earlier Doorman kept fewer of them.
    return this.#read('settings', storedSettings) ?? standard
  }

  /** What the verdicts in the database were made with; null when they have to be made anew. */
  judged(): string | null {
    return this.#read('judged', z.string().nullable())
  }

  /** The standard weights that the verdicts in the database were made with; null when they have to be made anew. */
  weighed(): string | null {
    return this.#read('weighed', z.string().nullable())
  }

  /** Whether the database holds the made-up people. */
  madeUp(): boolean {
    return this.#read('madeUp', z.boolean()) ?? false
  }

  /** Forgets what came from files; the owner's preferences stay. */
  forgetData(): void {
    this.#db.exec("DELETE FROM setting WHERE name IN ('owner', 'profile', 'judged', 'weighed', 'madeUp')")
  }
}
