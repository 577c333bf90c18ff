import { type ReactNode, useId } from 'react'

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
  return (
    <div className="capture-time">
      <label htmlFor={id}>When did you save or copy {many ? 'these pages' : 'this page'}?</label>
      <input
        id={id}
        type="datetime-local"
        aria-describedby={`${id}-why`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-why`} className="quiet">
        {many ? 'They do' : 'It does'} not say so. “2 weeks ago” on the page counts from then.
      </p>
    </div>
  )
}
