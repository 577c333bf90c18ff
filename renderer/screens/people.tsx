import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import type { Stage } from '../../shared/model/verdict.ts'
import { focusList, keepFocus } from '../actions/focus.ts'
import { activeIndex } from '../lists/peopleList.ts'
import { DossierPane } from '../parts/dossier/dossierPane.tsx'
import { ListFoot } from '../parts/list/listFoot.tsx'
import { ListHead } from '../parts/list/listHead.tsx'
import { PeopleRows } from '../parts/list/peopleRows.tsx'
import { screenLabels } from '../parts/screenLabels.ts'
import { useApp } from '../state.ts'
import { NothingLeft } from './nothingLeft.tsx'
import { NothingShown } from './nothingShown.tsx'

/** Invitations and Removals: the list, and the dossier of the active person. */
export function People({ stage }: { readonly stage: Stage }): ReactNode {
  const list = useApp((state) => state.lists[stage])
  const screen = stage === 'invitation' ? 'invitations' : 'removals'
  const title = screenLabels[screen]
  const row = list.shown[activeIndex(list)]
  const empty = list.open === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that has just come, or come back, takes the focus
  useEffect(focusList, [stage, list.phase, empty])
  useLayoutEffect(keepFocus)

  if (list.phase === 'loading') return <p className="whole late quiet">Reading the list…</p>
  if (list.phase === 'failed' && list.rows.length === 0) {
    return <p className="whole problem">{list.failure?.message}</p>
  }
  if (empty) return <NothingLeft stage={stage} title={title} />
  return (
    <div className="split">
      <section className="list" aria-label={title}>
        <ListHead stage={stage} list={list} title={title} />
        {list.shown.length === 0 ? (
          <NothingShown stage={stage} list={list} />
        ) : (
          <PeopleRows stage={stage} list={list} label={title} />
        )}
        <ListFoot stage={stage} />
      </section>
      {row === undefined ? (
        <section className="dossier" aria-label="Dossier" />
      ) : (
        <DossierPane stage={stage} screen={screen} list={list} row={row} />
      )}
    </div>
  )
}
