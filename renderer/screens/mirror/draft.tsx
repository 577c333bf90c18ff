import { type ReactNode, useId } from 'react'
import { LONGEST_DRAFT } from '../../../shared/contract.ts'
import { lengthLine } from '../../../shared/mirror/noteLength.ts'
import { write } from '../../actions/mirror.ts'
import { useApp } from '../../state.ts'
import { Reflection } from './reflection.tsx'

/** A note to be sent, judged while it is written. */
export function Draft(): ReactNode {
  const id = useId()
  const draft = useApp((state) => state.draft)
  const mirrored = useApp((state) => state.mirrored)
  const { line, tooLong } = lengthLine(draft)
  return (
    <section className="draft" aria-label="A note to send">
      <label htmlFor={id}>A note to send</label>
      <textarea
        id={id}
        rows={5}
        maxLength={LONGEST_DRAFT}
        placeholder="Paste or type the note of an invitation"
        aria-describedby={`${id}-length`}
        value={draft}
        onChange={(event) => write(event.target.value)}
      />
      <p id={`${id}-length`} className={tooLong ? 'problem draft-length' : 'quiet draft-length'}>
        {line}
      </p>
      <div role="status">{mirrored !== null && <Reflection mirrored={mirrored} />}</div>
    </section>
  )
}
