import { type ReactNode, useState } from 'react'
import type { Insights } from '../../../shared/insights.ts'
import type { SentNote } from '../../../shared/results.ts'
import { go } from '../../actions/navigate.ts'
import { sentTallies } from '../../format/insights.ts'
import { count, number } from '../../format/words.ts'
import { useApp } from '../../state.ts'
import { SentNoteLine } from './sentNoteLine.tsx'

const DRAWN_AT_FIRST = 25

/** The notes that the owner sent, judged as those of others, and which of them worked. */
export function SentNotes({ sent }: { readonly sent: Insights['sent'] }): ReactNode {
  const notes = useApp((state) => state.sentNotes)
  return (
    <section className="insight sent-notes" aria-label="Notes you sent">
      <h2>Notes you sent</h2>
      {notes.phase === 'loading' && <p className="quiet late">Reading your notes…</p>}
      {notes.phase === 'failed' && <p className="problem">{notes.failure.message}</p>}
      {notes.phase === 'ready' &&
        (notes.value.length === 0 ? (
          <p>
            None in what you imported. The export holds the invitations you sent in about the last 180 days,
            with their notes.
          </p>
        ) : (
          <Notes notes={notes.value} sent={sent} />
        ))}
      <p>
        <button type="button" className="link" onClick={() => go('mirror')}>
          Hold a new note up to the Mirror
        </button>
      </p>
    </section>
  )
}

function Notes({
  notes,
  sent,
}: {
  readonly notes: readonly SentNote[]
  readonly sent: Insights['sent']
}): ReactNode {
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  const all = sent.reduce((sum, one) => sum + one.notes, 0)
  return (
    <>
      <Table sent={sent} />
      <p className="quiet">
        {all > notes.length
          ? `The newest ${number(notes.length)} of ${number(all)} notes`
          : count(notes.length, 'note')}
        , newest first. Accepted means that they are among your connections since.
      </p>
      <ul className="sent-list" aria-label="Notes you sent, newest first">
        {notes.slice(0, drawn).map((note) => (
          <SentNoteLine key={`${note.person.key} ${note.sentAt} ${note.mirrored.text}`} note={note} />
        ))}
      </ul>
      {drawn < notes.length && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + DRAWN_AT_FIRST)}>
          Show {number(Math.min(DRAWN_AT_FIRST, notes.length - drawn))} more
        </button>
      )}
    </>
  )
}

function Table({ sent }: { readonly sent: Insights['sent'] }): ReactNode {
  return (
    <div className="table-room">
      <table className="tallies">
        <thead>
          <tr>
            <th scope="col">Judged as a stranger’s</th>
            <th scope="col">Notes</th>
            <th scope="col">Accepted</th>
            <th scope="col">Not so far</th>
            <th scope="col">Not known</th>
          </tr>
        </thead>
        <tbody>
          {sentTallies(sent).map(({ action, words, notes, accepted, notAccepted, notKnown }) => (
            <tr key={action}>
              <th scope="row">{words}</th>
              <td>{number(notes)}</td>
              <td>{number(accepted)}</td>
              <td>{number(notAccepted)}</td>
              <td>{number(notKnown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
