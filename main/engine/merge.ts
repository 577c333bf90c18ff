import { counterpart, otherSenders } from './counterpart.ts'
import { messageDigest } from './messageDigest.ts'
import type { OwnerAliases } from './owner.ts'
import type { AboutFact, Fact, Identity } from './readers/fact.ts'
import { importedRows, type Staged, type StagedFile } from './staged.ts'
import type { AboutStore } from './store/aboutStore.ts'
import type { Change, FactStore } from './store/factStore.ts'
import type { ReadingStore } from './store/readingStore.ts'
import type { SamenessStore } from './store/samenessStore.ts'
import type { StagedMessage, StagingStore } from './store/stagingStore.ts'
import { breathe } from './turns.ts'

/** What a merge did. `identities` are those that the files name. */
export type Merged = {
  readonly identities: ReadonlySet<number>
  readonly invitations: number
  readonly connections: number
  readonly messages: number
  readonly changes: Readonly<Record<Change, number>>
  /** Whether any of the files was not imported before. */
  readonly fresh: boolean
  /** Whether anything is known now that was not known before. */
  readonly isNews: boolean
}

export type MergeProgress = (file: string, done: number, total: number) => void

/** Equal messages stand close together in a file, so what was met long ago may be forgotten. */
const MOST_REMEMBERED = 50_000

type MergeStores = {
  readonly facts: FactStore
  readonly readings: ReadingStore
  readonly about: AboutStore
  readonly sameness: SamenessStore
}

/** What adds up over all files of an import. */
class Totals {
  readonly identities = new Set<number>()
  readonly changes: Record<Change, number> = { added: 0, updated: 0, unchanged: 0 }
  readonly counts = new Map<Fact['type'], number>()

  count(type: Fact['type'], change: Change): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1)
    this.changes[change] += 1
  }
}

/** The merge of one file. */
class FileMerge {
  readonly #totals: Totals
  readonly #stores: MergeStores
  readonly #asOf: string
  readonly #file: number
  readonly #known: boolean
  /** How often messages of this file were met that are there more than once, or from another file. */
  readonly #met = new Map<string, number>()

  constructor(totals: Totals, stores: MergeStores, asOf: string, file: number, known: boolean) {
    this.#totals = totals
    this.#stores = stores
    this.#asOf = asOf
    this.#file = file
    this.#known = known
  }

  #identity(who: Identity): number {
    const id = this.#stores.facts.identity(who, this.#asOf)
    this.#totals.identities.add(id)
    return id
  }

  fact(fact: StagedFile['facts'][number], file: StagedFile): void {
    this.#totals.count(fact.type, this.#keep(fact, file))
  }

  #keep(fact: StagedFile['facts'][number], { name, kind }: StagedFile): Change {
    const { facts, readings, about } = this.#stores
    switch (fact.type) {
      case 'invitation':
        return readings.invitation(this.#identity(fact.who), fact, name)
      case 'acceptance':
        return readings.acceptance(this.#identity(fact.who), fact)
      case 'connection':
        return facts.connection(this.#identity(fact.who), fact, this.#asOf)
      case 'profile':
        return facts.profile(fact, this.#asOf)
      case 'own':
        return about.own(fact, kind, this.#asOf)
      case 'about':
        return this.#about(fact, kind)
    }
  }

  #about(fact: AboutFact, kind: string): Change {
    const [first, ...others] = [fact.who, ...fact.also].map((who) => this.#identity(who))
    if (first === undefined) throw new Error('a fact about nobody')
    for (const other of others) this.#stores.sameness.sameRow(first, other)
    return this.#stores.about.about(first, fact, kind)
  }

  message(staged: StagedMessage, owner: OwnerAliases, others: ReturnType<typeof otherSenders>): void {
    const side = counterpart(staged, owner, others)
    const who = { slug: side.slug, urn: null, email: null, name: side.name ?? '' }
    const named = side.slug !== null || (side.name !== null && side.name !== '')
    const row = {
      identity: named ? this.#identity(who) : null,
      at: staged.at,
      precision: staged.precision,
      fromOwner: side.fromOwner,
      inGroup: side.inGroup,
      spam: staged.folder === 'SPAM',
      text: staged.text,
    }
    const first = messageDigest(staged, side, 0)
    const token = first.toString('latin1')
    for (let repetition = this.#met.get(token) ?? 0; ; repetition += 1) {
      const digest = repetition === 0 ? first : messageDigest(staged, side, repetition)
      const change = this.#stores.facts.message({ ...row, digest }, this.#file)
      if (change === 'repeated' && !this.#known) continue
      if (change !== 'added' || repetition > 0) this.#remember(token, repetition + 1)
      this.#totals.count('message', change === 'repeated' ? 'unchanged' : change)
      return
    }
  }

  #remember(token: string, times: number): void {
    if (this.#met.size >= MOST_REMEMBERED) this.#met.clear()
    this.#met.set(token, times)
  }
}

/**
 * Merges what is staged into the facts. To be called inside one transaction, which undoes all of it when this throws.
 * @param now when the import happens, ISO 8601 UTC
 * @throws the signal's reason when the owner cancels
 */
export async function merge(
  staged: Staged,
  owner: OwnerAliases,
  stores: MergeStores & { readonly staging: StagingStore },
  options: {
    readonly now: string
    readonly signal: AbortSignal
    readonly onProgress: MergeProgress
  },
): Promise<Merged> {
  const totals = new Totals()
  let fresh = false
  let isNews = false
  for (const file of staged.files) {
    const { id, known, isNewer } = stores.facts.file(
      { ...file, facts: file.count, rows: importedRows(file) },
      options.now,
    )
    fresh ||= !known
    isNews ||= isNewer
    const one = new FileMerge(totals, stores, file.asOf, id, known)
    for (const fact of file.facts) one.fact(fact, file)
    if (file.kind === 'messages') {
      const others = otherSenders(stores.staging.sendersWithoutRecipients(file.index), owner)
      let done = 0
      for (const page of stores.staging.pages(file.index)) {
        for (const message of page) one.message(message, owner, others)
        done += page.length
        options.onProgress(file.name, done, file.count)
        await breathe(options.signal)
      }
    }
  }
  const { identities, changes, counts } = totals
  return {
    identities,
    invitations: counts.get('invitation') ?? 0,
    connections: counts.get('connection') ?? 0,
    messages: counts.get('message') ?? 0,
    changes,
    fresh,
    isNews: isNews || changes.added + changes.updated > 0,
  }
}
