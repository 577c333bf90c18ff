import { connectionLimits, invitationLimits } from '../../shared/rules/limits.ts'
import type { Judged } from './judged.ts'
import { rate } from './measure.ts'
import { table, withInterval } from './table.ts'

/** Precision and recall of every verdict at each limit that it could have; the one in force is marked. */
export function limitsTable(judged: readonly Judged[]): string {
  const clear = judged.filter(({ label }) => label !== 'arguable')
  const removals = clear.filter(({ stage }) => stage === 'connection')
  const notes = clear.filter(({ stage }) => stage === 'invitation')
  const { remove, removeCertain } = connectionLimits
  const { ignore, ignoreCertain, accept, acceptCertain } = invitationLimits
  return [
    atLeast('remove from', removals, [2, 12], [remove, removeCertain]),
    atLeast('ignore from', notes, [2, 10], [ignore, ignoreCertain]),
    atMost('accept up to', notes, [-9, -1], [accept, acceptCertain]),
  ].join('\n\n')
}

type Range = readonly [from: number, to: number]

function atLeast(name: string, lines: readonly Judged[], range: Range, inForce: readonly number[]): string {
  return rows(name, range, inForce, (limit) =>
    rate(
      lines,
      ({ label }) => label === 'bad',
      ({ verdict }) => verdict.points >= limit,
    ),
  )
}

function atMost(name: string, lines: readonly Judged[], range: Range, inForce: readonly number[]): string {
  return rows(name, range, inForce, (limit) =>
    rate(
      lines,
      ({ label }) => label === 'good',
      ({ verdict }) => verdict.points <= limit,
    ),
  )
}

function rows(
  name: string,
  [from, to]: Range,
  inForce: readonly number[],
  at: (limit: number) => ReturnType<typeof rate>,
): string {
  const limits = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  return table([
    [name, 'precision', 'recall', ''],
    ...limits.map((limit) => {
      const { precision, recall } = at(limit)
      return [
        String(limit),
        withInterval(precision),
        withInterval(recall),
        inForce.includes(limit) ? '<' : '',
      ]
    }),
  ])
}
