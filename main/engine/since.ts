import type { Since } from '../../shared/importReport.ts'
import { firstNamed } from './firstNamed.ts'
import { flatText } from './sameMessage.ts'
import { isOpen, isToDo, type Standing, said, standings } from './standing.ts'
import type { Workspace } from './workspace.ts'

/** Where everybody stood before an import, by identity: who is who may change with it. */
export type Snapshot = {
  readonly invited: ReadonlySet<number>
  readonly answered: ReadonlySet<number>
  /** Whose invitation was neither accepted nor gone. */
  readonly waiting: ReadonlySet<number>
  readonly connected: ReadonlySet<number>
  readonly gone: ReadonlySet<number>
  readonly confirmed: ReadonlySet<number>
  readonly back: ReadonlySet<number>
  readonly jobs: ReadonlyMap<number, string>
}

/** As much of an answer as is shown. */
const LONGEST_ANSWER = 120

const jobOf = ({ row: { position, company } }: Standing): string =>
  [position, company].filter(Boolean).join(' at ')

/** Whether what the owner decided is what the data now shows. */
const isConfirmed = (one: Standing): boolean => {
  const word = said(one)
  return word === 'accept' ? one.status === 'accepted' : word === 'remove' && one.status === 'gone'
}

const isAnswered = (one: Standing): boolean => one.answer !== null && isOpen('invitation', one)
const isWaiting = ({ status }: Standing): boolean => status !== 'accepted' && status !== 'gone'

/** Where everybody stands, to be compared with after an import; null while nothing was ever imported. */
export function snapshot(work: Workspace): Snapshot | null {
  if (work.dossiers.sources().length === 0) return null
  const invitations = standings(work, 'invitation')
  const connections = standings(work, 'connection')
  const identities = (list: readonly Standing[]): ReadonlySet<number> =>
    new Set(list.flatMap(({ row }) => work.people.identitiesOf(row.person)))
  return {
    invited: identities(invitations),
    answered: identities(invitations.filter(isAnswered)),
    waiting: identities(invitations.filter(isWaiting)),
    connected: identities(connections),
    gone: identities(connections.filter(({ status }) => status === 'gone')),
    confirmed: identities([...invitations, ...connections].filter(isConfirmed)),
    back: identities(connections.filter(({ status }) => status === 'back')),
    jobs: new Map(
      connections.flatMap((one) =>
        work.people.identitiesOf(one.row.person).map((identity) => [identity, jobOf(one)] as const),
      ),
    ),
  }
}

const listOf = (found: readonly Standing[], saysOf: (one: Standing) => string | null): Since['newAtDoor'] =>
  firstNamed(found.map((one) => ({ key: one.row.key, name: one.row.name, says: saysOf(one) })))

/** What changed at the two doors since the snapshot. To be called when everyone is judged again. */
export function sinceThen(work: Workspace, before: Snapshot): Since {
  const invitations = standings(work, 'invitation')
  const connections = standings(work, 'connection')
  const identities = ({ row }: Standing): readonly number[] => work.people.identitiesOf(row.person)
  const was = (list: ReadonlySet<number>, one: Standing): boolean =>
    identities(one).some((id) => list.has(id))
  const oldJob = (one: Standing): string =>
    identities(one)
      .map((id) => before.jobs.get(id) ?? '')
      .find((job) => job !== '') ?? ''
  const isNew = (one: Standing): boolean => isOpen('invitation', one) && !was(before.invited, one)
  const isBack = (one: Standing): boolean =>
    (one.status === 'back' && !was(before.back, one)) || (one.status === 'connected' && was(before.gone, one))
  const changed = connections.filter((one) => {
    const [old, now] = [oldJob(one), jobOf(one)]
    return old !== '' && now !== '' && old !== now
  })
  const all = [...invitations, ...connections]
  return {
    newAtDoor: listOf(invitations.filter(isNew), () => null),
    answered: listOf(
      invitations.filter((one) => isAnswered(one) && !was(before.answered, one)),
      ({ answer }) => flatText(answer?.text ?? '').slice(0, LONGEST_ANSWER),
    ),
    noLongerWaiting: listOf(
      invitations.filter((one) => one.status === 'gone' && was(before.waiting, one)),
      () => null,
    ),
    confirmed: listOf(
      all.filter((one) => isConfirmed(one) && !was(before.confirmed, one)),
      (one) => `${said(one)}: done on LinkedIn`,
    ),
    cameBack: listOf(connections.filter(isBack), () => null),
    changedJobs: listOf(changed, (one) => `${oldJob(one)} → ${jobOf(one)}`),
    stillToDo: all.filter(isToDo).length,
  }
}
