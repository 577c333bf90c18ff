import type { Subject } from '../../shared/model/decision.ts'
import { hasLapsed, readLog, stateUnder } from './decisionLog.ts'
import { linkedBy } from './linkedBy.ts'
import type { Line, LoggedLine } from './store/decisionStore.ts'
import type { Workspace } from './workspace.ts'

/**
 * The newest batch in force by which the owner said that somebody is one with this person, in so many words or by a
 * link that they typed; 0 when there is none.
 */
function joinedBy(work: Workspace, person: number, effective: ReadonlySet<number>): number {
  const { people, sameness, typed } = work
  // Whose words went to another was one with that one before.
  const moved = new Set(typed.heirs().map(({ batch }) => batch))
  const said = sameness
    .settled()
    .filter(
      ({ batch, a, same }) =>
        same === 1 && effective.has(batch) && !moved.has(batch) && people.ofIdentity(a) === person,
    )
  const links = typed
    .linkLog()
    .filter(
      ({ batch, identity }) =>
        (batch === null || effective.has(batch)) && people.ofIdentity(identity) === person,
    )
  return Math.max(linkedBy(links), ...said.map(({ batch }) => batch))
}

/**
 * The lines to go by. A hold said of one of two before they became one, once it has run out, takes nothing from what
 * was said of the other: the lines of the identity that it hangs on are left out where another word remains.
 */
function stillSaid(
  work: Workspace,
  person: number,
  lines: readonly LoggedLine[],
  effective: ReadonlySet<number>,
): readonly LoggedLine[] {
  const now = work.now()
  const { identity, batch, ...last } = stateUnder(lines, effective)
  if (!hasLapsed(last, now) || batch > joinedBy(work, person, effective)) return lines
  const others = lines.filter((line) => line.identity !== identity)
  const rest = stillSaid(work, person, others, effective)
  const { saidAt, ...under } = stateUnder(rest, effective)
  return saidAt === null || hasLapsed(under, now) ? lines : rest
}

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
  const { from, to, until, saidAt, about, seen, ...under } = stateUnder(
    stillSaid(work, person, lines, effective),
    effective,
  )
  if (!last || (last.to === to && (saidAt === null || last.saidAt === saidAt))) return []
  const place = identity ?? under.identity ?? last.identity
  const at = saidAt ?? work.now().toISOString()
  // What was carried out is told by the decision alone.
  const before = to === 'done' ? from : last.to
  return [{ identity: place, subject, from: before, to, saidAt: at, until, about, seen }]
}

/**
 * Says again, as part of the batches by which people became one, what a hold stood over that has run out since: said of
 * one of two before, it takes nothing from what was said of the other. To be called when a day begins, in one
 * transaction.
 */
export function restateLapsed(work: Workspace): void {
  const { decisions, now } = work
  const lapsed = decisions.currentStates().filter((one) => hasLapsed(one, now()))
  if (lapsed.length === 0) return
  const { effective } = readLog(decisions.batches())
  for (const { person, subject } of lapsed) {
    const batch = joinedBy(work, person, effective)
    if (batch !== 0) decisions.add(batch, restated(work, person, subject, effective))
  }
}
