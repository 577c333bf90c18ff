import { type Cluster, Clusters } from './clusters.ts'
import { describePerson, type ResolvedPerson } from './describePerson.ts'
import { foldName } from './readers/identity.ts'
import type { Pair } from './store/samenessStore.ts'

/** An identity as it is stored: the aliases that one row gave, empty where it gave none. */
export type StoredIdentity = {
  readonly id: number
  readonly slug: string
  readonly urn: string
  readonly email: string
  readonly name: string
  /** Date of the newest file that used it, ISO 8601. */
  readonly asOf: string
  /** When their invitation still waited, or was sent, ISO 8601; empty when they sent none. */
  readonly waitedAt: string
  /** Since when they are a connection, `YYYY-MM-DD`; empty when they are none. */
  readonly connectedOn: string
}

/** What says that identities are, or are not, one person, besides their aliases. Pairs of ids. */
export type Links = {
  /** For certain: the same number of LinkedIn's, or the owner's word. */
  readonly same: readonly Pair[]
  /** The owner's word that they are two people. */
  readonly apart: readonly Pair[]
  /** One row of an address book gives both: as good as the row is. */
  readonly sameRow: readonly Pair[]
}

export const noLinks: Links = { same: [], apart: [], sameRow: [] }

/** Unites all identities that share a value of the alias. */
function uniteBy(
  clusters: Clusters,
  list: readonly StoredIdentity[],
  alias: (one: StoredIdentity) => string,
): void {
  const first = new Map<string, StoredIdentity>()
  for (const identity of list) {
    const value = alias(identity)
    if (value === '') continue
    const known = first.get(value)
    const [a, b] = [clusters.of(identity.id), known && clusters.of(known.id)]
    if (a && b) clusters.join(a, b)
    else first.set(value, identity)
  }
}

/**
 * Joins clusters of weaker identities to the one cluster of stronger identities that shares the alias. Two
 * candidates on either side mean that only a human can tell: they stay apart.
 */
function attach(
  clusters: Clusters,
  strong: readonly StoredIdentity[],
  weak: readonly StoredIdentity[],
  alias: (one: StoredIdentity) => string,
  areApart: (a: Cluster, b: Cluster) => boolean,
): void {
  const index = (list: readonly StoredIdentity[]): Map<string, Set<Cluster>> => {
    const found = new Map<string, Set<Cluster>>()
    for (const identity of list) {
      const value = alias(identity)
      const cluster = clusters.of(identity.id)
      if (value === '' || !cluster) continue
      const set = found.get(value) ?? new Set()
      found.set(value, set.add(cluster))
    }
    return found
  }
  const strongOnes = index(strong)
  const pairs = [...index(weak)].flatMap(([value, weakOnes]) => {
    const candidates = strongOnes.get(value)
    return candidates?.size === 1 && weakOnes.size === 1 ? [[...candidates, ...weakOnes] as const] : []
  })
  // A weak cluster with two names may point at two people; then neither is believed.
  const targets = new Map<Cluster, Set<Cluster>>()
  for (const [candidate, weakOne] of pairs) {
    if (candidate && weakOne && !areApart(candidate, weakOne) && couldBe(candidate, weakOne))
      targets.set(weakOne, (targets.get(weakOne) ?? new Set()).add(candidate))
  }
  // Joining empties a cluster, so who is in it is noted before the first one is joined.
  const joins: (readonly [number, number])[] = []
  for (const [weakOne, found] of targets) {
    const [candidate] = found
    const [a, b] = [candidate?.members[0], weakOne.members[0]]
    if (a && b && found.size === 1) joins.push([a.id, b.id])
  }
  for (const [a, b] of joins) {
    const [left, right] = [clusters.of(a), clusters.of(b)]
    if (left && right) clusters.join(left, right)
  }
}

/**
 * Whether somebody who invited the owner can be the one candidate of that name: nobody invites a connection, so not
 * when the candidate was one by then. (Zones differ, so a day more or less is no proof.)
 */
function couldBe(candidate: Cluster, weak: Cluster): boolean {
  const connected = candidate.members
    .map(({ connectedOn }) => connectedOn)
    .filter(Boolean)
    .sort()
    .at(-1)
  const waited = weak.members
    .map(({ waitedAt }) => waitedAt)
    .filter(Boolean)
    .sort()
    .at(-1)
  if (connected === undefined || waited === undefined) return true
  return Date.parse(connected) + 2 * DAY > Date.parse(waited)
}

const DAY = 24 * 3600 * 1000

/** Whether the owner said of two clusters that they are two people. */
function separation(clusters: Clusters, apart: readonly Pair[]): (a: Cluster, b: Cluster) => boolean {
  return (a, b) =>
    apart.some(([left, right]) => {
      const [x, y] = [clusters.of(left), clusters.of(right)]
      return (x === a && y === b) || (x === b && y === a)
    })
}

/** Unites what rows give together, unless that would make one person of two who have links of their own. */
function uniteRows(clusters: Clusters, rows: readonly Pair[], isStrong: (cluster: Cluster) => boolean): void {
  const groups = new Map<Cluster, Set<Cluster>>()
  for (const [left, right] of rows) {
    const [a, b] = [clusters.of(left), clusters.of(right)]
    if (!a || !b || a === b) continue
    const both = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])
    for (const one of both) groups.set(one, both)
  }
  const joins = [...new Set(groups.values())]
    .filter((group) => [...group].filter(isStrong).length < 2)
    .map((group) => [...group].flatMap(({ members }) => members[0]?.id ?? []))
  for (const [first, ...others] of joins) {
    for (const other of others) {
      const [a, b] = [first === undefined ? undefined : clusters.of(first), clusters.of(other)]
      if (a && b) clusters.join(a, b)
    }
  }
}

/**
 * Works out who is who from all identities ever met: the same slug or member urn is the same person; an e-mail
 * address, then a name, attaches what has nothing stronger to the one person it fits. The answer depends on the
 * set of identities and links alone, never on their order. (Keys: slug, urn, e-mail address, `name:` and the folded
 * name.)
 */
export function resolvePeople(
  identities: readonly StoredIdentity[],
  links: Links = noLinks,
): readonly ResolvedPerson[] {
  const clusters = new Clusters()
  for (const identity of identities) clusters.add(identity)
  for (const [left, right] of links.same) {
    const [a, b] = [clusters.of(left), clusters.of(right)]
    if (a && b) clusters.join(a, b)
  }
  const areApart = separation(clusters, links.apart)
  uniteBy(clusters, identities, (one) => one.slug)
  uniteBy(clusters, identities, (one) => one.urn)

  const folded = new Map(identities.map((one) => [one.id, foldName(one.name)]))
  const nameOf = (one: StoredIdentity): string => folded.get(one.id) ?? ''
  const emailOf = (one: StoredIdentity): string => one.email
  const has = (one: StoredIdentity, alias: 'slug' | 'urn' | 'email'): boolean =>
    clusters.of(one.id)?.members.some((member) => member[alias] !== '') ?? false

  const withSlug = identities.filter((one) => has(one, 'slug'))
  const withUrn = identities.filter((one) => !has(one, 'slug') && has(one, 'urn'))
  const withEmail = identities.filter((one) => one.slug === '' && one.urn === '' && one.email !== '')
  const isHoused = (one: StoredIdentity): boolean => has(one, 'slug') || has(one, 'urn') || has(one, 'email')
  const nameOnly = identities.filter((one) => !isHoused(one))

  uniteBy(clusters, withEmail, emailOf)
  uniteBy(clusters, nameOnly, nameOf)
  attach(clusters, withSlug, withUrn, nameOf, areApart)
  attach(clusters, [...withSlug, ...withUrn], withEmail, emailOf, areApart)
  const isStrong = ({ members }: Cluster): boolean =>
    members.some(({ slug, urn }) => slug !== '' || urn !== '')
  uniteRows(clusters, links.sameRow, isStrong)
  const homeless = withEmail.filter((one) => !has(one, 'slug') && !has(one, 'urn'))
  attach(clusters, [...withSlug, ...withUrn], homeless, nameOf, areApart)
  attach(clusters, [...withSlug, ...withUrn, ...withEmail], nameOnly, nameOf, areApart)
  return [...clusters.all()].filter((cluster) => cluster.members.length > 0).map(describePerson)
}
