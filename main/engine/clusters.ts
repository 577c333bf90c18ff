import type { StoredIdentity } from './people.ts'

/** Identities that are one person. */
export type Cluster = { members: StoredIdentity[] }

/** Sets of identities that grow together. */
export class Clusters {
  readonly #of = new Map<number, Cluster>()

  add(identity: StoredIdentity): Cluster {
    const cluster = { members: [identity] }
    this.#of.set(identity.id, cluster)
    return cluster
  }

  /** Moves the smaller into the larger. */
  join(a: Cluster, b: Cluster): Cluster {
    if (a === b) return a
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a]
    for (const member of small.members) {
      large.members.push(member)
      this.#of.set(member.id, large)
    }
    small.members = []
    return large
  }

  of(id: number): Cluster | undefined {
    return this.#of.get(id)
  }

  all(): Set<Cluster> {
    return new Set(this.#of.values())
  }
}
