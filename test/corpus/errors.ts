import type { Verdict } from '../../shared/model/verdict.ts'
import type { Judged } from './judged.ts'

/** The lines on which the judge and the label differ, with the verdict's reasons; for the tuning part only. */
export function errors(judged: readonly Judged[]): string {
  return judged
    .filter(isMistake)
    .map(({ id, label, kind, verdict, text }) => `${id} ${label} ${kind}: ${reasons(verdict)}\n    ${text}`)
    .join('\n')
}

function isMistake({ stage, label, verdict: { action, level } }: Judged): boolean {
  if (stage === 'connection') return label === 'bad' ? action !== 'remove' : isFlagged(label, action, level)
  return action !== { good: 'accept', bad: 'ignore', arguable: 'unsure' }[label]
}

function isFlagged(label: Judged['label'], action: Verdict['action'], level: Verdict['level']): boolean {
  return action === 'remove' && (label === 'good' || level === 'certain')
}

function reasons({ action, level, points, hits }: Verdict): string {
  const said = hits.map(
    ({ rule, points: given, evidence }) =>
      `${rule} ${given} [${evidence.map(({ quote }) => quote).join(' / ')}]`,
  )
  return `${action} ${level} ${points}: ${said.join('; ')}`
}
