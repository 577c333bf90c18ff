import type { ReactNode } from 'react'
import { addByHand } from '../../actions/typing.ts'
import { nothingTyped } from '../../keptDrafts.ts'
import { fieldsOf } from '../../typedDraft.ts'
import { Overlay } from '../overlay.tsx'
import { TypedForm } from './typedForm.tsx'

/** An invitation that no file holds, typed by hand. Only the name is needed. */
export function AddOverlay(): ReactNode {
  return (
    <Overlay label="Add an invitation by hand" className="by-hand-form" keep>
      <header className="overlay-head">
        <h2>Add an invitation by hand</h2>
      </header>
      <p className="quiet">
        Only the name is needed. With the link, Doorman finds this person again in what you import later.
      </p>
      <TypedForm
        form=""
        begin={nothingTyped}
        verb="Add"
        named
        save={({ name, draft }) => addByHand({ name: name.trim(), ...fieldsOf(draft) })}
      />
    </Overlay>
  )
}
