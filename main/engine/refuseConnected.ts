import { alreadyConnected, isConnected } from '../../shared/alreadyConnected.ts'
import { ExpectedFailure } from './failure.ts'
import { detail } from './lists.ts'
import { foldName } from './readers/identity.ts'
import { standingAt } from './standing.ts'
import type { Workspace } from './workspace.ts'

/** The one person at a door who has this name; null when nobody has it, or several have. */
export function onlyNamesake({ people }: Workspace, name: string): number | null {
  const [only, ...others] = people.named(foldName(name)).filter(({ atDoor }) => atDoor === 1)
  return only === undefined || others.length > 0 ? null : only.id
}

/**
 * Nobody invites a connection: added by hand, they would wait at one door and be let in at the other.
 * @param isNewLink whether they are taken for a connection though the link that was typed is new: no source has one
 * @throws ExpectedFailure `connected-already` when the person is a connection
 */
export function refuseConnected(work: Workspace, person: number | null, isNewLink = false): void {
  const known = person === null ? null : work.dossiers.person(person)
  if (person === null || !known || standingAt(work, 'connection', person) === null) return
  const connected = detail(work, 'connection', known.key)
  if (isConnected(connected))
    throw new ExpectedFailure(
      'connected-already',
      alreadyConnected(known.name, connected.statusSays, isNewLink),
    )
}
