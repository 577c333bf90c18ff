import type { DecisionState, Subject } from '../../shared/model/decision.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { doors } from '../../shared/model/verdict.ts'
import { isStillThere } from './standing.ts'
import { type KeptSight, writeSights } from './store/keptSight.ts'
import type { Workspace } from './workspace.ts'

/**
 * What the rules see of somebody, to be kept with a decision that is made now, as `writeSights` writes it. Once an
 * invitation is accepted, or a connection gone, what can be seen comes of what was decided: then, as for `done`, what
 * was kept with the decision in force counts on.
 * @param from what is decided so far, `to` what is decided now
 * @returns null when there is nothing to keep
 */
export function sightNow(
  work: Workspace,
  person: number,
  subject: Subject,
  { from, to }: { readonly from: DecisionState; readonly to: DecisionState },
): string | null {
  const stages = subject === 'person' ? doors : [subject]
  const seen = to === 'done' ? [] : stages.flatMap((stage) => sightAt(work, person, stage))
  if (seen.length > 0) return writeSights(Object.fromEntries(seen))
  return from === 'open' ? null : (work.decisions.linesAbout(person, subject).at(-1)?.seen ?? null)
}

function sightAt(
  { verdicts }: Workspace,
  person: number,
  stage: Stage,
): readonly (readonly [Stage, KeptSight])[] {
  const row = verdicts.of(person, stage)
  if (!row || !isStillThere(row.status)) return []
  const { action, level } = row
  return [[stage, { seen: verdicts.seen(person, stage), action, level }]]
}
