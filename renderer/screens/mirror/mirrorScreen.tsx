import { type ReactNode, useLayoutEffect } from 'react'
import { keepFocus } from '../../actions/focus.ts'
import { ScreenHeading } from '../../parts/screenHeading.tsx'
import { Draft } from './draft.tsx'
import { SentNotes } from './sentNotes.tsx'

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
      <SentNotes />
    </div>
  )
}
