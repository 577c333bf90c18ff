import type { Seen } from '../../shared/model/seen.ts'
import type { Action, Level, Stage, Verdict } from '../../shared/model/verdict.ts'
import { doors } from '../../shared/model/verdict.ts'
import type { Weighing } from '../../shared/model/weighing.ts'
import { weigh } from '../../shared/rules/weigh.ts'
import { keptSights, sightsOf } from './sights.ts'
import { isOpen, type Standing, said, standings } from './standing.ts'
import type { KeptSight } from './store/keptSight.ts'
import { weighingOf } from './weighing.ts'
import type { Workspace } from './workspace.ts'

/** What the owner decided: against somebody (ignored, removed), or in their favour (accepted, kept, protected). */
export type Word = 'against' | 'inFavour'

type Advised = { readonly action: Action; readonly level: Level }

/** One person at one door: what the rules saw, what is advised, and what the owner decided. */
export type Case = {
  readonly key: string
  readonly name: string
  readonly stage: Stage
  /**
   * Of somebody decided on, what the rules saw when the owner decided: later they may see what came of it. Where that
   * was not kept, and of all others, what they see today.
   */
  readonly seen: Seen
  readonly isKept: boolean
  /** What is advised by that, as the owner weighs now. */
  readonly action: Action
  readonly level: Level
  /** What was advised when the owner decided; of others the same. */
  readonly advised: Advised
  /** The verdict still matters: nothing was decided, and they are there. */
  readonly isUndecided: boolean
  /** Null without a decision for or against. */
  readonly word: Word | null
  /** When it was said, ISO 8601 UTC; empty without one. */
  readonly saidAt: string
}

/** The cases as they were after a batch of the log. */
export type KeptCases = { readonly batch: number; readonly cases: readonly Case[] }

type OwnersWord = { readonly word: Word; readonly subject: Stage | 'person' }

/** The owner's word on somebody at this door, and of what it was said; a decision there goes before protection. */
function wordOn(one: Standing, stage: Stage): OwnersWord | null {
  const word = said(one)
  if (word === 'ignore' || word === 'remove') return { word: 'against', subject: stage }
  if (word === 'accept' || word === 'keep') return { word: 'inFavour', subject: stage }
  return one.protected ? { word: 'inFavour', subject: 'person' } : null
}

/** Whether what is advised agrees with what the owner decided; null where nothing is advised, or nothing was decided. */
export function doesAgree(action: Action, word: Word | null): boolean | null {
  if (action === 'unsure' || word === null) return null
  return (action === 'ignore' || action === 'remove') === (word === 'against')
}

/** Everyone at both doors, in the order of the lists; kept until something is decided or somebody is judged. */
export function casesOf(work: Workspace): readonly Case[] {
  const batch = work.decisions.newestBatch()
  if (work.kept.cases?.batch !== batch) work.kept.cases = { batch, cases: gatherCases(work) }
  return work.kept.cases.cases
}

function gatherCases(work: Workspace): readonly Case[] {
  const sights = sightsOf(work)
  const kept = keptSights(work)
  const weighed = weigher(weighingOf(work))
  const protectedAt = new Map(work.decisions.protectedPeople().map(({ id, saidAt }) => [id, saidAt]))
  return doors.flatMap((stage) =>
    standings(work, stage).flatMap((one): readonly Case[] => {
      const { row, current } = one
      const today = sights[stage].get(row.person)
      if (!today) return []
      const owners = wordOn(one, stage)
      const word = owners?.word ?? null
      const doorAt = owners === null ? '' : current?.saidAt
      const sight = owners ? kept(row.person, owners.subject)?.[stage] : undefined
      return [
        {
          key: row.key,
          name: row.name,
          stage,
          ...(sight ? keptWith(sight, weighed({ stage, seen: sight.seen })) : asToday(today, row)),
          isUndecided: isUndecided(stage, one, word),
          word,
          saidAt: (owners?.subject === 'person' ? protectedAt.get(row.person) : doorAt) ?? '',
        },
      ]
    }),
  )
}

type Weighed = Pick<Case, 'seen' | 'isKept' | 'action' | 'level' | 'advised'>

function keptWith({ seen, action, level }: KeptSight, now: Advised): Weighed {
  return { seen, isKept: true, action: now.action, level: now.level, advised: { action, level } }
}

function asToday(seen: Seen, { action, level }: Advised): Weighed {
  return { seen, isKept: false, action, level, advised: { action, level } }
}

/** Any connection still there counts: other weights may flag them. */
function isUndecided(stage: Stage, one: Standing, word: Word | null): boolean {
  if (stage === 'invitation') return isOpen(stage, one)
  return one.decision === 'open' && one.status !== 'gone' && word === null
}

/** Weighs cases, those of whom the rules saw the same only once. */
export function weigher(weighing: Weighing): (one: Pick<Case, 'stage' | 'seen'>) => Verdict {
  const known = { invitation: new Map<Seen, Verdict>(), connection: new Map<Seen, Verdict>() }
  return ({ stage, seen }) => {
    const same = known[stage].get(seen)
    if (same) return same
    const verdict = weigh(seen, stage, weighing)
    known[stage].set(seen, verdict)
    return verdict
  }
}
