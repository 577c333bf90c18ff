import { ExpectedFailure } from './failure.ts'
import type { InvitationFact, MessageFact, ProfileFact } from './readers/fact.ts'
import { cleanName, foldName } from './readers/identity.ts'

/** Every alias under which the owner appears in the files, sorted. `names` are folded; `name` is for show. */
export type OwnerAliases = {
  readonly slugs: readonly string[]
  readonly urns: readonly string[]
  readonly names: readonly string[]
  readonly name: string | null
}

export const unknownOwner: OwnerAliases = { slugs: [], urns: [], names: [], name: null }

/** A message row names the owner nearly always; group rows and closed accounts are the rest. */
const SHARE_OF_ROWS = 0.8

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].filter(Boolean).sort()

/** Adds up, row by row, who stands on the owner's side of invitations and in every message. */
export class OwnerTally {
  readonly #invitations = new Map<string, number>()
  readonly #messages = new Map<string, number>()
  readonly #spelling = new Map<string, string>()
  readonly #folded = new Map<string, string>()
  /** The links seen beside a name: of senders, and of recipients that were the only one. */
  readonly #slugsOfName = new Map<string, Set<string>>()
  #rows = 0
  #profile: string | null = null

  profile(fact: ProfileFact): void {
    this.#profile = fact.name
  }

  /** An invitation, or a mail that one was accepted. */
  invitation({ owner }: Pick<InvitationFact, 'owner'>): void {
    this.#count(this.#invitations, 'slug', owner.slug ?? '')
    this.#count(this.#invitations, 'urn', owner.urn ?? '')
    this.#count(this.#invitations, 'name', this.#fold(owner.name))
  }

  message(fact: MessageFact): void {
    this.#rows += 1
    if (fact.from.slug !== null) this.#link(fact.from.name, fact.from.slug)
    const [recipient, ...others] = fact.toSlugs
    if (recipient !== undefined && others.length === 0) this.#link(fact.to, recipient)
    for (const slug of new Set([fact.from.slug ?? '', ...fact.toSlugs]))
      this.#count(this.#messages, 'slug', slug)
    for (const name of new Set([this.#fold(fact.from.name), this.#fold(fact.to)])) {
      this.#count(this.#messages, 'name', name)
    }
  }

  #link(name: string, slug: string): void {
    const folded = this.#fold(name)
    const slugs = this.#slugsOfName.get(folded) ?? new Set()
    this.#slugsOfName.set(folded, slugs.add(slug))
  }

  #fold(name: string): string {
    const known = this.#folded.get(name)
    if (known !== undefined) return known
    const folded = foldName(name)
    this.#folded.set(name, folded)
    if (folded !== '' && !this.#spelling.has(folded)) this.#spelling.set(folded, name)
    return folded
  }

  #count(tally: Map<string, number>, kind: string, value: string): void {
    if (value !== '') tally.set(`${kind}:${value}`, (tally.get(`${kind}:${value}`) ?? 0) + 1)
  }

  /** The link that people of these names have, where it is one only: two are namesakes. */
  #slugsOf(names: readonly string[]): readonly string[] {
    return names.flatMap((name) => {
      const slugs = [...(this.#slugsOfName.get(name) ?? [])]
      return slugs.length === 1 ? slugs : []
    })
  }

  /** The values of a kind that occur in the invitations: that side of them is constant, so one is the rule. */
  #constant(kind: string): readonly string[] {
    const found = [...this.#invitations].filter(([token]) => token.startsWith(`${kind}:`))
    const most = Math.max(0, ...found.map(([, count]) => count))
    return found.filter(([, count]) => count === most).map(([token]) => token.slice(kind.length + 1))
  }

  /** The one value of a kind that stands in nearly every message; null when two are as frequent. */
  #everywhere(kind: string): string | null {
    const found = [...this.#messages]
      .filter(([token]) => token.startsWith(`${kind}:`))
      .sort((a, b) => b[1] - a[1])
    const [first, second] = found
    if (!first || first[1] < this.#rows * SHARE_OF_ROWS || first[1] === second?.[1]) return null
    return first[0].slice(kind.length + 1)
  }

  /**
   * Who the owner is, from what was counted, what the database knows already and what the owner said.
   * @param said the owner's name as the files write it, given by the owner when asked
   * @throws ExpectedFailure `owner-unknown` when the messages could be anybody's, `other-owner` when the files
   *   belong to another member than the database
   */
  owner(known: OwnerAliases, said: string | null): OwnerAliases {
    const slugs = this.#constant('slug')
    const urns = this.#constant('urn')
    const names = this.#constant('name')
    const slug = this.#everywhere('slug')
    const name = this.#everywhere('name')
    const own = this.#profile === null ? '' : foldName(this.#profile)
    const allNames = sorted([...names, name ?? '', own, ...(said === null ? [] : [foldName(said)])])
    const found: OwnerAliases = {
      slugs: sorted([...slugs, slug ?? '', ...this.#slugsOf([...known.names, ...allNames])]),
      urns: sorted(urns),
      names: allNames,
      name: this.#profile ?? this.#spelling.get(names[0] ?? name ?? '') ?? this.#asSaid(said),
    }
    this.#refuseOther(known, found)
    const nothingKnown = known.slugs.length === 0 && known.names.length === 0
    if (this.#rows > 0 && nothingKnown && found.slugs.length === 0 && found.names.length === 0) {
      throw new ExpectedFailure(
        'owner-unknown',
        `Doorman cannot tell which side of these messages is yours: ${this.#candidates()}. ` +
          'Import the whole export, or say which name is yours (in the terminal with --owner NAME).',
      )
    }
    return {
      slugs: sorted([...known.slugs, ...found.slugs]),
      urns: sorted([...known.urns, ...found.urns]),
      names: sorted([...known.names, ...found.names]),
      name: this.#profile ?? known.name ?? found.name,
    }
  }

  /** The name as the files write it, else as the owner does. */
  #asSaid(said: string | null): string | null {
    return said === null ? null : (this.#spelling.get(foldName(said)) ?? (cleanName(said) || null))
  }

  #refuseOther(known: OwnerAliases, found: OwnerAliases): void {
    const meets = (a: readonly string[], b: readonly string[]): boolean =>
      a.some((value) => b.includes(value))
    const differs = (a: readonly string[], b: readonly string[]): boolean =>
      a.length > 0 && b.length > 0 && !meets(a, b)
    if (
      differs(known.names, found.names) &&
      !meets(known.slugs, found.slugs) &&
      !meets(known.urns, found.urns)
    ) {
      throw new ExpectedFailure(
        'other-owner',
        `These files belong to ${found.name ?? found.names[0]}, but this database holds the data of ` +
          `${known.name ?? known.names[0]}. Nothing was imported; use another database for another member.`,
      )
    }
  }

  #candidates(): string {
    const names = [...this.#messages]
      .filter(([token]) => token.startsWith('name:'))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([token]) => this.#spelling.get(token.slice('name:'.length)) ?? token)
    return names.join(' or ')
  }
}
