import type { ReactNode } from 'react'
import { flipsLine } from '../../../shared/foreseen.ts'
import { CommandButton } from '../../parts/commandButton.tsx'
import { useApp } from '../../state.ts'
import { isUnedited } from '../../weighingEdits.ts'

/** Saves or discards what is changed. Always in view, and says what it would change where the pane is not. */
export function DraftFoot(): ReactNode {
  const unedited = useApp(({ weighingEdits }) => isUnedited(weighingEdits))
  const answer = useApp((state) => state.whatIf.answer)
  const line = !unedited && answer?.ok === true ? answer.value.map(flipsLine).join(' ') : ''
  return (
    <div className="draft-foot">
      <p role="status" className="draft-line">
        {line}
      </p>
      {unedited ? (
        <p className="quiet">Nothing to save.</p>
      ) : (
        <p className="actions">
          <CommandButton id="save-weights" className="advised">
            Save
          </CommandButton>
          <CommandButton id="discard-weights">Discard</CommandButton>
          <CommandButton id="who" className="draft-who">
            Who?
          </CommandButton>
        </p>
      )}
    </div>
  )
}
