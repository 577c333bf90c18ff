import type { ReactNode } from 'react'
import type { CommandId } from '../../shared/commands.ts'
import { run } from '../actions/run.ts'
import { commandOf, Hint, useKey } from './hint.tsx'

/** A button that does what a command of the table does, with the label and the key of the table. */
export function CommandButton({
  id,
  className = '',
  disabled = false,
  title,
  children,
}: {
  readonly id: CommandId
  readonly className?: string
  readonly disabled?: boolean
  readonly title?: string | undefined
  readonly children?: ReactNode
}): ReactNode {
  const { aria } = useKey(id)
  return (
    <button
      type="button"
      className={`button ${className}`}
      disabled={disabled}
      title={title}
      aria-keyshortcuts={aria}
      onClick={() => run(id)}
    >
      {children ?? commandOf(id).label}
      <Hint id={id} />
    </button>
  )
}
