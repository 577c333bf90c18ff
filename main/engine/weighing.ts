import { standardWeighing, type Weighing } from '../../shared/model/weighing.ts'
import { faultOf, plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { weighingChanges } from '../../shared/rules/weighingChanges.ts'
import { readLog } from './decisionLog.ts'
import { ExpectedFailure } from './failure.ts'
import type { BatchRow } from './store/decisionStore.ts'
import type { WeighingRow } from './store/weighingStore.ts'
import type { Workspace } from './workspace.ts'

/** How the owner weighs: as they saved it last and did not take back. */
export function weighingOf({ weighings, decisions }: Workspace): Weighing {
  const saved = weighings.saved()
  if (saved.length === 0) return standardWeighing
  const { effective } = readLog(decisions.batches())
  return plainWeighing(saved.findLast(({ batch }) => effective.has(batch))?.weighing ?? standardWeighing)
}

/** @throws ExpectedFailure `no-such-weighing` with a sentence that says what is wrong with it */
export function refuseFaulty(weighing: Weighing): void {
  const fault = faultOf(weighing)
  if (fault !== null) throw new ExpectedFailure('no-such-weighing', fault)
}

/** @throws ExpectedFailure `weighed-since` when a later weighing is in force: taking an earlier one back says nothing */
export function refuseOlderWeighing(
  { weighings }: Workspace,
  batch: number,
  effective: ReadonlySet<number>,
): void {
  const inForce = weighings.saved().filter((row) => effective.has(row.batch))
  const last = inForce.at(-1)?.batch ?? batch
  if (last === batch || !inForce.some((row) => row.batch === batch)) return
  throw new ExpectedFailure(
    'weighed-since',
    'The weights were changed again since. Undo the later change first, then this one.',
  )
}

/** What each weighing changed when it was saved, in words, by its batch. */
export function changesOf(
  batches: readonly BatchRow[],
  saved: readonly WeighingRow[],
): ReadonlyMap<number, readonly string[]> {
  const weighings = new Map(saved.map(({ batch, weighing }) => [batch, weighing]))
  const inForce = new Set<number>()
  const changes = new Map<number, readonly string[]>()
  for (const { id, verb, of } of batches) {
    const weighing = weighings.get(of ?? id)
    if (!weighing) continue
    if (of === null) {
      const before = weighings.get(Math.max(0, ...inForce)) ?? standardWeighing
      changes.set(id, weighingChanges(before, weighing))
    }
    if (verb === 'undo') inForce.delete(of ?? id)
    else inForce.add(of ?? id)
  }
  return changes
}
