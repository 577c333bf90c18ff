import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'
import type { Stage } from '../../../shared/model/verdict.ts'
import { places } from '../../actions/focus.ts'
import { activeIndex, type PeopleList } from '../../lists/peopleList.ts'
import { extendedTo, movedTo, toggled } from '../../lists/selecting.ts'
import { updateList } from '../../state.ts'
import { PersonRow, rowId } from './personRow.tsx'

/** The height of a row in styles/row.css. */
const ROW_HEIGHT = 56

/** The list itself: only the rows in view are in the page, and the focus stays on the list. */
export function PeopleRows({
  stage,
  list,
  label,
}: {
  readonly stage: Stage
  readonly list: PeopleList
  readonly label: string
}): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const { shown, selected } = list
  const active = activeIndex(list)
  const rangeExtractor = useCallback(
    // The active row stays in the page when it is scrolled out of view, so that it can be named.
    (range: Range) => withIndex(defaultRangeExtractor(range), active),
    [active],
  )
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 6,
    rangeExtractor,
  })
  const scrollTop = useRef(0)
  const height = virtual.scrollRect?.height ?? 0
  useLayoutEffect(() => {
    const top = topInView(active, scrollTop.current, height)
    if (scroller.current === null || top === scrollTop.current) return
    scroller.current.scrollTop = top
    scrollTop.current = top
  }, [active, height])

  const pick = useCallback(
    (index: number, how: 'only' | 'toggle' | 'extend') => {
      updateList(stage, (current) => {
        if (how === 'extend') return extendedTo(current, index)
        return how === 'toggle'
          ? toggled(current, current.shown[index]?.key ?? null)
          : movedTo(current, index)
      })
    },
    [stage],
  )
  return (
    <div
      ref={scroller}
      id={places.list}
      className="people"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      onScroll={(event) => {
        scrollTop.current = event.currentTarget.scrollTop
      }}
      aria-activedescendant={active < 0 ? undefined : rowId(active)}
    >
      <div role="presentation" className="people-all" style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = shown[index]
          return (
            row !== undefined && (
              <PersonRow
                key={row.key}
                row={row}
                index={index}
                total={shown.length}
                start={start}
                active={index === active}
                selected={selected.has(row.key)}
                onPick={pick}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

/** How far to scroll for a row to be in view, worked out without asking the page, which would have to be laid out. */
function topInView(index: number, top: number, height: number): number {
  if (index < 0 || height === 0) return top
  return Math.max(Math.min(top, index * ROW_HEIGHT), (index + 1) * ROW_HEIGHT - height)
}

const rowHeight = (): number => ROW_HEIGHT

function withIndex(indexes: number[], index: number): number[] {
  const [first = 0] = indexes
  const last = indexes.at(-1) ?? -1
  if (index < 0 || (index >= first && index <= last)) return indexes
  return index < first ? [index, ...indexes] : [...indexes, index]
}
