import type { ReactNode } from 'react'
import type { Stage } from '../../../shared/model/verdict.ts'
import { focusList } from '../../actions/focus.ts'
import { number } from '../../format/words.ts'
import type { PeopleList } from '../../lists/peopleList.ts'
import { certainActions, cleared, selectedCertain } from '../../lists/selecting.ts'
import { updateList } from '../../state.ts'

/** Selecting many is offered for the certain ones only; or, once people are selected, how many there are. */
export function SelectCertain({
  stage,
  list,
}: {
  readonly stage: Stage
  readonly list: PeopleList
}): ReactNode {
  if (list.selected.size > 0) {
    return (
      <p className="bulk">
        <span>{number(list.selected.size)} selected</span>
        <button
          type="button"
          className="link"
          onClick={() => {
            updateList(stage, cleared)
            focusList()
          }}
        >
          Clear selection
        </button>
      </p>
    )
  }
  const actions = certainActions(list)
  if (actions.length === 0) return null
  return (
    <p className="bulk">
      {actions.map(({ action, people }) => (
        <button
          key={action}
          type="button"
          className="link"
          onClick={() => {
            updateList(stage, (current) => selectedCertain(current, action))
            focusList()
          }}
        >
          {actions.length === 1 ? 'Select all certain' : `Select all certain to ${action}`} ({number(people)})
        </button>
      ))}
    </p>
  )
}
