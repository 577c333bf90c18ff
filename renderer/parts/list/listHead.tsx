import type { KeyboardEvent, ReactNode } from 'react'
import type { CommandId } from '../../../shared/commands.ts'
import type { Stage } from '../../../shared/model/verdict.ts'
import { focusList, places } from '../../actions/focus.ts'
import { run } from '../../actions/run.ts'
import { number, sentence } from '../../format/words.ts'
import { type Tab, tabs } from '../../lists/filtering.ts'
import { type PeopleList, withFilter } from '../../lists/peopleList.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { updateList } from '../../state.ts'
import { FilterInput } from '../filterInput.tsx'
import { Hint, useKey } from '../hint.tsx'
import { SelectCertain } from './selectCertain.tsx'

/** The name of the list, how many are open, the tabs and the filter. */
export function ListHead({
  stage,
  list,
  title,
}: {
  readonly stage: Stage
  readonly list: PeopleList
  readonly title: string
}): ReactNode {
  return (
    <header className="list-head">
      <div className="list-title">
        <ScreenHeading>{title}</ScreenHeading>
        <span className="quiet">{openLine(list)}</span>
      </div>
      <fieldset className="tabs" aria-label="Show">
        {tabs.map((tab) => (
          <TabButton
            key={tab}
            tab={tab}
            id={`tab-${tab}`}
            people={list.counts[tab]}
            pressed={list.tab === tab}
          />
        ))}
      </fieldset>
      <Filter stage={stage} filter={list.filter} />
      <SelectCertain stage={stage} list={list} />
    </header>
  )
}

/** `45 open`, or under a filter `7 of 45 open`. */
function openLine({ filter, counts, open }: PeopleList): string {
  return filter.trim() === '' ? `${number(open)} open` : `${number(counts.all)} of ${number(open)} open`
}

function TabButton({
  tab,
  id,
  people,
  pressed,
}: {
  readonly tab: Tab
  readonly id: CommandId
  readonly people: number
  readonly pressed: boolean
}): ReactNode {
  const { aria } = useKey(id)
  return (
    <button
      type="button"
      className="tab"
      aria-pressed={pressed}
      aria-keyshortcuts={aria}
      onClick={() => {
        run(id)
        focusList()
      }}
    >
      {sentence(tab)} <span className="tab-count">{number(people)}</span>
    </button>
  )
}

function Filter({ stage, filter }: { readonly stage: Stage; readonly filter: string }): ReactNode {
  const change = (text: string): void => updateList(stage, (list) => withFilter(list, text))
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') change('')
    if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) {
      event.preventDefault()
      event.stopPropagation()
      focusList()
    }
  }
  return (
    <FilterInput
      id={places.filter}
      label="Filter"
      placeholder="Filter by name, headline or words"
      value={filter}
      change={change}
      onKeyDown={pressed}
    >
      {filter === '' && <Hint id="filter" />}
    </FilterInput>
  )
}
