import { type ReactNode, useState } from 'react'
import { useDetail } from '../../details.ts'
import { spokenOf } from '../../lists/peopleList.ts'
import { store } from '../../state.ts'
import { Overlay } from '../overlay.tsx'
import { Foreign } from '../text.tsx'
import { AskForm } from './askForm.tsx'

/** The reply that asks why somebody wants to connect, before it is copied. */
export function AskOverlay(): ReactNode {
  const [person] = useState(() => spokenOf(store.get().lists.invitation)[0] ?? '')
  const reply = useDetail('invitation', person, [])
  return (
    <Overlay label="Ask why" className="by-hand-form" keep>
      <header className="overlay-head">
        <h2>Ask why</h2>
      </header>
      {reply === null && <p className="quiet late">Reading…</p>}
      {reply?.ok === false && <p className="problem">{reply.error.message}</p>}
      {reply?.ok === true && (
        <>
          <p className="quiet">
            Doorman sends nothing. It copies this for you to paste as a message to{' '}
            <Foreign text={reply.value.dossier.person.name} /> on LinkedIn, and brings them back when an
            answer is in what you import.
          </p>
          <AskForm person={person} hasPage={reply.value.dossier.person.url !== null} />
        </>
      )}
    </Overlay>
  )
}
