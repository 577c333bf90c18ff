import type { ImportReport } from '../../shared/importReport.ts'
import { gatherBareDossier, gatherSurroundings } from './dossiers.ts'
import { firstNamed } from './firstNamed.ts'
import { foldName } from './readers/identity.ts'
import { invitationStatus } from './status.ts'
import type { Workspace } from './workspace.ts'

/**
 * Who waits for an answer so far and would be gone if the list of that moment is whole.
 * @param wholeFrom ISO 8601 UTC; null when no captured list can be whole
 */
export function missingFrom(work: Workspace, wholeFrom: string | null): ImportReport['missing'] {
  if (wholeFrom === null) return null
  const surroundings = gatherSurroundings(work)
  const seen = new Set(work.readings.namesSeenSince(wholeFrom).map(foldName))
  const then = { ...surroundings, wholeFrom, isSeenByName: (name: string) => seen.has(foldName(name)) }
  const people = work.readings.inviters().flatMap((id) => {
    const gathered = gatherBareDossier(id, work, surroundings, work.now())
    if (!gathered || ['gone', 'accepted'].includes(invitationStatus(gathered, surroundings))) return []
    if (invitationStatus(gathered, then) !== 'gone') return []
    const { key, name } = gathered.dossier.person
    return [{ key, name, says: null }]
  })
  return firstNamed(people)
}
