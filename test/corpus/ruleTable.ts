import type { Stage } from '../../shared/model/verdict.ts'
import { rules } from '../../shared/rules/index.ts'
import { type Judged, withoutRules } from './judged.ts'
import { measure } from './measure.ts'
import { percent, table } from './table.ts'
import { value } from './wilson.ts'

/**
 * What every rule of one door did: hits, how many of them on lines where it was right, its S/O (right ÷ all clear hits),
 * the rule it most often fires beside, and what the judge would lose without it.
 */
export function ruleTable(judged: readonly Judged[], stage: Stage): string {
  const lines = judged.filter((line) => line.stage === stage)
  const ids = lines.map(({ verdict }) => new Set(verdict.hits.map(({ rule }) => rule)))
  const rows = rules
    .filter((rule) => rule.stage === stage)
    .map(({ id, points }) => {
      const hit = lines.filter((_, at) => ids[at]?.has(id))
      const clear = hit.filter(({ label }) => label !== 'arguable')
      const right = clear.filter(({ label }) => (label === 'bad') === points > 0).length
      const ratio = clear.length === 0 ? '-' : (right / clear.length).toFixed(2)
      const counts = [hit.length, right, clear.length - right].map(String)
      return [id, String(points), ...counts, ratio, beside(id, ids), ...ablation(id, lines, stage)]
    })
  const lost = stage === 'connection' ? ['flagged P', 'flagged R'] : ['accept P', 'accept R', 'ignore R']
  return table([
    [
      'rule',
      'points',
      'hits',
      'right',
      'wrong',
      'S/O',
      'most often beside',
      ...lost.map((name) => `${name} without`),
    ],
    ...rows,
  ])
}

function beside(id: string, ids: readonly ReadonlySet<string>[]): string {
  const mine = ids.filter((set) => set.has(id))
  const counts = new Map<string, number>()
  for (const set of mine)
    for (const other of set) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most ? `${most[0]} ${percent(most[1] / mine.length)}` : '-'
}

function ablation(id: string, lines: readonly Judged[], stage: Stage): readonly string[] {
  const [before, after] = [figures(lines, stage), figures(withoutRules(lines, [id]), stage)]
  return after.map((number, at) => signed(number - (before[at] ?? 0)))
}

function figures(judged: readonly Judged[], stage: Stage): readonly number[] {
  const { flagged, accept, decline } = measure(judged)
  const shares =
    stage === 'connection'
      ? [flagged.precision, flagged.recall]
      : [accept.precision, accept.recall, decline.recall]
  return shares.map(value)
}

function signed(difference: number): string {
  return Math.abs(difference) < 0.0005 ? '0' : `${difference > 0 ? '+' : ''}${(difference * 100).toFixed(1)}`
}
