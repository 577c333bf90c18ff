import { type ReactNode, useState } from 'react'
import { number } from '../format/words.ts'

/**
 * A whole number to be set by typing, by the arrow keys or by two buttons, which are for the mouse only: the keyboard
 * has the arrows.
 */
export function Stepper({
  label,
  value,
  min,
  max,
  describedBy,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly describedBy?: string | undefined
  readonly onChange: (value: number) => void
}): ReactNode {
  // What is being typed, while it is no number that fits.
  const [typed, setTyped] = useState<string | null>(null)
  const take = (text: string): void => {
    const wanted = Number(text)
    const fits = text !== '' && Number.isInteger(wanted) && wanted >= min && wanted <= max
    setTyped(fits ? null : text)
    if (fits && wanted !== value) onChange(wanted)
  }
  return (
    <span className="stepper">
      <Step word="−" disabled={value <= min} onClick={() => take(String(value - 1))} />
      <input
        type="number"
        inputMode="numeric"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={typed !== null}
        title={`From ${number(min)} to ${number(max)}`}
        min={min}
        max={max}
        step={1}
        value={typed ?? value}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <Step word="+" disabled={value >= max} onClick={() => take(String(value + 1))} />
    </span>
  )
}

function Step({
  word,
  disabled,
  onClick,
}: {
  readonly word: string
  readonly disabled: boolean
  readonly onClick: () => void
}): ReactNode {
  return (
    <button
      type="button"
      className="step"
      tabIndex={-1}
      aria-hidden="true"
      disabled={disabled}
      onClick={onClick}
    >
      {word}
    </button>
  )
}
