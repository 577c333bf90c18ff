import type { ReactNode } from 'react'
import type { Stage } from '../../shared/model/verdict.ts'
import type { Detail } from '../../shared/results.ts'
import { openOnLinkedIn } from '../actions/outside.ts'
import { listWith, showPerson } from '../actions/showPerson.ts'
import { useDetail } from '../details.ts'
import { workOf } from '../format/persons.ts'
import { pastOf } from '../format/verdicts.ts'
import { useApp } from '../state.ts'
import { Asked } from './dossier/asked.tsx'
import { Facts } from './dossier/facts.tsx'
import { Notes } from './dossier/notes.tsx'
import { Ties } from './dossier/ties.tsx'
import { Timeline } from './dossier/timeline.tsx'
import { VerdictCard } from './dossier/verdictCard.tsx'
import { KeyCap } from './hint.tsx'
import { Icon } from './icon.tsx'
import { closeOverlay, Overlay } from './overlay.tsx'
import { screenLabels } from './screenLabels.ts'
import { Foreign } from './text.tsx'

/** What is known of a person, over the screen from which they were opened. */
export function PersonOverlay(): ReactNode {
  const shown = useApp((state) => state.personShown)
  return (
    <Overlay label="Person" className="person">
      {shown !== null && <Person key={shown.key} person={shown.key} stage={shown.stage} />}
    </Overlay>
  )
}

const nobody: readonly string[] = []

function Person({ person, stage }: { readonly person: string; readonly stage: Stage }): ReactNode {
  const reply = useDetail(stage, person, nobody)
  return (
    <>
      <div className="person-close">
        <button type="button" className="button" onClick={closeOverlay}>
          Close <KeyCap shown="Esc" />
        </button>
      </div>
      {reply === null && <p className="quiet late">Reading…</p>}
      {reply?.ok === false && <p className="problem">{reply.error.message}</p>}
      {reply?.ok === true && <Known detail={reply.value} stage={stage} />}
    </>
  )
}

function Known({ detail, stage }: { readonly detail: Detail; readonly stage: Stage }): ReactNode {
  const { person } = detail.dossier
  const listed = useApp((state) => listWith(state, person.key))
  const work = workOf(person)
  return (
    <div className="person-known dossier">
      <header>
        <h2>
          <Foreign text={person.name} />
        </h2>
        {work !== '' && (
          <p className="about">
            <Foreign text={work} />
          </p>
        )}
      </header>
      <p className="actions">
        {listed !== null && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              closeOverlay()
              showPerson(person.key)
            }}
          >
            Show in {screenLabels[listed === 'invitation' ? 'invitations' : 'removals']}
          </button>
        )}
        <button
          type="button"
          className="button small"
          disabled={person.url === null}
          title={person.url === null ? 'Their page is not known' : undefined}
          onClick={() => void openOnLinkedIn(person.key)}
        >
          <Icon name="open" />
          Open on LinkedIn
        </button>
      </p>
      {detail.decision !== 'open' && (
        <p className="loud">You decided: {pastOf(detail.decision).toLowerCase()}.</p>
      )}
      <Facts stage={stage} detail={detail} />
      <Asked detail={detail} />
      <VerdictCard detail={detail} />
      <Notes detail={detail} />
      <Timeline detail={detail} />
      <Ties dossier={detail.dossier} stage={stage} />
    </div>
  )
}
