import type { Stage } from '../../shared/model/verdict.ts'
import type { Stats } from '../../shared/results.ts'
import { readLog } from './decisionLog.ts'
import { gatherSurroundings } from './dossiers.ts'
import { invitationCounts } from './invitationCounts.ts'
import { isOpen, isToDo, type Standing, said, standings } from './standing.ts'
import type { Workspace } from './workspace.ts'

function queueOf(stage: Stage, all: readonly Standing[]): Stats['queue'] {
  const open = all.filter((one) => isOpen(stage, one))
  const level = (name: string): number => open.filter(({ row }) => row.level === name).length
  return {
    open: open.length,
    certain: level('certain'),
    likely: level('likely'),
    decided: all.filter(({ decision }) => decision !== 'open').length,
  }
}

/** The numbers that the rail, the terminal and the insights show. */
export function stats(work: Workspace): Stats {
  const { owner, searched } = gatherSurroundings(work)
  const invitations = standings(work, 'invitation')
  const connections = standings(work, 'connection')
  const { nextUndo, nextRedo } = readLog(work.decisions.batches())
  const decisions: Record<string, number> = {}
  const count = (word: string): void => {
    decisions[word] = (decisions[word] ?? 0) + 1
  }
  for (const one of [...invitations, ...connections]) if (one.decision !== 'open') count(said(one))
  for (const _ of work.decisions.protectedPeople()) count('protect')
  return {
    ...work.dossiers.counts(),
    ...invitationCounts(work),
    asOf:
      searched
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null,
    owner,
    queue: queueOf('invitation', invitations),
    removals: queueOf('connection', connections),
    todo: [...invitations, ...connections].filter(isToDo).length,
    undo: nextUndo !== null,
    redo: nextRedo !== null,
    decisions,
    database: work.file,
    madeUp: work.settings.madeUp(),
  }
}
