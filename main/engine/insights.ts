import type { Insights } from '../../shared/insights.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { doors } from '../../shared/model/verdict.ts'
import type { Weighing } from '../../shared/model/weighing.ts'
import type { SentNote } from '../../shared/results.ts'
import { headOf } from '../../shared/rules/ruleHeads.ts'
import { pointsOf, weigh } from '../../shared/rules/weigh.ts'
import { type Case, casesOf, weigher } from './cases.ts'
import type { Crowd } from './crowd/copies.ts'
import { knowledgeOf } from './knowledge.ts'
import { monthsOf } from './months.ts'
import { orNull } from './orNull.ts'
import { sentNotes } from './sentNotes.ts'

import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

const MOST_REASONS = 12
const MOST_BURSTS = 5
const MOST_COPIES = 5

/** What the imported data and the decisions come to, in numbers. */
export function insights(work: Workspace): Insights {
  const cases = casesOf(work)
  const weighing = weighingOf(work)
  const { bursts, crowds } = knowledgeOf(work)
  return {
    months: monthsOf(work),
    verdicts: verdictsOf(cases),
    reasons: doors.flatMap((stage) => reasonsAt(stage, cases, weighing)),
    soon: soonAfter(firstFlagged(work, weighing)),
    bursts: bursts()
      .slice(0, MOST_BURSTS)
      .map(({ from, count }) => ({ at: from, count })),
    copies: crowds().slice(0, MOST_COPIES).map(copyOf),
    sent: sentBy(sentNotes(work)),
  }
}

function verdictsOf(cases: readonly Case[]): Insights['verdicts'] {
  const kinds = Map.groupBy(cases, ({ stage, advised: { action, level } }) => `${stage} ${action} ${level}`)
  return [...kinds.values()]
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const { stage, advised } = first
      const open = same.filter(({ isUndecided }) => isUndecided).length
      return [{ stage, ...advised, open, decided: same.filter(({ word }) => word !== null).length }]
    })
    .filter(({ open, decided }) => open + decided > 0)
    .toSorted((a, b) =>
      a.stage === b.stage ? b.open + b.decided - a.open - a.decided : a.stage === 'invitation' ? -1 : 1,
    )
}

/** The rules that speak most often about undecided people. */
function reasonsAt(stage: Stage, cases: readonly Case[], weighing: Weighing): Insights['reasons'] {
  const verdict = weigher(weighing)
  const people = new Map<string, number>()
  for (const one of cases) {
    if (one.stage !== stage || !one.isUndecided) continue
    for (const { rule } of verdict(one).hits) people.set(rule, (people.get(rule) ?? 0) + 1)
  }
  return [...people]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_REASONS)
    .flatMap(([rule, count]) => {
      const head = headOf(rule)
      if (!head) return []
      return [{ stage, rule, because: head.because, points: pointsOf(head, weighing), people: count }]
    })
}

const DAY = 24 * 3600 * 1000

/** Of each flagged connection, how many days after connecting their first words came that a rule holds against them. */
function firstFlagged({ verdicts }: Workspace, weighing: Weighing): readonly number[] {
  return verdicts.flaggedConnections().flatMap(({ connectedOn, seen }) => {
    const [first] = weigh(seen, 'connection', weighing)
      .hits.filter(({ points }) => points > 0)
      .flatMap(({ evidence }) => evidence.flatMap(({ quote, at }) => (quote === null ? [] : (at ?? []))))
      .sort()
    if (first === undefined || connectedOn === '') return []
    return [Math.floor((Date.parse(first) - Date.parse(connectedOn)) / DAY)]
  })
}

const spans = [
  { days: 'before', until: -1 },
  { days: '0', until: 0 },
  { days: '1', until: 1 },
  { days: '2–3', until: 3 },
  { days: '4–7', until: 7 },
  { days: '8–14', until: 14 },
  { days: '15–30', until: 30 },
  { days: '31–90', until: 90 },
  { days: 'later', until: Number.POSITIVE_INFINITY },
]

function soonAfter(days: readonly number[]): Insights['soon'] {
  const spanOf = (one: number) => spans.find(({ until }) => one <= until)?.days
  return spans.map(({ days: name }) => ({
    days: name,
    people: days.filter((one) => spanOf(one) === name).length,
  }))
}

function copyOf({ text, people, dated }: Crowd): Insights['copies'][number] {
  const day = (at: string | undefined) => orNull(at?.slice(0, 10) ?? '')
  return { text, people, first: day(dated[0]?.at), last: day(dated.at(-1)?.at) }
}

function sentBy(notes: readonly SentNote[]): Insights['sent'] {
  const groups = Map.groupBy(notes, ({ mirrored }) => mirrored.verdict.action)
  return [...groups]
    .map(([action, same]) => ({
      action,
      notes: same.length,
      accepted: same.filter(({ accepted }) => accepted === true).length,
      known: same.filter(({ accepted }) => accepted !== null).length,
    }))
    .sort((a, b) => b.notes - a.notes)
}
