import { type ReactNode, useState } from 'react'
import type { SentNote } from '../../../shared/results.ts'
import { tallies } from '../../format/sentNotes.ts'
import { count, number, sentence } from '../../format/words.ts'
import { useApp } from '../../state.ts'
import { SentNoteLine } from './sentNoteLine.tsx'

const DRAWN_AT_FIRST = 25

/** The notes that the owner sent, judged the same way, and which of them worked. */
export function SentNotes(): ReactNode {
  const notes = useApp((state) => state.sentNotes)
  return (
    <section className="sent-notes" aria-label="Notes you sent">
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
          <Notes notes={notes.value} />
        ))}
    </section>
  )
}

function Notes({ notes }: { readonly notes: readonly SentNote[] }): ReactNode {
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST)
  return (
    <>
      <Table notes={notes} />
      <p className="quiet">
        {count(notes.length, 'note')}, newest first. Accepted means that they are among your connections
        since.
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

function Table({ notes }: { readonly notes: readonly SentNote[] }): ReactNode {
  return (
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
        {tallies(notes).map(({ outcome, notes: all, accepted, notAccepted, notKnown }) => (
          <tr key={outcome}>
            <th scope="row">{sentence(outcome)}</th>
            {[all, accepted, notAccepted, notKnown].map((value, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
              <td key={index}>{number(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
