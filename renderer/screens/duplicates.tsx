import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Duplicate } from '../../shared/results.ts'
import { keepFocus, places } from '../actions/focus.ts'
import { count, number } from '../format/words.ts'
import { CommandButton } from '../parts/commandButton.tsx'
import { PairButtons } from '../parts/pairButtons.tsx'
import { PersonFacts } from '../parts/personFacts.tsx'
import { ScreenHeading } from '../parts/screenHeading.tsx'
import { Sentence } from '../parts/text.tsx'
import { pairId, patch, useApp } from '../state.ts'

const DRAWN_AT_FIRST = 50

/** Everybody who may be in there twice. Doorman never guesses: it asks. */
export function Duplicates(): ReactNode {
  const duplicates = useApp((state) => state.duplicates)
  const active = useApp((state) => state.pairActive)
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  useLayoutEffect(keepFocus)
  if (duplicates.phase === 'loading') return <p className="whole late quiet">Comparing names…</p>
  if (duplicates.phase === 'failed') return <p className="whole problem">{duplicates.failure.message}</p>
  const pairs = duplicates.value
  const until = Math.max(drawn, pairs.findIndex((pair) => pairId(pair) === active) + 1)
  return (
    <div className="page">
      <header className="page-head">
        <ScreenHeading>Possible duplicates</ScreenHeading>
        <span className="quiet">{count(pairs.length, 'pair')}</span>
        <span className="page-head-end">
          <CommandButton id="undo" />
        </span>
      </header>
      {pairs.length === 0 ? (
        <p className="lead">
          Nobody seems to be in your data twice, as far as names, pages and addresses tell.
        </p>
      ) : (
        <>
          <p className="quiet">
            Only you can tell whether these are one person. What you decided about either of them stays, and
            where that differs, what you said later counts. Undo parts them again.
          </p>
          <ul className="pairs" aria-label="Possible duplicates">
            {pairs.slice(0, until).map((pair) => (
              <Pair key={pairId(pair)} pair={pair} active={pairId(pair) === active} />
            ))}
          </ul>
          {until < pairs.length && (
            <button type="button" className="button" onClick={() => setDrawn(until + DRAWN_AT_FIRST)}>
              Show {number(Math.min(DRAWN_AT_FIRST, pairs.length - until))} more
            </button>
          )}
        </>
      )}
    </div>
  )
}

function Pair({ pair, active }: { readonly pair: Duplicate; readonly active: boolean }): ReactNode {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!active || line.current?.contains(document.activeElement)) return
    line.current?.focus()
  }, [active])
  return (
    <li
      ref={line}
      id={active ? places.pair : undefined}
      tabIndex={-1}
      className={active ? 'pair pair-active' : 'pair'}
      aria-current={active ? 'true' : undefined}
      onFocus={() => patch({ pairActive: pairId(pair) })}
    >
      <div className="pair-people">
        {pair.people.map((person) => (
          <PersonFacts key={person.key} person={person} since={pair} />
        ))}
      </div>
      <p className="quiet">
        <Sentence text={pair.why} />
      </p>
      <PairButtons pair={pair} keys={active} />
    </li>
  )
}
