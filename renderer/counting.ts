import type { Stage } from '../shared/model/verdict.ts'
import type { Stats } from '../shared/results.ts'

/** Verbs that leave something to be done on LinkedIn. */
const toDo: readonly string[] = ['accept', 'ignore', 'remove']

/** The counts after a decision about so many people; with a negative number, after its undoing. */
export function counted(stats: Stats, stage: Stage, verb: string, people: number): Stats {
  const part = stage === 'invitation' ? 'queue' : 'removals'
  const { open, decided } = stats[part]
  const tally = { ...stats[part], open: atLeast0(open - people), decided: atLeast0(decided + people) }
  const decisions = { ...stats.decisions, [verb]: atLeast0((stats.decisions[verb] ?? 0) + people) }
  const todo = toDo.includes(verb) ? atLeast0(stats.todo + people) : stats.todo
  return { ...stats, [part]: tally, decisions, todo }
}

function atLeast0(value: number): number {
  return Math.max(0, value)
}
