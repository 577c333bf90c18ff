import { rules } from '../../shared/rules/index.ts'
import { caps } from '../../shared/rules/limits.ts'
import { ruleHeads } from '../../shared/rules/ruleHeads.ts'
import { standardLimits } from '../../shared/rules/weigh.ts'
import { gatherDossier, gatherSurroundings } from './dossiers.ts'
import { judgePerson, outcomeOf } from './judging.ts'
import { forgetVerdicts } from './knowledge.ts'
import { restateLapsed } from './restating.ts'
import { wholeTransaction } from './store/wholeTransaction.ts'
import { breathe } from './turns.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

const CHUNK = 500

/** Raised when a change of the rules' code must reach what is already stored. */
const JUDGE_VERSION = 14

/** What the rules see depends on besides the data: the rules, the owner's interests, and the day, since old ties fade. */
function mark({ now: clock, settings }: Workspace): string {
  const { added, removed } = settings.settings().interests
  const day = clock().toISOString().slice(0, 10)
  return JSON.stringify([JUDGE_VERSION, day, rules.map(({ id }) => id), added, removed])
}

/** What another Doorman may weigh otherwise: it makes the verdicts stale, and not what the rules saw. */
const standard = JSON.stringify([
  ruleHeads.map(({ id, points, group }) => [id, points, group]),
  caps,
  standardLimits,
])

const isUnseen = (work: Workspace): boolean => work.settings.judged() !== mark(work)
const isUnweighed = (work: Workspace): boolean => work.settings.weighed() !== standard

/**
 * Whether the verdicts were never made, or made with other than today's: the version of the rules' code, the day (UTC),
 * which rules there are, the owner's interests, and the standard weights, which are the points and groups of the rules,
 * the caps of the groups and the limits. Not asked: what the owner decides, imports or weighs otherwise is judged at
 * once.
 */
export const areStale = (work: Workspace): boolean => isUnseen(work) || isUnweighed(work)

/** Judges everyone anew when the verdicts are stale. */
export async function judgeIfStale(work: Workspace): Promise<void> {
  if (isUnseen(work)) {
    await wholeTransaction(work.db, async () => ({ keep: true, value: await judgeAll(work) }))
  } else if (isUnweighed(work)) {
    work.db.transaction(() => weighAll(work)).immediate()
  }
}

/**
 * Judges everyone at both doors, by what the owner's decisions say today. To be called inside one transaction.
 * @throws the signal's reason when the owner cancels
 */
export async function judgeAll(work: Workspace, signal?: AbortSignal): Promise<void> {
  restateLapsed(work)
  const judge = judging(work)
  const people = work.dossiers.judged()
  work.verdicts.clear()
  forgetVerdicts(work)
  for (const [index, id] of people.entries()) {
    if (index % CHUNK === 0) {
      const progress = { done: index, total: people.length, unit: 'people' } as const
      work.tell({ event: 'progress', phase: 'judging', file: null, ...progress })
      await breathe(signal)
    }
    judge(id)
  }
  work.settings.write('judged', mark(work))
  work.settings.write('weighed', standard)
}

/** Judges some people again, after what is known of them changed; who no longer stands at a door leaves it. */
export function judgeAgain(work: Workspace, people: readonly number[]): void {
  if (people.length === 0) return
  const judge = judging(work)
  forgetVerdicts(work)
  for (const id of people) {
    work.verdicts.forget(id)
    judge(id)
  }
}

function judging(work: Workspace): (id: number) => void {
  const now = work.now()
  const surroundings = gatherSurroundings(work)
  const weighing = weighingOf(work)
  return (id) => {
    const gathered = gatherDossier(id, work, surroundings, now)
    if (!gathered) return
    for (const row of judgePerson(id, gathered, surroundings, weighing, now)) work.verdicts.write(row)
  }
}

/** Makes all verdicts anew as the owner weighs now; no rule is asked. To be called inside one transaction. */
export function weighAll(work: Workspace): void {
  const weighing = weighingOf(work)
  const changed = []
  for (const { person, stage, seen, ...old } of work.verdicts.allSeen()) {
    const fresh = outcomeOf(seen, stage, old.snippet, weighing)
    const isSame = fresh.rank === old.rank && fresh.snippet === old.snippet
    if (!isSame) changed.push({ person, stage, ...fresh })
  }
  work.verdicts.replaceOutcomes(changed)
  // What the rules saw is as before.
  work.kept.cases = null
  work.settings.write('weighed', standard)
}
