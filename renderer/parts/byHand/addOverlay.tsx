import { type ReactNode, useState } from 'react'
import { addByHand } from '../../actions/typing.ts'
import { emptyDraft, fieldsOf } from '../../typedDraft.ts'
import { Overlay } from '../overlay.tsx'
import { Field, TypedForm } from './typedForm.tsx'

/** An invitation that no file holds, typed by hand. Only the name is needed. */
export function AddOverlay(): ReactNode {
  const [name, setName] = useState('')
  return (
    <Overlay label="Add an invitation by hand" className="by-hand-form" keep>
      <header className="overlay-head">
        <h2>Add an invitation by hand</h2>
      </header>
      <p className="quiet">
        Only the name is needed. With the link, Doorman finds this person again in what you import later.
      </p>
      <TypedForm
        begin={emptyDraft}
        verb="Add"
        ready={name.trim() !== ''}
        save={(draft) => addByHand({ name: name.trim(), ...fieldsOf(draft) })}
      >
        <Field label="Name" value={name} set={setName} longest={200} required />
      </TypedForm>
    </Overlay>
  )
}
