import { type ReactNode, useLayoutEffect } from 'react'
import { keepFocus } from '../../actions/focus.ts'
import { go } from '../../actions/navigate.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { Draft } from './draft.tsx'

/** The owner's own notes, held up to the rules by which they judge others. */
export function MirrorScreen(): ReactNode {
  useLayoutEffect(keepFocus)
  return (
    <div className="page">
      <ScreenHeading>Mirror</ScreenHeading>
      <p className="quiet">
        Your own notes, judged as you judge those you get: as if from a stranger, by the words alone.
      </p>
      <Draft />
      <p>
        <button type="button" className="link" onClick={() => go('insights')}>
          The notes you sent, and what came of them
        </button>
      </p>
    </div>
  )
}
