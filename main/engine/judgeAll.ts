import { rules } from '../../shared/rules/index.ts'
import { gatherDossier, gatherSurroundings } from './dossiers.ts'
import { judgePerson } from './judging.ts'
import { wholeTransaction } from './store/wholeTransaction.ts'
import { breathe } from './turns.ts'
import { dossierOf, type Workspace } from './workspace.ts'

const CHUNK = 500

/** Raised when a change of the rules' code must reach verdicts that are already stored. */
const JUDGE_VERSION = 1

/** What the stored verdicts depend on besides the data: the rules, and the day, since old ties fade. */
function mark(now: Date): string {
  const table = rules.map(({ id, points }) => `${id}=${points}`).join(' ')
  return `${JUDGE_VERSION} ${now.toISOString().slice(0, 10)} ${table}`
}

/** Judges everyone anew when the data, the rules or the day changed since the verdicts were made. */
export async function judgeIfStale(work: Workspace): Promise<void> {
  if (work.settings.judged() === mark(work.now())) return
  await wholeTransaction(work.db, async () => ({ keep: true, value: await judgeAll(work) }))
}

/**
 * Judges everyone at both doors. To be called inside one transaction.
 * @throws the signal's reason when the owner cancels
 */
export async function judgeAll(work: Workspace, signal?: AbortSignal): Promise<void> {
  const now = work.now()
  const surroundings = gatherSurroundings(work.dossiers, work.settings)
  const people = work.dossiers.judged()
  work.verdicts.clear()
  for (const [index, id] of people.entries()) {
    if (index % CHUNK === 0) {
      const progress = { done: index, total: people.length, unit: 'people' } as const
      work.tell({ event: 'progress', phase: 'judging', file: null, ...progress })
      await breathe(signal)
    }
    const dossier = gatherDossier(id, work.dossiers, surroundings, now)
    if (!dossier) continue
    for (const row of judgePerson(id, dossier, surroundings.connectionsAsOf, now)) work.verdicts.write(row)
  }
  work.settings.write('judged', mark(now))
}

/** Judges one person again, after the owner changed what is known of them. */
export function judgeAgain(work: Workspace, id: number): void {
  const { dossier, surroundings } = dossierOf(work, id)
  for (const row of judgePerson(id, dossier, surroundings.connectionsAsOf, work.now()))
    work.verdicts.write(row)
}
