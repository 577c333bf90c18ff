import { connectionStatus } from '../../shared/model/connection.ts'
import { invitationStatus } from '../../shared/model/invitation.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import type { Detail, QueueItem, RemovalItem, Row } from '../../shared/results.ts'
import { without } from '../../shared/rules/judge.ts'
import { askedOf } from './asking.ts'
import { gatherDossier, gatherSurroundings } from './dossiers.ts'
import { duplicatesOf } from './duplicates.ts'
import { ExpectedFailure } from './failure.ts'
import { aliasesOf, typedOf } from './knownBy.ts'
import { orNull } from './orNull.ts'
import { flatText } from './sameMessage.ts'
import { isListed, isOpen, type Standing, standingAt, standings } from './standing.ts'
import { connectionSays, invitationSays } from './status.ts'
import type { ListedRow } from './store/verdictStore.ts'
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
  make: (one: Standing, dossier: Detail['dossier']) => T | null,
): readonly T[] {
  const surroundings = gatherSurroundings(work)
  return standings(work, stage)
    .filter((one) => all || isOpen(stage, one))
    .flatMap((one) => {
      const gathered = gatherDossier(one.row.person, work, surroundings, work.now())
      return (gathered && make(one, gathered.dossier)) ?? []
    })
}

/** The invitations, in the order of the queue. */
export function queue(work: Workspace, all: boolean): readonly QueueItem[] {
  return gatherFor(work, 'invitation', all, ({ row, status: said, decision }, dossier) => {
    const invitation = dossier.received.at(-1)
    if (!invitation) return null
    const { person, ties, searched } = dossier
    const status = invitationStatus.parse(said)
    const verdict = work.verdicts.verdict(row.person, 'invitation')
    return { person, invitation, status, decision, verdict, ties, searched }
  })
}

/** The connections that are flagged, or all of them, in the order of the queue. */
export function removals(work: Workspace, all: boolean): readonly RemovalItem[] {
  return gatherFor(work, 'connection', all, ({ row, status: said, decision }, dossier) => {
    const { person, ties, connection } = dossier
    const messages = dossier.messages.map(({ at, from, text }) => ({ at, from, text }))
    const status = connectionStatus.parse(said)
    const connectedOn = connection?.connectedOn ?? null
    const verdict = work.verdicts.verdict(row.person, 'connection')
    return { person, connectedOn, status, decision, verdict, ties, messages }
  })
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
  const status =
    stage === 'invitation' ? invitationStatus.parse(one.status) : connectionStatus.parse(one.status)
  return {
    dossier,
    verdict: work.verdicts.verdict(id, stage),
    status,
    statusSays:
      stage === 'invitation'
        ? invitationSays(invitationStatus.parse(one.status), gathered, surroundings)
        : connectionSays(dossier, status === 'back', surroundings.connectionsAsOf),
    decision: one.decision,
    asked: askedOf(one, work.now()),
    aliases: aliasesOf(work, id),
    duplicates: duplicatesOf(work, id),
    typed: typedOf(work, id),
    without: without(dossier, stage, work.now()),
  }
}
