import type { KeyboardEventHandler, ReactNode } from 'react'

/** The field that narrows a list; what stands beside it is a hint at its key. */
export function FilterInput({
  label,
  placeholder,
  value,
  change,
  id,
  onKeyDown,
  children,
}: {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly change: (text: string) => void
  readonly id?: string
  readonly onKeyDown?: KeyboardEventHandler
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className="filter">
      <input
        id={id}
        type="text"
        inputMode="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  )
}
