import type { Verb } from '../../shared/model/decision.ts'
import type { Stage } from '../../shared/model/verdict.ts'
import { type PeopleList, spokenOf, withoutPeople, withProtected } from './peopleList.ts'

/** Above this many people a decision is asked about in one line. */
export const MOST_UNASKED = 25

export type Intent =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ask'; readonly verb: Verb; readonly people: readonly string[] }
  | { readonly kind: 'decide'; readonly verb: Verb; readonly people: readonly string[] }

/** What saying a verb means now: deciding, or first asking. Saying it again while asked is the yes. */
export function intent(list: PeopleList, verb: Verb): Intent {
  if (list.asking?.verb === verb) return { kind: 'decide', verb, people: list.asking.people }
  const people = spokenOf(list)
  if (people.length === 0) return { kind: 'nobody' }
  return { kind: people.length > MOST_UNASKED ? 'ask' : 'decide', verb, people }
}

/** Whether a verb takes people off this list. Protecting someone answers no invitation. */
export function leaves(stage: Stage, verb: string): boolean {
  return !(stage === 'invitation' && verb === 'protect')
}

/** The list as it will be once the engine has agreed. */
export function decided(list: PeopleList, stage: Stage, verb: string, people: readonly string[]): PeopleList {
  return leaves(stage, verb) ? withoutPeople(list, people) : withProtected(list, people)
}
