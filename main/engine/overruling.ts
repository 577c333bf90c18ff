import type { DecisionState, Subject } from '../../shared/model/decision.ts'
import { doors } from '../../shared/model/verdict.ts'
import { doorWord, type Overruled } from '../../shared/results.ts'
import { hasLapsed } from './decisionLog.ts'
import type { Workspace } from './workspace.ts'

type Word = Overruled['lost']

const doorWords: readonly DecisionState[] = doorWord.options

const isWord = (state: DecisionState): state is Word => doorWords.includes(state)

/** What the owner said of a person at each door, also where it is carried out; a hold that ran out says nothing. */
function wordsOn(work: Workspace, person: number): ReadonlyMap<Subject, Word> {
  const now = work.now()
  const states = work.decisions.currentStatesOf(person).filter((one) => !hasLapsed(one, now))
  return new Map(
    states.flatMap((one) => {
      const said = one.to === 'done' ? one.from : one.to
      return isWord(said) ? [[one.subject, said] as const] : []
    }),
  )
}

/** Which decisions on two people who are one now say different things, and which of them counts. */
function overruledBy(
  after: ReadonlyMap<Subject, Word>,
  before: readonly ReadonlyMap<Subject, Word>[],
): readonly Overruled[] {
  return doors.flatMap((about) => {
    const words = before.flatMap((one) => one.get(about) ?? [])
    const counts = after.get(about)
    const lost = words.find((word) => word !== counts)
    return words.length < 2 || lost === undefined || counts === undefined
      ? []
      : [{ subject: about, lost, counts }]
  })
}

/**
 * Notes what was said of some people before they may become one.
 * @returns given the person that they are now, or those of them who are: which of it no longer counts
 */
export function wordsBefore(
  work: Workspace,
  people: readonly number[],
): (one: number) => readonly Overruled[] {
  const before = [...new Set(people)].map((person) => ({
    identities: work.people.identitiesOf(person),
    words: wordsOn(work, person),
  }))
  return (one) => {
    const now = new Set(work.people.identitiesOf(one))
    const theirs = before.filter(({ identities }) => identities.some((identity) => now.has(identity)))
    return overruledBy(
      wordsOn(work, one),
      theirs.map(({ words }) => words),
    )
  }
}
