import type { Args } from '../../shared/contract.ts'
import type { Decided } from '../../shared/results.ts'
import { ExpectedFailure } from './failure.ts'
import { resolveAgain } from './households.ts'
import { judgeAgain } from './judgeAll.ts'
import { forgetKnowledge } from './knowledge.ts'
import { personId, type Workspace } from './workspace.ts'

/**
 * Works out again who is who, and judges whoever changed. To be called inside one transaction.
 * @param alsoOf identities of whom more is known now: whoever they belong to is judged as well
 */
export function regroup(work: Workspace, alsoOf: readonly number[] = []): void {
  const changed = resolveAgain(work)
  forgetKnowledge(work)
  const also = alsoOf.flatMap((identity) => work.people.ofIdentity(identity) ?? [])
  judgeAgain(work, [...new Set([...changed, ...also])])
}

/**
 * Records the owner's word that two people are one, or are two, as one batch. Every decision on either stays, and
 * undoing the batch parts them again.
 * @throws ExpectedFailure when one is not known, or both are the same person already
 */
export function settleDuplicate(work: Workspace, { people, same }: Args<'settleDuplicate'>): Decided {
  return work.db
    .transaction((): Decided => {
      const [left, right] = people
      const [a, b] = [personId(work, left), personId(work, right)]
      if (a === b) throw new ExpectedFailure('one-person', `${left} and ${right} are one person already.`)
      const at = work.now().toISOString()
      const batch = work.decisions.append({ at, verb: same ? 'merge' : 'apart', of: null }, [])
      work.sameness.settle(batch, a, b, same)
      regroup(work)
      return { batch, decided: work.touched.peopleOf(batch).map(({ key }) => key) }
    })
    .immediate()
}
