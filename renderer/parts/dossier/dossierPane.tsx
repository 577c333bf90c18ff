import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Screen } from '../../../shared/commands.ts'
import type { Row } from '../../../shared/listItems.ts'
import type { Stage } from '../../../shared/model/verdict.ts'
import type { Detail } from '../../../shared/results.ts'
import { useDetail } from '../../details.ts'
import { activeIndex, type PeopleList } from '../../lists/peopleList.ts'
import { CommandButton } from '../commandButton.tsx'
import { Icon } from '../icon.tsx'
import { Foreign } from '../text.tsx'
import { Aliases } from './aliases.tsx'
import { Asked } from './asked.tsx'
import { ByHand } from './byHand.tsx'
import { DecideBar } from './decideBar.tsx'
import { Facts } from './facts.tsx'
import { MaybeSame } from './maybeSame.tsx'
import { Notes } from './notes.tsx'
import { Ties } from './ties.tsx'
import { Timeline } from './timeline.tsx'
import { VerdictCard } from './verdictCard.tsx'

/** Everything known of the active person, and the decisions about them. */
export function DossierPane({
  stage,
  screen,
  list,
  row,
}: {
  readonly stage: Stage
  readonly screen: Screen
  readonly list: PeopleList
  readonly row: Row
}): ReactNode {
  const at = activeIndex(list)
  const neighbours = [list.shown[at + 1], list.shown[at + 2], list.shown[at - 1]].flatMap(
    (one) => one?.key ?? [],
  )
  const reply = useDetail(stage, row.key, neighbours)
  const scroller = useRef<HTMLDivElement>(null)
  const scrolled = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person is read from the top
  useLayoutEffect(() => {
    // Scrolling makes the page be laid out at once, so it is left out where it changes nothing.
    if (scrolled.current && scroller.current !== null) scroller.current.scrollTop = 0
    scrolled.current = false
  }, [row.key])

  const detail = reply?.ok === true ? reply.value : null
  return (
    <section className="dossier" aria-label="Dossier">
      <div ref={scroller} className="dossier-body" data-own-keys onScroll={() => (scrolled.current = true)}>
        <DossierHead row={row} detail={detail} />
        {reply === null && <p className="quiet late">Reading…</p>}
        {reply?.ok === false && <p className="problem">{reply.error.message}</p>}
        {detail !== null && (
          <>
            <Facts stage={stage} detail={detail} />
            <Asked detail={detail} />
            <MaybeSame detail={detail} />
            <VerdictCard detail={detail} />
            <Notes detail={detail} />
            {stage === 'connection' && <Timeline detail={detail} />}
            <Ties dossier={detail.dossier} stage={stage} />
            {stage === 'invitation' && (
              <>
                <Timeline detail={detail} />
                <ByHand detail={detail} />
              </>
            )}
            <Aliases detail={detail} />
          </>
        )}
      </div>
      <DecideBar stage={stage} screen={screen} list={list} advised={row.protected ? null : row.action} />
    </section>
  )
}

/** Drawn from the row at once, so that the eye never meets another person's name. */
function DossierHead({ row, detail }: { readonly row: Row; readonly detail: Detail | null }): ReactNode {
  const person = detail?.dossier.person
  const known =
    person === undefined ? row.about : [person.headline, person.company].filter(Boolean).join(' · ')
  const about = known === '' ? row.about : known
  const noPage = person !== undefined && person.url === null
  return (
    <header className="dossier-head">
      <div>
        <h2>
          <Foreign text={row.name} />
        </h2>
        <p className="about">
          {about === '' ? 'Nothing is known of what they do.' : <Foreign text={about} />}
        </p>
      </div>
      <CommandButton id="open" disabled={noPage} title={noPage ? 'Their page is not known' : undefined}>
        <Icon name="open" />
        Open on LinkedIn
      </CommandButton>
    </header>
  )
}
