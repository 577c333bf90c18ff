import { standardWeighing, type Weighing } from '../../shared/model/weighing.ts'
import type { SavedWeighing } from '../../shared/reportCard.ts'
import { faultOf, isSameWeighing, plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { weighingChanges } from '../../shared/rules/weighingChanges.ts'
import { ExpectedFailure } from './failure.ts'
import { weighAll } from './judgeAll.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

/** @throws ExpectedFailure `no-such-weighing` with a sentence that says what is wrong with it */
export function refuseFaulty(weighing: Weighing): void {
  const fault = faultOf(weighing)
  if (fault !== null) throw new ExpectedFailure('no-such-weighing', fault)
}

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
      const batch = record(work, after)
      weighAll(work)
      return { batch, changes: weighingChanges(before, after) }
    })
    .immediate()
}

function record(work: Workspace, weighing: Weighing): number {
  const batch = work.decisions.append({ at: work.now().toISOString(), verb: 'weigh', of: null }, [])
  work.weighings.save(batch, weighing)
  return batch
}

/**
 * Forgets all facts and decisions. How the owner weighs is a preference and stays; what was learned goes with the
 * decisions that it was learned from. To be called inside one transaction, before everyone is judged.
 */
export function startOver(work: Workspace): void {
  const kept = plainWeighing({ ...weighingOf(work), learned: [] })
  work.facts.clear()
  if (!isSameWeighing(kept, standardWeighing)) record(work, kept)
}
