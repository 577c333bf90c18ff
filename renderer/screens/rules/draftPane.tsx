import { Fragment, type ReactNode } from 'react'
import { agreementLine, flipsLine, lessonsLine } from '../../../shared/foreseen.ts'
import type { Foreseen, ReportCard, WhatIf } from '../../../shared/reportCard.ts'
import { places } from '../../actions/focus.ts'
import { editWeighing } from '../../actions/weigh.ts'
import { type UnsavedChange, unsavedChanges } from '../../format/weighingChanges.ts'
import { number, sentence } from '../../format/words.ts'
import { useApp } from '../../state.ts'
import { isUnedited } from '../../weighingEdits.ts'
import { FlipList } from './flipList.tsx'

/** What is changed and not saved, and who would be judged otherwise. */
export function DraftPane({ card }: { readonly card: ReportCard }): ReactNode {
  const edits = useApp((state) => state.weighingEdits)
  const { answer, asking } = useApp((state) => state.whatIf)
  const unedited = isUnedited(edits)
  return (
    <section
      id={places.draft}
      tabIndex={-1}
      className="draft-pane"
      aria-label="Not saved yet"
      aria-busy={asking}
    >
      <h2>What would change</h2>
      {unedited ? (
        <p className="quiet">
          Change a weight, a limit or a switch: before anything is saved, you see here who would be judged
          otherwise.
        </p>
      ) : (
        <>
          {answer?.ok === true &&
            answer.value.map((foreseen) => <Forecast key={foreseen.stage} foreseen={foreseen} />)}
          {answer?.ok === false && <p className="problem">{answer.error.message}</p>}
          {answer === null && <p className="quiet">Judging everyone anew…</p>}
          <Changes changes={unsavedChanges(card, edits)} />
          {answer?.ok === true && <People whatIf={answer.value} />}
        </>
      )}
    </section>
  )
}

function Forecast({ foreseen }: { readonly foreseen: Foreseen }): ReactNode {
  const agreement = agreementLine(foreseen)
  const lessons = lessonsLine(foreseen)
  return (
    <div>
      <p className="loud">{flipsLine(foreseen)}</p>
      {agreement !== null && <p>{agreement}</p>}
      {lessons !== null && <p>{lessons}</p>}
    </div>
  )
}

/** Of two doors each list says of which it is. */
function People({ whatIf }: { readonly whatIf: WhatIf }): ReactNode {
  return (
    <>
      {whatIf.map(({ stage, undecided, decided }) => {
        const [waiting, done] =
          whatIf.length === 1
            ? ['Undecided', 'Decided already']
            : [`Undecided ${stage}s`, `Decided ${stage}s`]
        return (
          <Fragment key={stage}>
            <FlipList title={waiting} door={stage} flips={undecided} />
            <FlipList title={done} door={stage} flips={decided} />
          </Fragment>
        )
      })}
      {whatIf.some(({ decided }) => decided.count > 0) && (
        <p className="quiet">What you decided stays as you decided it, whatever the rules say.</p>
      )}
    </>
  )
}

function Changes({ changes }: { readonly changes: readonly UnsavedChange[] }): ReactNode {
  return (
    <section aria-label="Your changes">
      <h3>Your changes: {number(changes.length)}</h3>
      <ul className="draft-changes">
        {changes.map(({ id, what, how, without }) => (
          <li key={id}>
            <span>
              {sentence(what)} <span className="because">{how}</span>
            </span>
            <button type="button" className="link" onClick={() => editWeighing(() => without)}>
              Take back
              <span className="unseen">
                {' '}
                {what} {how}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
