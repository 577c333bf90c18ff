import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { HistoryItem } from '../../shared/results.ts'
import { keepFocus } from '../actions/focus.ts'
import { undo } from '../actions/undo.ts'
import { useAtDoors } from '../atDoors.ts'
import { moment } from '../format/dates.ts'
import { madeOneOf, namesOf } from '../format/persons.ts'
import { pastOf } from '../format/verdicts.ts'
import { count, listed, number } from '../format/words.ts'
import { CommandButton } from '../parts/commandButton.tsx'
import { ScreenHeading } from '../parts/screenHeading.tsx'
import { Foreign, Sentence } from '../parts/text.tsx'
import { useApp } from '../state.ts'

const DRAWN_AT_FIRST = 100
const NAMES = 3
const CHANGES = 3

/** Every batch of the log, newest first. Any of them can be undone, however old. */
export function History(): ReactNode {
  const history = useApp((state) => state.history)
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  useLayoutEffect(keepFocus)
  if (history.phase === 'loading') return <p className="whole late quiet">Reading the history…</p>
  if (history.phase === 'failed') return <p className="whole problem">{history.failure.message}</p>
  const items = history.value
  const verbs = new Map(items.map(({ batch, verb }) => [batch, verb]))
  return (
    <div className="page">
      <header className="page-head">
        <ScreenHeading>History</ScreenHeading>
        <span className="quiet">{count(items.length, 'entry', 'entries')}</span>
        <span className="page-head-end">
          <CommandButton id="redo" />
          <CommandButton id="export">Export…</CommandButton>
        </span>
      </header>
      {items.length === 0 ? (
        <p className="lead">
          Nothing decided yet. Every decision will be listed here, and can be undone at any time.
        </p>
      ) : (
        <ol className="history" aria-label="Decisions, newest first">
          {items.slice(0, drawn).map((item) => (
            <Batch key={item.batch} item={item} of={item.of === null ? null : (verbs.get(item.of) ?? null)} />
          ))}
        </ol>
      )}
      {drawn < items.length && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + DRAWN_AT_FIRST)}>
          Show {number(Math.min(DRAWN_AT_FIRST, items.length - drawn))} more
        </button>
      )}
    </div>
  )
}

function Batch({ item, of }: { readonly item: HistoryItem; readonly of: string | null }): ReactNode {
  const speaksOfAnother = item.of !== null
  const names = namesOf(item.people.slice(0, NAMES))
  const more = item.count - names.length
  // Weighing otherwise is about everybody: what was changed says more than whom it moved.
  const whom = item.verb === 'weigh' ? '' : listed(more > 0 ? [...names, `${number(more)} more`] : names)
  return (
    <li className={item.undone ? 'batch batch-undone' : 'batch'}>
      <span className="batch-what">
        <span className="batch-verb">
          {deed(item.verb, of)}
          {item.changes.length > 0 && ':'}
        </span>{' '}
        <Foreign text={whom} />
        {item.changes.length > 0 && <Changes changes={item.changes} />}
        {item.verb === 'merge' && !item.undone && item.count === 1 && <MadeOne item={item} />}
      </span>
      <time className="quiet" dateTime={item.at}>
        {moment(item.at)}
      </time>
      {item.undone && <span className="batch-state">undone</span>}
      {!item.undone && !speaksOfAnother && (
        <button type="button" className="button small" onClick={() => void undo(item.batch)}>
          Undo
          <span className="unseen">
            {deed(item.verb, of)} {whom}
          </span>
        </button>
      )}
    </li>
  )
}

/** What was changed in how everything is weighed: a few in the line, many behind a word. */
function Changes({ changes }: { readonly changes: readonly string[] }): ReactNode {
  if (changes.length <= CHANGES) return <Sentence text={changes.join('; ')} />
  return (
    <details className="changes">
      <summary>{count(changes.length, 'change')}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change}>
            <Sentence text={change} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** By what the two were known who are one person now. */
function MadeOne({ item }: { readonly item: HistoryItem }): ReactNode {
  const place = useRef<HTMLSpanElement>(null)
  const doors = useAtDoors(item.people[0]?.key ?? '', place, item)
  const who = madeOneOf((doors?.invitation ?? doors?.connection)?.aliases ?? [])
  return (
    <span ref={place} className="quiet">
      {who !== null && (
        <>
          {' '}
          (<Foreign text={who} />)
        </>
      )}
    </span>
  )
}

/** `Ignored`; for an undo, `Undid ignored`, whose batch stands further down. */
function deed(verb: string, of: string | null): string {
  if (verb !== 'undo' && verb !== 'redo') return pastOf(verb)
  const what = of === null ? '' : ` “${pastOf(of)}”`
  return verb === 'undo' ? `Undid${what}` : `Did again${what}`
}
