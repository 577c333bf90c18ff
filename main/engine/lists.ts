import type { QueueItem, RemovalItem, Row } from '../../shared/listItems.ts'
import { connectionStatus } from '../../shared/model/connection.ts'
import { invitationStatus } from '../../shared/model/invitation.ts'
import type { Stage, Verdict } from '../../shared/model/verdict.ts'
import type { Detail } from '../../shared/results.ts'
import { weigh, withoutHeaviest } from '../../shared/rules/weigh.ts'
import { answerIn } from './answered.ts'
import { askedOf } from './asking.ts'
import { type BareDossier, gatherBareDossier, gatherSurroundings } from './dossiers.ts'
import { duplicatesOf } from './duplicates.ts'
import { ExpectedFailure } from './failure.ts'
import { aliasesOf, typedOf } from './knownBy.ts'
import { orNull } from './orNull.ts'
import { flatText } from './sameMessage.ts'
import { isListed, isOpen, type Standing, standingAt, standings } from './standing.ts'
import { connectionSays, invitationSays } from './status.ts'
import type { ListedRow } from './store/verdictStore.ts'
import { weighingOf } from './weighing.ts'
import { dossierOf, personId, type Workspace } from './workspace.ts'

/** As much of an answer as a row shows. */
const LONGEST_SNIPPET = 200

/** Position and company as Connections.csv gives them; of others, what they call themselves. */
const aboutOf = ({ position, company, headline }: ListedRow): string =>
  [position, company].filter(Boolean).join(' · ') || (headline ?? '')

/** The rows of a list, in the order of the queue. `all` adds those already decided. */
export function listRows(work: Workspace, stage: Stage, all: boolean): readonly Row[] {
  return standings(work, stage)
    .filter((one) => isOpen(stage, one) || (all && isListed(stage, one)))
    .map(({ row, decision, protected: safe, answer }) => ({
      key: row.key,
      name: row.name,
      about: aboutOf(row),
      action: row.action,
      level: row.level,
      snippet: answer === null ? row.snippet : `Answered: ${flatText(answer.text)}`.slice(0, LONGEST_SNIPPET),
      at: orNull(row.at),
      until: row.until,
      decision,
      protected: safe,
    }))
}

function gatherFor<T>(
  work: Workspace,
  stage: Stage,
  all: boolean,
  make: (one: Standing, dossier: BareDossier, verdict: Verdict) => T | null,
): readonly T[] {
  const surroundings = gatherSurroundings(work)
  const weighing = weighingOf(work)
  return standings(work, stage)
    .filter((one) => all || isOpen(stage, one))
    .flatMap((one) => {
      const { person } = one.row
      const gathered = gatherBareDossier(person, work, surroundings, work.now())
      const verdict = weigh(work.verdicts.seen(person, stage), stage, weighing)
      return (gathered && make(one, gathered.dossier, verdict)) ?? []
    })
}

/** The invitations, in the order of the queue. */
export function queue(work: Workspace, all: boolean): readonly QueueItem[] {
  const now = work.now()
  return gatherFor(work, 'invitation', all, (one, dossier, verdict) => {
    const invitation = dossier.received.at(-1)
    if (!invitation) return null
    const { person, ties, searched } = dossier
    const status = invitationStatus.parse(one.status)
    const asked = askedOf(one, now)
    return { person, invitation, status, decision: one.decision, asked, verdict, ties, searched }
  })
}

/** The connections that are flagged, or all of them, in the order of the queue. */
export function removals(work: Workspace, all: boolean): readonly RemovalItem[] {
  return gatherFor(
    work,
    'connection',
    all,
    ({ status: said, decision, protected: safe }, dossier, verdict) => {
      const { person, ties, connection } = dossier
      const messages = dossier.messages.map(({ at, from, text }) => ({ at, from, text }))
      const status = connectionStatus.parse(said)
      const connectedOn = connection?.connectedOn ?? null
      return { person, connectedOn, status, decision, protected: safe, verdict, ties, messages }
    },
  )
}

function judgedAnswer(dossier: Detail['dossier'], askedAt: string | undefined): Detail['answer'] {
  const answer = answerIn(dossier, askedAt)
  return answer && { at: answer.at, text: answer.text }
}

/**
 * Everything about one person at one door.
 * @throws ExpectedFailure when they are not known or do not stand there
 */
export function detail(work: Workspace, stage: Stage, key: string): Detail {
  const id = personId(work, key)
  const one = standingAt(work, stage, id)
  if (!one) throw new ExpectedFailure('not-at-this-door', `${key} does not stand at this door.`)
  const { surroundings, ...gathered } = dossierOf(work, id)
  const { dossier } = gathered
  const weighing = weighingOf(work)
  const seen = work.verdicts.seen(id, stage)
  const status =
    stage === 'invitation' ? invitationStatus.parse(one.status) : connectionStatus.parse(one.status)
  return {
    dossier,
    verdict: weigh(seen, stage, weighing),
    status,
    statusSays:
      stage === 'invitation'
        ? invitationSays(invitationStatus.parse(one.status), gathered, surroundings)
        : connectionSays(dossier, status === 'back', surroundings.connectionsAsOf),
    decision: one.decision,
    asked: askedOf(one, work.now()),
    answer: stage === 'invitation' ? judgedAnswer(dossier, surroundings.askedAt.get(id)) : null,
    aliases: aliasesOf(work, id),
    duplicates: duplicatesOf(work, id),
    typed: typedOf(work, id),
    without: withoutHeaviest(seen, stage, weighing),
  }
}
