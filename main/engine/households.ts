import { readLog } from './decisionLog.ts'
import type { OwnerAliases } from './owner.ts'
import { type Links, resolvePeople, type StoredIdentity } from './people.ts'
import { foldName } from './readers/identity.ts'
import type { Workspace } from './workspace.ts'

/** Whether an identity is the owner's own: address books and follow lists hold their owner too. */
export function isOwners({ slug, urn, name }: StoredIdentity, owner: OwnerAliases): boolean {
  if (slug !== '') return owner.slugs.includes(slug)
  if (urn !== '') return owner.urns.includes(urn)
  return name !== '' && owner.names.includes(foldName(name))
}

/** What is known of who is who besides aliases: LinkedIn's numbers, rows, and the owner's word still in force. */
export function gatherLinks({ decisions, readings, typed, sameness }: Workspace): Links {
  const { effective } = readLog(decisions.batches())
  const said = sameness.settled().filter(({ batch }) => effective.has(batch))
  const pairs = (same: 0 | 1) => said.filter((row) => row.same === same).map(({ a, b }) => [a, b] as const)
  return {
    same: [...readings.sameNumbers(), ...typed.links(), ...pairs(1)],
    apart: pairs(0),
    sameRow: sameness.sameRows(),
  }
}

/**
 * Works out again who is who. To be called inside one transaction.
 * @returns the people who are new, or whose identities or names changed
 */
export function resolveAgain(work: Workspace): readonly number[] {
  const owner = work.settings.owner()
  const others = work.people.identities().filter((one) => !isOwners(one, owner))
  return work.people.replace(resolvePeople(others, gatherLinks(work)))
}
