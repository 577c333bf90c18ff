import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { TodoItem } from '../../shared/listItems.ts'
import { decideDone } from '../actions/decide.ts'
import { keepFocus, places } from '../actions/focus.ts'
import { openOnLinkedIn, setBeside } from '../actions/outside.ts'
import { ago } from '../format/dates.ts'
import { plain } from '../format/hiddenCharacters.ts'
import { number, sentence } from '../format/words.ts'
import { CommandButton } from '../parts/commandButton.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icon.tsx'
import { ScreenHeading } from '../parts/screenHeading.tsx'
import { Foreign } from '../parts/text.tsx'
import { patch, todoId, useApp } from '../state.ts'

/** What is done leaves the top of the list, so that a long worklist is never drawn whole. */
const DRAWN_AT_FIRST = 100

/** The worklist: what is decided here and still to be done on LinkedIn. */
export function Todo(): ReactNode {
  const todo = useApp((state) => state.todo)
  const active = useApp((state) => state.todoActive)
  const beside = useApp((state) => state.beside)
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  useLayoutEffect(keepFocus)
  if (todo.phase === 'loading') return <p className="whole late quiet">Reading the worklist…</p>
  if (todo.phase === 'failed') return <p className="whole problem">{todo.failure.message}</p>
  const items = todo.value
  const at = items.findIndex((item) => todoId(item) === active)
  const until = Math.max(drawn, at + 1)
  return (
    <div className="page">
      <header className="page-head">
        <ScreenHeading>To do</ScreenHeading>
        <span className="quiet">{number(items.length)} left</span>
        <span className="page-head-end">
          <button
            type="button"
            className="button"
            aria-pressed={beside}
            onClick={() => void setBeside(!beside)}
          >
            Keep beside LinkedIn
          </button>
          <CommandButton id="undo" />
          <CommandButton id="export">Export…</CommandButton>
        </span>
      </header>
      {items.length === 0 ? (
        <p className="lead">
          Nothing to do on LinkedIn. What you decide appears here until it is done there.
        </p>
      ) : (
        <>
          <p className="quiet">Open each page, do what you decided, and say Done.</p>
          <ul className="todo" aria-label="To do on LinkedIn">
            {items.slice(0, until).map((item) => (
              <TodoLine key={todoId(item)} item={item} active={todoId(item) === active} />
            ))}
          </ul>
          {until < items.length && (
            <button type="button" className="button" onClick={() => setDrawn(until + DRAWN_AT_FIRST)}>
              Show {number(Math.min(DRAWN_AT_FIRST, items.length - until))} more
            </button>
          )}
        </>
      )}
    </div>
  )
}

function TodoLine({ item, active }: { readonly item: TodoItem; readonly active: boolean }): ReactNode {
  const { person, verb, url, decidedAt } = item
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!active || line.current?.contains(document.activeElement)) return
    line.current?.focus()
  }, [active])
  const name = plain(person.name)
  const about = [person.headline, person.company].filter(Boolean).join(' · ')
  return (
    <li
      ref={line}
      id={active ? places.todo : undefined}
      tabIndex={-1}
      className={active ? 'todo-line todo-active' : 'todo-line'}
      aria-current={active ? 'true' : undefined}
      onFocus={() => patch({ todoActive: todoId(item) })}
    >
      <span className={`todo-verb advice-${verb}`}>{sentence(verb)}</span>
      <span className="todo-who">
        <Foreign text={person.name} className="row-name" />
        {about !== '' && <Foreign text={about} className="quiet" />}
      </span>
      <time className="quiet" dateTime={decidedAt}>
        {ago(decidedAt, new Date())}
      </time>
      <button
        type="button"
        className="button small"
        disabled={url === null}
        title={url === null ? 'Their page is not known' : undefined}
        onClick={() => void openOnLinkedIn(person.key)}
      >
        <Icon name="open" />
        Open on LinkedIn
        <span className="unseen">{name}</span>
        {active && <Hint id="open" />}
      </button>
      <button type="button" className="button small" onClick={() => void decideDone(item)}>
        Done
        <span className="unseen">{name}</span>
        {active && <Hint id="done" />}
      </button>
    </li>
  )
}
