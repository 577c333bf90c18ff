import type { TodoItem } from '../../shared/listItems.ts'
import type { Subject, Verb } from '../../shared/model/decision.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { doors } from '../../shared/model/verdict.ts'
import type { Weighing } from '../../shared/model/weighing.ts'
import { weigh } from '../../shared/rules/weigh.ts'
import { profileUrl } from './readers/identity.ts'
import { isToDo, type Standing, said, standings } from './standing.ts'
import type { ListedRow } from './store/verdictStore.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

const urlOf = ({ slug }: ListedRow): string | null => (slug === '' ? null : profileUrl(slug))

/**
 * What is still to be done on LinkedIn, in the order of LinkedIn's own pages: invitations newest first, then
 * connections newest first.
 */
export function todo(work: Workspace): readonly TodoItem[] {
  return doors.flatMap((stage) =>
    standings(work, stage)
      .filter(isToDo)
      .toSorted((a, b) => b.row.at.localeCompare(a.row.at) || a.row.key.localeCompare(b.row.key))
      .map(({ row, decision, current }) => {
        const { key, name, position: headline, company } = row
        const url = urlOf(row)
        const person = { key, name, url, headline, company }
        return { person, verb: decision as Verb, url, decidedAt: current?.saidAt ?? '' }
      }),
  )
}

/** One decision in force, for the exported file. */
export type Exported = {
  readonly name: string
  readonly url: string
  readonly decision: string
  readonly toDo: boolean
  readonly decidedAt: string
  readonly subject: Subject
  readonly at: string
  readonly position: string
  readonly company: string
  readonly verdict: string
  readonly points: number | ''
  readonly reasons: string
}

function exported(work: Workspace, stage: Stage, one: Standing, weighing: Weighing): Exported {
  const { row, current } = one
  const { action, level, points, hits } = weigh(work.verdicts.seen(row.person, stage), stage, weighing)
  return {
    name: row.name,
    url: urlOf(row) ?? '',
    decision: said(one),
    toDo: isToDo(one),
    decidedAt: current?.saidAt ?? '',
    subject: stage,
    at: row.at,
    position: row.position ?? '',
    company: row.company ?? '',
    verdict: `${action}, ${level}`,
    points,
    reasons: hits.map(({ because }) => because).join('; '),
  }
}

/** Protection is said of a person, not at a door. */
function exportedProtection(work: Workspace): readonly Exported[] {
  return work.decisions.protectedPeople().map(({ name, slug, saidAt }) => ({
    name,
    url: slug === '' ? '' : profileUrl(slug),
    decision: 'protect',
    toDo: false,
    decidedAt: saidAt,
    subject: 'person',
    at: '',
    position: '',
    company: '',
    verdict: '',
    points: '',
    reasons: '',
  }))
}

/** Every decision in force, those still to be done first. */
export function exportedRows(work: Workspace): readonly Exported[] {
  const weighing = weighingOf(work)
  return doors
    .flatMap((stage) =>
      standings(work, stage)
        .filter(({ decision }) => decision !== 'open')
        .map((one) => exported(work, stage, one, weighing)),
    )
    .concat(exportedProtection(work))
    .toSorted((a, b) => Number(b.toDo) - Number(a.toDo) || a.decidedAt.localeCompare(b.decidedAt))
}
