import { type ReactNode, useId } from 'react'
import { moment } from '../../format/dates.ts'
import { fromField } from '../../format/localTime.ts'

/** Asks when pages that do not say it were saved: the ages they show ("2 weeks ago") count from there. */
export function CaptureTimeField({
  many,
  value,
  change,
}: {
  readonly many: boolean
  readonly value: string
  readonly change: (value: string) => void
}): ReactNode {
  const id = useId()
  const at = fromField(value)
  return (
    <div className="capture-time">
      <label htmlFor={id}>When did you save or copy {many ? 'these pages' : 'this page'}?</label>
      <span className="dated">
        <input
          id={id}
          type="datetime-local"
          aria-describedby={`${id}-read ${id}-why`}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
        <span id={`${id}-read`} className="quiet">
          {at === null ? '' : moment(at)}
        </span>
      </span>
      <p id={`${id}-why`} className="quiet">
        {many ? 'They do' : 'It does'} not say so. “2 weeks ago” on the page counts from then.
      </p>
    </div>
  )
}
