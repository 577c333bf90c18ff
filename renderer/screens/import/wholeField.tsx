import { type ReactNode, useId } from 'react'
import type { Capture } from '../../../shared/results.ts'
import { isShort } from '../../format/captures.ts'
import { number } from '../../format/words.ts'

/** The owner's word that received pages list everybody who is waiting; the page alone cannot be trusted with it. */
export function WholeField({
  captures,
  checked,
  change,
}: {
  readonly captures: readonly Capture[]
  readonly checked: boolean
  readonly change: (checked: boolean) => void
}): ReactNode {
  const id = useId()
  const short = captures.find(isShort)
  return (
    <div className="whole-list">
      <label className="choice">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={checked}
          onChange={(event) => change(event.target.checked)}
        />
        This is the whole list: whoever is missing from it is no longer waiting
      </label>
      <p id={id} className={short === undefined ? 'quiet' : 'caution'}>
        {short === undefined
          ? 'Tick it only if you scrolled to the end. Whoever was waiting before and is not on it then counts as gone: accepted, ignored or withdrawn.'
          : `The page says that there are ${number(short.shown ?? 0)}, and only ${number(short.read + short.others)} were on it. Scroll to the end and save it again; if you tick this now, the others count as gone.`}
      </p>
    </div>
  )
}
