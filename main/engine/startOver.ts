import { standardWeighing } from '../../shared/model/weighing.ts'
import { isSameWeighing, plainWeighing } from '../../shared/rules/plainWeighing.ts'
import { recordWeighing } from './saveWeighing.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

/**
 * Forgets all facts and decisions. How the owner weighs is a preference and stays; what was learned goes with the
 * decisions that it was learned from. To be called inside one transaction, before everyone is judged.
 */
export function startOver(work: Workspace): void {
  const kept = plainWeighing({ ...weighingOf(work), learned: [] })
  work.facts.clear()
  if (!isSameWeighing(kept, standardWeighing)) recordWeighing(work, kept)
}
