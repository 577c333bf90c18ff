import type {
  Detail,
  HistoryItem,
  QueueItem,
  RemovalItem,
  Row,
  RuleCard,
  Stats,
  TodoItem,
} from '../../shared/contract.ts'
import { connectionStatus } from '../../shared/model/connection.ts'
import type { DecisionState, Subject, Verb } from '../../shared/model/decision.ts'
import { invitationStatus } from '../../shared/model/invitation.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { rules } from '../../shared/rules/index.ts'
import { without } from '../../shared/rules/judge.ts'
import { readLog, stateToday, toDo } from './decisionLog.ts'
import { gatherDossier, gatherSurroundings } from './dossiers.ts'
import { ExpectedFailure } from './failure.ts'
import { profileUrl } from './readers/identity.ts'
import type { CurrentState } from './store/decisionStore.ts'
import type { ListedRow } from './store/verdictStore.ts'
import { dossierOf, personId, type Workspace } from './workspace.ts'

/** Who stands at a door, with what the owner has said. */
type Standing = {
  readonly row: ListedRow
  readonly decision: DecisionState
  readonly current: CurrentState | undefined
  readonly protected: boolean
}

function standing(work: Workspace, stage: Stage): readonly Standing[] {
  const now = work.now()
  const states = new Map<string, CurrentState>()
  for (const state of work.decisions.currentStates()) states.set(`${state.person} ${state.subject}`, state)
  return work.verdicts.list(stage).map((row) => {
    const current = states.get(`${row.person} ${stage}`)
    return {
      row,
      current,
      decision: stateToday(current, row.at, now),
      protected: states.get(`${row.person} person`)?.to === 'protect',
    }
  })
}

/** Whether the owner still has to decide: invitations not yet accepted, connections that are flagged. */
function isOpen(stage: Stage, { row, decision, protected: safe }: Standing): boolean {
  if (decision !== 'open') return false
  if (stage === 'invitation') return row.status !== 'accepted' && row.status !== 'gone'
  return row.verdict.action === 'remove' && row.status !== 'gone' && !safe
}

/** Whether a list shows them at all when asked for everyone: flagged or decided connections, all invitations. */
function isListed(stage: Stage, one: Standing): boolean {
  return (
    stage === 'invitation' || one.row.verdict.action === 'remove' || one.decision !== 'open' || one.protected
  )
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** The rows of a list, in the order of the queue. `all` adds those already decided. */
export function listRows(work: Workspace, stage: Stage, all: boolean): readonly Row[] {
  return standing(work, stage)
    .filter((one) => isOpen(stage, one) || (all && isListed(stage, one)))
    .map(({ row, decision, protected: safe }) => ({
      key: row.key,
      name: row.name,
      about: [row.position, row.company].filter(Boolean).join(' · '),
      action: row.verdict.action,
      level: row.verdict.level,
      snippet: row.snippet,
      at: orNull(row.at),
      decision,
      protected: safe,
    }))
}

function gatherFor<T>(
  work: Workspace,
  stage: Stage,
  all: boolean,
  make: (one: Standing, dossier: Detail['dossier']) => T | null,
): readonly T[] {
  const surroundings = gatherSurroundings(work.dossiers, work.settings)
  return standing(work, stage)
    .filter((one) => all || isOpen(stage, one))
    .flatMap((one) => {
      const dossier = gatherDossier(one.row.person, work.dossiers, surroundings, work.now())
      return (dossier && make(one, dossier)) ?? []
    })
}

/** The invitations, in the order of the queue. */
export function queue(work: Workspace, all: boolean): readonly QueueItem[] {
  return gatherFor(work, 'invitation', all, ({ row, decision }, dossier) => {
    const invitation = dossier.received.at(-1)
    if (!invitation) return null
    const { person, ties, searched } = dossier
    const status = invitationStatus.parse(row.status)
    return { person, invitation, status, decision, verdict: row.verdict, ties, searched }
  })
}

/** The connections that are flagged, or all of them, in the order of the queue. */
export function removals(work: Workspace, all: boolean): readonly RemovalItem[] {
  return gatherFor(work, 'connection', all, ({ row, decision }, dossier) => {
    const { person, ties, messages, connection } = dossier
    const status = connectionStatus.parse(row.status)
    const connectedOn = connection?.connectedOn ?? null
    return { person, connectedOn, status, decision, verdict: row.verdict, ties, messages }
  })
}

/**
 * Everything about one person at one door.
 * @throws ExpectedFailure when they are not known or do not stand there
 */
export function detail(work: Workspace, stage: Stage, key: string): Detail {
  const id = personId(work, key)
  const row = work.verdicts.of(id, stage)
  if (!row) throw new ExpectedFailure('not-at-this-door', `${key} does not stand at this door.`)
  const { dossier } = dossierOf(work, id)
  const current = work.decisions.currentStatesOf(id).find(({ subject }) => subject === stage)
  return {
    dossier,
    verdict: row.verdict,
    status: stage === 'invitation' ? invitationStatus.parse(row.status) : connectionStatus.parse(row.status),
    decision: stateToday(current, row.at, work.now()),
    without: without(dossier, stage, work.now()),
  }
}

const subjects = ['invitation', 'connection'] as const satisfies readonly Subject[]

/** Whether the data shows that the owner has acted: an accepted invitation, a connection that is gone. */
const isConfirmed = ({ row }: Standing): boolean => row.status === 'accepted' || row.status === 'gone'

/**
 * What is still to be done on LinkedIn, in the order of LinkedIn's own pages: invitations newest first, then
 * connections newest first.
 */
export function todo(work: Workspace): readonly TodoItem[] {
  return subjects.flatMap((stage) =>
    standing(work, stage)
      .filter((one) => toDo.includes(one.decision) && !isConfirmed(one))
      .sort((a, b) => b.row.at.localeCompare(a.row.at) || a.row.key.localeCompare(b.row.key))
      .map(({ row, decision, current }) => {
        const url = work.people.slugOf(row.key)
        const person = {
          key: row.key,
          name: row.name,
          url: url ? profileUrl(url) : null,
          headline: row.position,
          company: row.company,
        }
        return { person, verb: decision as Verb, url: person.url, decidedAt: current?.at ?? '' }
      }),
  )
}

const SHOWN_PEOPLE = 50

/** Every batch of the log, newest first. */
export function history(work: Workspace): readonly HistoryItem[] {
  const batches = work.decisions.batches()
  const { effective } = readLog(batches)
  return [...batches].reverse().map(({ id, at, verb, of }) => {
    const people = work.decisions.peopleOf(of ?? id)
    return {
      batch: id,
      at,
      verb,
      people: people.slice(0, SHOWN_PEOPLE),
      count: people.length,
      undone: of === null && !effective.has(id),
      of,
    }
  })
}

/** What the owner did about it: the verb that was said, also when it is carried out. */
const said = ({ decision, current }: Standing): DecisionState =>
  decision === 'done' ? (current?.from ?? 'done') : decision

/** The report card: how often each rule spoke, and how often the owner agreed. */
export function ruleCards(work: Workspace): readonly RuleCard[] {
  const cards = new Map<string, { hits: number; agreed: number; disagreed: number }>()
  for (const stage of subjects) {
    for (const one of standing(work, stage)) {
      const word = said(one)
      const against = word === 'ignore' || word === 'remove'
      const inFavour = word === 'accept' || word === 'keep' || one.protected
      for (const { rule, points } of one.row.verdict.hits) {
        const card = cards.get(rule) ?? { hits: 0, agreed: 0, disagreed: 0 }
        card.hits += 1
        if (points > 0 ? against : inFavour) card.agreed += 1
        else if (points > 0 ? inFavour : against) card.disagreed += 1
        cards.set(rule, card)
      }
    }
  }
  return rules.map(({ id, stage, points, because }) => ({
    id,
    stage,
    points,
    because,
    ...(cards.get(id) ?? { hits: 0, agreed: 0, disagreed: 0 }),
  }))
}

function tallyOf(
  work: Workspace,
  stage: Stage,
): Stats['queue'] & { readonly words: readonly DecisionState[] } {
  const all = standing(work, stage)
  const open = all.filter((one) => isOpen(stage, one))
  const level = (name: string): number => open.filter(({ row }) => row.verdict.level === name).length
  const decided = all.filter((one) => one.decision !== 'open')
  return {
    open: open.length,
    certain: level('certain'),
    likely: level('likely'),
    decided: decided.length,
    words: decided.map(said),
  }
}

/** The numbers that the rail, the terminal and the insights show. */
export function stats(work: Workspace): Stats {
  const { owner, searched } = gatherSurroundings(work.dossiers, work.settings)
  const { words: atInvitations, ...invitations } = tallyOf(work, 'invitation')
  const { words: atConnections, ...connections } = tallyOf(work, 'connection')
  const decisions: Record<string, number> = {}
  for (const word of [...atInvitations, ...atConnections]) decisions[word] = (decisions[word] ?? 0) + 1
  return {
    ...work.dossiers.counts(),
    asOf:
      searched
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null,
    owner,
    queue: invitations,
    removals: connections,
    todo: todo(work).length,
    decisions,
    database: work.file,
    madeUp: work.settings.madeUp(),
  }
}

/** One decision in force, for the exported file. */
export type Exported = {
  readonly name: string
  readonly url: string
  readonly decision: string
  readonly toDo: boolean
  readonly decidedAt: string
  readonly subject: Stage
  readonly at: string
  readonly position: string
  readonly company: string
  readonly verdict: string
  readonly points: number
  readonly reasons: string
}

/** Every decision in force, those still to be done first. */
export function exportedRows(work: Workspace): readonly Exported[] {
  return subjects
    .flatMap((stage) =>
      standing(work, stage)
        .filter(({ decision }) => decision !== 'open')
        .map((one): Exported => {
          const { row, decision, current } = one
          const slug = work.people.slugOf(row.key)
          return {
            name: row.name,
            url: slug ? profileUrl(slug) : '',
            decision: said(one),
            toDo: toDo.includes(decision) && !isConfirmed(one),
            decidedAt: current?.at ?? '',
            subject: stage,
            at: row.at,
            position: row.position ?? '',
            company: row.company ?? '',
            verdict: `${row.verdict.action}, ${row.verdict.level}`,
            points: row.verdict.points,
            reasons: row.verdict.hits.map(({ because }) => because).join('; '),
          }
        }),
    )
    .sort((a, b) => Number(b.toDo) - Number(a.toDo) || a.decidedAt.localeCompare(b.decidedAt))
}
