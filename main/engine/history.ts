import type { HistoryItem } from '../../shared/results.ts'
import { readLog } from './decisionLog.ts'
import { changesOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

const SHOWN_PEOPLE = 50

/** Every batch of the log, newest first. */
export function history(work: Workspace): readonly HistoryItem[] {
  const batches = work.decisions.batches()
  const { effective } = readLog(batches)
  const people = work.touched.peopleByBatch(SHOWN_PEOPLE)
  const changes = changesOf(batches, work.weighings.saved())
  return batches.toReversed().map(({ id, at, verb, of }) => {
    const touched = people.get(of ?? id) ?? { people: [], count: 0 }
    const undone = of === null && !effective.has(id)
    return { batch: id, at, verb, ...touched, undone, changes: changes.get(id) ?? [], of }
  })
}
