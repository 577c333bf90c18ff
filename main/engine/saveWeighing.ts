import type { Weighing } from '../../shared/model/weighing.ts'
import type { SavedWeighing } from '../../shared/reportCard.ts'
import { isSameWeighing, plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { weighingChanges } from '../../shared/rules/weighingChanges.ts'
import { weighAll } from './judgeAll.ts'
import { refuseFaulty, weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

/**
 * Weighs everyone otherwise from now on, as one batch to be undone as any.
 * @returns batch 0 when nothing changed
 * @throws ExpectedFailure `no-such-weighing` when it names unknown rules or its limits are out of order
 */
export function saveWeighing(work: Workspace, { weighing }: { readonly weighing: Weighing }): SavedWeighing {
  refuseFaulty(weighing)
  const before = weighingOf(work)
  const after = plainWeighing(weighing)
  if (isSameWeighing(before, after)) return { batch: 0, changes: [] }
  return work.db
    .transaction((): SavedWeighing => {
      const batch = recordWeighing(work, after)
      weighAll(work)
      return { batch, changes: weighingChanges(before, after) }
    })
    .immediate()
}

/** Writes into the log how the owner weighs from now on, and gives the batch. To be called inside a transaction. */
export function recordWeighing(work: Workspace, weighing: Weighing): number {
  const batch = work.decisions.append({ at: work.now().toISOString(), verb: 'weigh', of: null }, [])
  work.weighings.save(batch, weighing)
  return batch
}
