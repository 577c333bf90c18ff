import { type MouseEvent, memo, type ReactNode } from 'react'
import type { Row } from '../../../shared/listItems.ts'
import { shortSpan } from '../../format/dates.ts'
import { plain } from '../../format/hiddenCharacters.ts'
import { curly } from '../../format/quotationMarks.ts'
import { Icon } from '../icon.tsx'
import { Foreign, PlainText } from '../text.tsx'

/** The id of the element of a row, for `aria-activedescendant`. */
export const rowId = (index: number): string => `person-${index}`

/** One person on a list, in two lines. Drawn again only when something of it changes. */
export const PersonRow = memo(function PersonRow({
  row,
  index,
  total,
  start,
  active,
  selected,
  onPick,
}: {
  readonly row: Row
  readonly index: number
  readonly total: number
  /** Where the row begins in the list, in pixels. */
  readonly start: number
  readonly active: boolean
  readonly selected: boolean
  readonly onPick: (index: number, how: 'only' | 'toggle' | 'extend') => void
}): ReactNode {
  const pick = (event: MouseEvent): void => {
    onPick(index, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the list, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list
    <div
      role="option"
      id={rowId(index)}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={`row${active ? ' row-active' : ''}${selected ? ' row-selected' : ''}`}
      style={{ transform: `translateY(${start}px)` }}
      onClick={pick}
    >
      <div className="row-first">
        <span className="row-name" title={plain(row.name)}>
          <Foreign text={row.name} />
        </span>
        {row.protected && (
          <span className="row-protected">
            <Icon name="shield" />
          </span>
        )}
        <Advice row={row} />
      </div>
      <div className="row-second">
        <span className="row-snippet">
          {row.about !== '' && (
            <>
              <Foreign text={row.about} className="row-about" />
              {row.snippet !== '' && <span className="row-dot"> · </span>}
            </>
          )}
          <bdi>
            <PlainText text={isTheirs(row) ? row.snippet : curly(row.snippet)} />
          </bdi>
        </span>
        {row.at !== null && <time dateTime={row.at}>{shortSpan(row.at, row.until, new Date())}</time>}
      </div>
    </div>
  )
})

/** Whether the snippet may be what somebody wrote, rather than a sentence of the engine's. */
function isTheirs({ snippet }: Row): boolean {
  return !/^(?:No note|Note not known)\b/.test(snippet)
}

/** What is advised, and how surely: two dots for certain, one for likely. About the protected nothing is. */
function Advice({ row }: { readonly row: Row }): ReactNode {
  if (row.protected) return <span className="advice advice-keep">protected</span>
  return (
    <span className={`advice advice-${row.action}`}>
      {row.action}
      {row.level !== 'none' && (
        <>
          <span className="dots" aria-hidden="true">
            {row.level === 'certain' ? '●●' : '●○'}
          </span>
          <span className="unseen">, {row.level}</span>
        </>
      )}
    </span>
  )
}
