import { readLog } from './decisionLog.ts'
import type { OwnerAliases } from './owner.ts'
import { type Links, resolvePeople, type StoredIdentity } from './people.ts'
import { foldName } from './readers/identity.ts'
import type { Pair } from './store/samenessStore.ts'
import type { Workspace } from './workspace.ts'

/** Whether an identity is the owner's own: address books and follow lists hold their owner too. */
function isOwners({ slug, urn, name }: StoredIdentity, owner: OwnerAliases): boolean {
  if (slug !== '') return owner.slugs.includes(slug)
  if (urn !== '') return owner.urns.includes(urn)
  return name !== '' && owner.names.includes(foldName(name))
}

/** Whose an identity is on which a decision hangs, and whose words went to another, as long as they do: that one first. */
function heirs({ decisions, typed }: Workspace): readonly Pair[] {
  const rows = typed.heirs()
  if (rows.length === 0) return []
  const { effective } = readLog(decisions.batches())
  return rows.filter(({ batch }) => effective.has(batch)).map(({ a, b }) => [a, b])
}

/** The pairs of people of whom the owner said, and did not take back, that they are one (1) or two (0). */
export function settledPairs({ decisions, sameness }: Workspace, same: 0 | 1): readonly Pair[] {
  const said = sameness.settled().filter((row) => row.same === same)
  if (said.length === 0) return []
  const { effective } = readLog(decisions.batches())
  return said.filter(({ batch }) => effective.has(batch)).map(({ a, b }) => [a, b])
}

/** What is known of who is who besides aliases: LinkedIn's numbers, rows, and the owner's word still in force. */
export function gatherLinks(work: Workspace): Links {
  const { readings, typed, sameness } = work
  return {
    same: [...readings.sameNumbers(), ...typed.links(), ...settledPairs(work, 1)],
    apart: settledPairs(work, 0),
    sameRow: sameness.sameRows(),
  }
}

/**
 * Works out again who is who. To be called inside one transaction.
 * @returns the people who are new, or whose identities or names changed
 */
export function resolveAgain(work: Workspace): readonly number[] {
  const owner = work.settings.owner()
  const others = work.households.identities(heirs(work)).filter((one) => !isOwners(one, owner))
  return work.households.replace(resolvePeople(others, gatherLinks(work)))
}
