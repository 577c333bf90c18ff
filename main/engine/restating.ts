import type { Subject } from '../../shared/model/decision.ts'
import { stateUnder } from './decisionLog.ts'
import type { Line } from './store/decisionStore.ts'
import type { Workspace } from './workspace.ts'

/**
 * The line that it takes for a subject of a person to stand as the batches in force say; none where it stands so.
 * @param identity where the line hangs; without one, where the decision that counts does
 */
export function restated(
  work: Workspace,
  person: number,
  subject: Subject,
  effective: ReadonlySet<number>,
  identity: number | null = null,
): readonly Line[] {
  const lines = work.decisions.linesAbout(person, subject)
  const last = lines.at(-1)
  const { from, to, until, saidAt, about, seen, ...under } = stateUnder(lines, effective)
  if (!last || (last.to === to && (saidAt === null || last.saidAt === saidAt))) return []
  const place = identity ?? under.identity ?? last.identity
  const at = saidAt ?? work.now().toISOString()
  // What was carried out is told by the decision alone.
  const before = to === 'done' ? from : last.to
  return [{ identity: place, subject, from: before, to, saidAt: at, until, about, seen }]
}
