import { type ReactNode, useState } from 'react'
import { completeByHand } from '../../actions/typing.ts'
import { useDetail } from '../../details.ts'
import { store } from '../../state.ts'
import { draftOf, fieldsOf } from '../../typedDraft.ts'
import { Overlay } from '../overlay.tsx'
import { Foreign } from '../text.tsx'
import { TypedForm } from './typedForm.tsx'

/** What the owner knows of the active invitation besides its sources. */
export function CompleteOverlay(): ReactNode {
  const [person] = useState(() => store.get().lists.invitation.active ?? '')
  const reply = useDetail('invitation', person, [])
  return (
    <Overlay label="What you know of this invitation" className="by-hand-form" keep>
      <header className="overlay-head">
        <h2>What you know of this invitation</h2>
      </header>
      {reply === null && <p className="quiet late">Reading…</p>}
      {reply?.ok === false && <p className="problem">{reply.error.message}</p>}
      {reply?.ok === true && (
        <>
          <p className="quiet">
            From <Foreign text={reply.value.dossier.person.name} />. What you type counts beside what the
            files say; an empty field says nothing.
          </p>
          <TypedForm
            form={person}
            begin={{ name: '', draft: draftOf(reply.value.typed) }}
            verb="Save"
            save={({ draft }) => completeByHand({ person, ...fieldsOf(draft) })}
          />
        </>
      )}
    </Overlay>
  )
}
