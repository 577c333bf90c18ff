import type { Cluster } from './clusters.ts'
import type { StoredIdentity } from './people.ts'
import { foldName } from './readers/identity.ts'

/** One person and the identities that are theirs. `id` is the lowest of them. */
export type ResolvedPerson = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly slug: string
  readonly identities: readonly number[]
}

const byNewest = (a: StoredIdentity, b: StoredIdentity): number =>
  b.asOf.localeCompare(a.asOf) ||
  b.name.length - a.name.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const firstOf = (members: readonly StoredIdentity[], alias: 'slug' | 'urn' | 'email' | 'name'): string =>
  members
    .filter((member) => member[alias] !== '')
    .sort((a, b) => b.asOf.localeCompare(a.asOf) || (a[alias] < b[alias] ? -1 : 1))[0]?.[alias] ?? ''

/** The key by which a person of these aliases is known. Empty is what they have not. */
export function keyOfAliases({
  slug,
  urn,
  email,
  name,
}: Pick<StoredIdentity, 'slug' | 'urn' | 'email' | 'name'>): string {
  return slug || urn || email || `name:${foldName(name) || name}`
}

/** The person whose identities these are: known by the key, the name and the link that the newest of them give. */
export function describePerson(cluster: Cluster): ResolvedPerson {
  const members = [...cluster.members].sort(byNewest)
  const isLinked = ({ slug, urn }: StoredIdentity): boolean => slug !== '' || urn !== ''
  const named = members.filter(({ name }) => name !== '')
  // An address book may call them what it likes.
  const name = (named.find(isLinked) ?? named[0])?.name ?? ''
  const slug = firstOf(members, 'slug')
  const key = keyOfAliases({ slug, urn: firstOf(members, 'urn'), email: firstOf(members, 'email'), name })
  const identities = members.map((member) => member.id).sort((a, b) => a - b)
  return { id: identities[0] ?? 0, key, name, slug, identities }
}
