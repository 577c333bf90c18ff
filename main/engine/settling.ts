import type { Args } from '../../shared/contract.ts'
import { subject } from '../../shared/model/decision.ts'
import { type Settled, type Typed, typed } from '../../shared/results.ts'
import { readLog } from './decisionLog.ts'
import { ExpectedFailure } from './failure.ts'
import { resolveAgain } from './households.ts'
import { judgeAgain } from './judgeAll.ts'
import { forgetKnowledge } from './knowledge.ts'
import { typedOf } from './knownBy.ts'
import { wordsBefore } from './overruling.ts'
import { restated } from './restating.ts'
import { personId, type Workspace } from './workspace.ts'

/**
 * Works out again who is who, and judges whoever changed. To be called inside one transaction.
 * @param alsoOf identities of whom more is known now: whoever they belong to is judged as well
 * @returns whoever was judged
 */
export function regroup(work: Workspace, alsoOf: readonly number[] = []): readonly number[] {
  const changed = resolveAgain(work)
  forgetKnowledge(work)
  const also = alsoOf.flatMap((identity) => work.people.ofIdentity(identity) ?? [])
  const people = [...new Set([...changed, ...also])]
  judgeAgain(work, people)
  return people
}

/**
 * Appends to a batch what it takes for every subject of some people to stand as the batches in force say, after they
 * became one or two: what was taken back of one of two who are one now does not take back what was said of the other,
 * and of two who part each keeps what was said of them alone.
 */
export function restate(work: Workspace, batch: number, people: readonly number[]): void {
  const { effective } = readLog(work.decisions.batches())
  const lines = people.flatMap((person) =>
    subject.options.flatMap((about) => restated(work, person, about, effective)),
  )
  work.decisions.add(batch, lines)
  if (lines.length > 0) judgeAgain(work, people)
}

/**
 * What showed of what was typed of two people, and of them as one does no more. Nothing is lost where what shows says
 * the same.
 */
function typedOver(before: readonly Typed[], now: Typed | null): Typed | null {
  const isLost = (words: Typed): boolean =>
    typed
      .unwrap()
      .keyof()
      .options.some((field) => words[field] !== null && words[field] !== now?.[field])
  return before.length < 2 ? null : (before.find(isLost) ?? null)
}

/**
 * Records the owner's word that two people are one, or are two, as one batch. Every decision on either stays, of two
 * on the same the later one counts, and undoing the batch parts them again.
 * @returns as well which decisions no longer count, and which typed words no longer show
 * @throws ExpectedFailure when one is not known, or both are the same person already
 */
export function settleDuplicate(work: Workspace, { people, same }: Args<'settleDuplicate'>): Settled {
  return work.db
    .transaction((): Settled => {
      const [left, right] = people
      const [a, b] = [personId(work, left), personId(work, right)]
      if (a === b) throw new ExpectedFailure('one-person', `${left} and ${right} are one person already.`)
      const overruledIn = wordsBefore(work, [a, b])
      const words = [a, b].flatMap((id) => typedOf(work, id) ?? [])
      const at = work.now().toISOString()
      const batch = work.decisions.append({ at, verb: same ? 'merge' : 'apart', of: null }, [])
      work.sameness.settle(batch, a, b, same)
      regroup(work)
      const one = same ? work.people.ofIdentity(a) : null
      if (one !== null) restate(work, batch, [one])
      return {
        batch,
        decided: work.touched.peopleOf(batch).map(({ key }) => key),
        overruled: one === null ? [] : overruledIn(one),
        typedOver: one === null ? null : typedOver(words, typedOf(work, one)),
      }
    })
    .immediate()
}
