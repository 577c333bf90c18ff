import { rules } from '../../shared/rules/index.ts'
import { gatherDossier, gatherSurroundings } from './dossiers.ts'
import { judgePerson } from './judging.ts'
import { wholeTransaction } from './store/wholeTransaction.ts'
import { breathe } from './turns.ts'
import type { Workspace } from './workspace.ts'

const CHUNK = 500

/** Raised when a change of the rules' code must reach verdicts that are already stored. */
const JUDGE_VERSION = 3

/** What the stored verdicts depend on besides the data: the rules, the owner's interests, and the day, since old ties
 * fade. */
function mark({ now: clock, settings }: Workspace): string {
  const now = clock()
  const table = rules.map(({ id, points }) => `${id}=${points}`).join(' ')
  const { added, removed } = settings.settings().interests
  return JSON.stringify([JUDGE_VERSION, now.toISOString().slice(0, 10), table, added, removed])
}

/** Whether the data, the rules or the day changed since the verdicts were made. */
export const areStale = (work: Workspace): boolean => work.settings.judged() !== mark(work)

/** Judges everyone anew when the verdicts are stale. */
export async function judgeIfStale(work: Workspace): Promise<void> {
  if (!areStale(work)) return
  await wholeTransaction(work.db, async () => ({ keep: true, value: await judgeAll(work) }))
}

/**
 * Judges everyone at both doors. To be called inside one transaction.
 * @throws the signal's reason when the owner cancels
 */
export async function judgeAll(work: Workspace, signal?: AbortSignal): Promise<void> {
  const now = work.now()
  const surroundings = gatherSurroundings(work)
  const people = work.dossiers.judged()
  work.verdicts.clear()
  for (const [index, id] of people.entries()) {
    if (index % CHUNK === 0) {
      const progress = { done: index, total: people.length, unit: 'people' } as const
      work.tell({ event: 'progress', phase: 'judging', file: null, ...progress })
      await breathe(signal)
    }
    const gathered = gatherDossier(id, work, surroundings, now)
    if (!gathered) continue
    for (const row of judgePerson(id, gathered, surroundings, now)) work.verdicts.write(row)
  }
  work.settings.write('judged', mark(work))
}

/** Judges some people again, after what is known of them changed; who no longer stands at a door leaves it. */
export function judgeAgain(work: Workspace, people: readonly number[]): void {
  const now = work.now()
  const surroundings = gatherSurroundings(work)
  for (const id of people) {
    work.verdicts.forget(id)
    const gathered = gatherDossier(id, work, surroundings, now)
    if (!gathered) continue
    for (const row of judgePerson(id, gathered, surroundings, now)) work.verdicts.write(row)
  }
}
