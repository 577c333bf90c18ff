import type { Stage } from '../../shared/model/verdict.ts'
import { activeFirstOf } from '../lists/peopleList.ts'
import { type State, store, updateList } from '../state.ts'
import { go } from './navigate.ts'

/** The list on which somebody waits for a decision; null when they are on neither. */
export function listWith({ lists }: Pick<State, 'lists'>, key: string): Stage | null {
  const stages = ['invitation', 'connection'] as const
  const isOn = (stage: Stage): boolean =>
    lists[stage].rows.some((row) => row.key === key && !lists[stage].hidden.has(key))
  return stages.find(isOn) ?? null
}

/** Goes to somebody on the list on which they wait. False when they are on neither. */
export function showPerson(key: string): boolean {
  const stage = listWith(store.get(), key)
  if (stage === null) return false
  updateList(stage, (list) => activeFirstOf(list, new Set([key])))
  go(stage === 'invitation' ? 'invitations' : 'removals')
  return true
}
