import type { ReactNode } from 'react'
import type { Stage } from '../../shared/model/verdict.ts'
import { focusList } from '../actions/focus.ts'
import { number } from '../format/words.ts'
import { type PeopleList, withFilter, withTab } from '../lists/peopleList.ts'
import { updateList } from '../state.ts'

/** When tab or filter leave nobody: says so, and offers the way back. */
export function NothingShown({
  stage,
  list,
}: {
  readonly stage: Stage
  readonly list: PeopleList
}): ReactNode {
  const filter = list.filter.trim()
  const back = (change: (list: PeopleList) => PeopleList): void => {
    updateList(stage, change)
    focusList()
  }
  if (filter !== '') {
    return (
      <div className="nothing" role="status">
        <p>
          No one matches “<bdi>{filter}</bdi>”{list.tab === 'all' ? '' : ` among the ${list.tab}`}.
        </p>
        <button type="button" className="button" onClick={() => back((one) => withFilter(one, ''))}>
          Clear filter
        </button>
      </div>
    )
  }
  return (
    <div className="nothing" role="status">
      <p>No one left who is {list.tab}.</p>
      <button type="button" className="button" onClick={() => back((one) => withTab(one, 'all'))}>
        Show all {number(list.counts.all)}
      </button>
    </div>
  )
}
